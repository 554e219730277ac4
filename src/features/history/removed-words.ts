import type { Text } from '#app/text.svelte.ts';
import type { Returnable } from '#app/removed.svelte.ts';

/** What was deleted, in a sentence. */
export function removedWords({ t, day }: Text, { removed }: Returnable): string {
	switch (removed.kind) {
		case 'day':
			return t('log.deleted', { day: day(removed.thing.day) });
		case 'session': {
			const { day: on, time } = removed.thing;
			return t('session.removed', { when: time ? t('session.when', { day: day(on), time }) : day(on) });
		}
		case 'moment':
			return t('moment.deleted', {
				time: t('session.when', { day: day(removed.thing.day), time: removed.thing.time })
			});
		case 'activity':
		case 'function-check':
		case 'impression':
		case 'strength-check':
		case 'own-word':
		case 'own-medicine':
		case 'own-item':
		case 'course':
		case 'event':
		case 'warning-check':
		case 'about-me':
		case 'warning-notice':
		case 'warning-mute':
		case 'standing-request':
		case 'plan-item':
		case 'practice':
		case 'heat-cold':
		case 'bad-day-plan':
		case 'setup-check':
		case 'reminder':
			return t('history.removed');
	}
}

/** Why it cannot be put back. */
export function takenWords({ t }: Text, { removed }: Returnable): string {
	return t(removed.kind === 'day' ? 'history.taken.day' : 'history.taken.other');
}
