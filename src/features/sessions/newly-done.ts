import { isAskedAfter } from '#core/warnings/after-session.ts';
import type { Day } from '#core/time.ts';
import type { News } from './care-news.svelte.ts';

/**
 * Whether a session was just marked done that is still asked after: then what may follow it is told in full. One that was
 * done before and is changed is not told of again.
 */
export function isNewlyDone(news: News, today: Day): boolean {
	switch (news.kind) {
		case 'answered':
			return isAskedAfter({ ...news.session, state: news.state }, today);
		case 'saved':
			return news.was !== 'done' && isAskedAfter(news.session, today);
		case 'removed':
		case 'restored':
		case 'kept-stored':
		case 'changed-elsewhere':
			return false;
	}
}
