import { expect, test } from 'vitest';
import { day } from '#core/time.ts';
import { blankForm, changedFields, formFrom, formOf, newFields } from '#features/moments/moment-form.ts';
import { makeMoment, someMoment } from '../../fixtures/build.ts';

const today = day('2026-11-22');
const yesterday = day('2026-11-21');

test('a new moment of today carries the place of the clock, one of an earlier day does not', () => {
	expect(newFields(blankForm(today, someMoment), today, someMoment)).toEqual({
		day: today,
		time: '18:30',
		zone: 'Asia/Tokyo'
	});
	const past = { ...blankForm(yesterday, someMoment), time: '09:00' };
	expect(newFields(past, yesterday, someMoment)).toEqual({ day: yesterday, time: '09:00' });
});

test('what was not said is absent, not empty', () => {
	const form = { time: '14:20', what: '', level: undefined, regions: [], note: '' } as const;
	expect(Object.keys(newFields(form, today, someMoment))).toEqual(['day', 'zone', 'time']);
});

test('a number of 0 is said', () => {
	const form = { ...blankForm(today, someMoment), level: 0 };
	expect(newFields(form, today, someMoment)).toMatchObject({ level: 0 });
});

test('an edit keeps the night, the zone and what a newer version wrote, and takes back what was emptied', () => {
	const before = {
		...makeMoment({ night: true, zone: 'Asia/Ho_Chi_Minh', what: 'flare', level: 8, note: 'x' }),
		later: { deep: [1] }
	};

	const fields = changedFields({ ...formOf(before), level: undefined, note: '' }, before);

	expect(fields).toMatchObject({ night: true, zone: 'Asia/Ho_Chi_Minh', what: 'flare', later: { deep: [1] } });
	expect(fields).not.toHaveProperty('level');
	expect(fields).not.toHaveProperty('note');
});

test('a place of a newer version goes through the form untouched', () => {
	const before = makeMoment({ regions: [{ region: 'elbow', side: 'left', kind: 'pain', level: 3 }] });
	expect(changedFields(formOf(before), before).regions).toEqual(before.regions);
});

test('a draft that this version cannot read is passed over', () => {
	const blank = blankForm(today, someMoment);

	expect(formFrom({ note: 'half' }, blank)).toEqual({ ...blank, note: 'half' });
	for (const kept of [undefined, null, 'text', { time: 5 }, { regions: 'all' }])
		expect(formFrom(kept, blank)).toBeUndefined();
});
