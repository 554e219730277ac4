import type { Diary } from '#core/history/diary-day.ts';
import type { Change, RecordReader } from '#core/ports.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';

/** All that the history shows, with what names the patient's own items. */
export interface HistoryDiary extends Diary {
	readonly items: readonly OwnItem[];
}

export async function readDiary(reader: RecordReader): Promise<HistoryDiary> {
	const [days, sessions, moments, items] = await Promise.all([
		reader.days({}),
		reader.sessions({}),
		reader.things('moment'),
		reader.things('own-item')
	]);
	return { days, sessions, moments, items };
}

export function concernsHistory({ kind }: Change): boolean {
	return kind === 'day' || kind === 'session' || kind === 'moment' || kind === 'own-item';
}
