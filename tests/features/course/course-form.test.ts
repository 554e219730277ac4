import { expect, test } from 'vitest';
import { checkCourse } from '#core/course/course-input.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { stamp } from '#core/record.ts';
import { day } from '#core/time.ts';
import { blankForm, courseFields, formFrom, formOf, inputOf } from '#features/course/course-form.ts';
import { someInstant } from '../../fixtures/build.ts';

const today = day('2026-11-22');
const stored: NamedCourse = {
	...stamp(someInstant, 'typed'),
	id: 'c1',
	condition: 'sciatica',
	onset: day('2026-09-01'),
	agreed: 10,
	rhythm: 'weekly',
	from: day('2026-11-03'),
	practitioner: { name: '田中', contact: '03-1234-5678' }
};

test('a stored course that is only looked at says the same again', () => {
	const checked = checkCourse(inputOf(formOf(stored), []), today);
	expect(checked.kind === 'taken' && courseFields(checked.answers, stored)).toEqual(stored);
});

test('an edit takes back what was emptied and keeps what a newer version wrote', () => {
	const before = { ...stored, later: [1], practitioner: { ...stored.practitioner, mail: 'a@b' } };
	const checked = checkCourse(inputOf({ ...formOf(before), agreed: '', contact: '' }, []), today);

	const fields = checked.kind === 'taken' ? courseFields(checked.answers, before) : {};

	expect(fields).toMatchObject({ later: [1], practitioner: { name: '田中', mail: 'a@b' } });
	expect(fields).not.toHaveProperty('agreed');
	expect(fields).not.toHaveProperty('practitioner.contact');
});

test('a date that the browser cannot read is refused, not taken for an empty one', () => {
	const form = { ...formOf(stored), onset: '' };
	expect(checkCourse(inputOf(form, []), today).kind).toBe('taken');
	expect(checkCourse(inputOf(form, ['onset']), today)).toEqual({
		kind: 'refused',
		refused: [{ field: 'onset', reason: 'day-impossible' }]
	});
});

test('a draft that this version cannot read is passed over', () => {
	const blank = blankForm(today);

	expect(formFrom({ contact: 'half' }, blank)).toEqual({ ...blank, contact: 'half' });
	for (const kept of [undefined, null, 'text', { agreed: 5 }, { dates: 'all' }])
		expect(formFrom(kept, blank)).toBeUndefined();
});
