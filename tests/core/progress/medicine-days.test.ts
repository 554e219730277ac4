import { expect, test } from 'vitest';
import { medicineDays } from '#core/progress/medicine-days.ts';
import { day } from '#core/time.ts';
import { entry } from './diary.ts';

test('taken, answered with none, and not answered are three things', () => {
	const days = [
		entry('2026-11-03', { medicine: [] }),
		entry('2026-11-01', { medicine: [{ name: 'x' }] }),
		entry('2026-11-02', { 'pain-average': 4 }),
		entry('2026-11-05', { medicine: [{ name: 'x' }] })
	];

	expect(medicineDays(days, { from: day('2026-11-01'), to: day('2026-11-05') })).toEqual([true, null, false, null]);
	expect(medicineDays(days, { from: day('2026-11-05'), to: day('2026-11-05') })).toEqual([]);
});
