import { expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { DiaryDay } from '#core/history/diary-day.ts';
import { stamp } from '#core/record.ts';
import { day, time } from '#core/time.ts';
import { marksOf, marksWords } from '#features/history/day-marks.ts';
import { makeDay, makeSession, someInstant } from '../../fixtures/build.ts';

const today = day('2026-11-22');
const moment = { ...stamp(someInstant, 'typed'), id: 'm', day: today, time: time('08:00') };
const held = (more: Partial<DiaryDay> = {}): DiaryDay => ({ day: today, sessions: [], moments: [], ...more });

test.each([
	['an average', makeDay({ answers: { 'pain-average': 0 } }), { entry: 'average', average: 0 }],
	['said at 16:59 of its day', makeDay({ averageAt: time('16:59') }), { entry: 'so-far', average: 5 }],
	['said at 17:00 of its day', makeDay({ averageAt: time('17:00') }), { entry: 'average', average: 5 }],
	['no average', makeDay({ answers: { note: 'x' } }), { entry: 'no-average' }],
	['nothing said', makeDay({ answers: {} }), {}]
])('an entry with %s', (_, entry, marks) => {
	expect(marksOf(held({ entry }))).toEqual({ ...marks, sessions: [], moments: 0 });
});

test('a day without anything has no mark, and one with only a session has that', () => {
	expect(marksOf(undefined)).toEqual({ sessions: [], moments: 0 });
	expect(marksOf(held({ sessions: [makeSession({ state: 'missed' })] }))).toEqual({ sessions: ['missed'], moments: 0 });
});

test('the same in words, in three languages', async () => {
	const text = new Text();
	const full = marksOf(held({ entry: makeDay(), sessions: [makeSession()], moments: [moment, moment] }));
	const words = async (code: 'en' | 'ja' | 'vi') => {
		await text.use(code);
		return [marksWords(text, today, full), marksWords(text, today, marksOf(undefined))];
	};

	expect(await words('en')).toEqual([
		'Sun 22 November: average 5, session done, and 2 moments',
		'Sun 22 November: nothing logged'
	]);
	expect(await words('ja')).toEqual(['11月22日(日)：平均5、施術を受けた、そのときの記録2件', '11月22日(日)：記録なし']);
	expect(await words('vi')).toEqual([
		'CN, 22\u00a0tháng\u00a011: trung bình 5, buổi châm cứu đã làm và 2 thời điểm',
		'CN, 22\u00a0tháng\u00a011: chưa ghi gì'
	]);
});
