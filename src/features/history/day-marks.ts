/** What a day of the calendar shows: what its mark is, and the same in words. */
import type { Text } from '#app/text.svelte.ts';
import type { DiaryDay } from '#core/history/diary-day.ts';
import { isSoFar } from '#core/symptoms/entry.ts';
import type { SessionState } from '#core/record.ts';
import type { Day } from '#core/time.ts';

export interface DayMarks {
	/** Of the day's own entry; absent where there is none. */
	readonly entry?: 'average' | 'so-far' | 'no-average';
	readonly average?: number;
	readonly sessions: readonly SessionState[];
	readonly moments: number;
}

export function marksOf(held: DiaryDay | undefined): DayMarks {
	const { entry } = held ?? {};
	const logged = entry && Object.keys(entry.answers).length > 0 ? entry : undefined;
	const average = logged?.answers['pain-average'];
	return {
		...(logged && { entry: average === undefined ? 'no-average' : isSoFar(logged) ? 'so-far' : 'average' }),
		...(average !== undefined && { average }),
		sessions: (held?.sessions ?? []).map(({ state }) => state),
		moments: held?.moments.length ?? 0
	};
}

/** "Sun 22 November: average 5, session done, 2 moments". */
export function marksWords({ t, list, day: dayWords }: Text, day: Day, marks: DayMarks): string {
	const { entry, average = 0, sessions, moments } = marks;
	const parts = [
		entry && (entry === 'no-average' ? t('history.no-average') : t(`history.${entry}`, { value: average })),
		...sessions.map((state) => t(`history.session.${state}`)),
		moments > 0 && t('history.moments', { count: moments })
	].filter((part) => typeof part === 'string');
	return t('history.day', { day: dayWords(day), what: parts.length > 0 ? list(parts) : t('history.empty') });
}
