import { expect, test } from 'vitest';
import { checkEvent } from '#core/events/event-input.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import { stamp } from '#core/record.ts';
import { day } from '#core/time.ts';
import { blankForm, eventFields, formFrom, formOf, inputOf } from '#features/events/event-form.ts';
import { someInstant } from '../../fixtures/build.ts';

const stored: DiaryEvent = {
	...stamp(someInstant, 'typed'),
	id: 'e1',
	what: 'travel',
	day: day('2026-11-03'),
	until: day('2026-11-09'),
	note: 'Đà Nẵng'
};

test('a stored event that is only looked at says the same again', () => {
	const checked = checkEvent(inputOf(formOf(stored), []));
	expect(checked.kind === 'taken' && eventFields(checked.answers, stored)).toEqual(stored);
});

test('an edit takes back what was emptied and keeps what a newer version wrote', () => {
	const before = { ...stored, later: [1] };
	const checked = checkEvent(inputOf({ ...formOf(before), until: '', note: '' }, []));

	const fields = checked.kind === 'taken' ? eventFields(checked.answers, before) : {};

	expect(fields).toMatchObject({ later: [1], what: 'travel' });
	expect(fields).not.toHaveProperty('until');
	expect(fields).not.toHaveProperty('note');
});

test('a date that the browser cannot read is refused, not taken for an empty one', () => {
	const form = { ...formOf(stored), until: '' };
	expect(checkEvent(inputOf(form, [])).kind).toBe('taken');
	expect(checkEvent(inputOf(form, ['until']))).toEqual({
		kind: 'refused',
		refused: [{ field: 'until', reason: 'until-impossible' }]
	});
});

test('a draft that this version cannot read is passed over', () => {
	const blank = blankForm(day('2026-11-22'));
	expect(formFrom({ note: 'half' }, blank)).toEqual({ ...blank, note: 'half' });
	for (const kept of [undefined, null, 'text', { day: 5 }]) expect(formFrom(kept, blank)).toBeUndefined();
});
