import { describe, expect, test } from 'vitest';
import { checkSession, withAnswers } from '#core/course/session.ts';
import { stamp, type PointUsed, type Session, type TechniqueUsed } from '#core/record.ts';
import { day, time, type Instant } from '#core/time.ts';
import { draftFrom } from '#features/sessions/session-draft.ts';
import { blankForm, formOf, holdsTreatment, inputOf } from '#features/sessions/session-form.ts';

const full: Session = {
	...stamp('2026-11-18T06:00:00.000Z' as Instant, 'imported'),
	id: 'one',
	state: 'done',
	day: day('2026-11-18'),
	time: time('14:00'),
	zone: 'Asia/Tokyo',
	duration: 45,
	number: 7,
	points: [
		{ point: 'GB30', side: 'left' },
		{ point: 'GB30', side: 'right' },
		{ point: '阿是穴', side: 'middle' }
	],
	techniques: [{ technique: 'needles' }, { technique: 'cupping', site: 'low back' }, { technique: 'tuina' }],
	price: { amount: 12.5, currency: 'CHF' },
	painBefore: 0,
	painAfter: 10,
	afterEffects: ['drowsy', 'thirsty'],
	note: 'n',
	unread: { room: '2' }
};

function through(session: Session) {
	const around = { today: day('2026-11-22'), others: [], id: session.id };
	const checked = checkSession(inputOf(formOf(session), []), around);
	return checked.kind === 'taken' ? withAnswers(session, checked.answers) : checked;
}

describe('a stored session in the form', () => {
	test('comes out as it went in when nothing is changed', () => {
		expect(through(full)).toEqual(full);
	});

	test('keeps what a newer version stored with a point or a technique', () => {
		const deep: PointUsed & { depth: number } = { point: 'GB30', depth: 3 };
		const wired: TechniqueUsed & { hertz: number } = { technique: 'electro', hertz: 2 };
		const newer = { ...full, points: [deep], techniques: [wired] };

		expect(through(newer)).toEqual(newer);
	});

	test('tells own words from what is offered', () => {
		expect(formOf(full).points.map(({ own }) => own)).toEqual([false, false, true]);
		expect(formOf(full).techniques.map(({ own }) => own)).toEqual([false, false, true]);
		expect(formOf(full).afterEffects.map(({ own }) => own)).toEqual([false, true]);
	});
});

test('a blank form holds no treatment; a pain of 0 is one', () => {
	const blank = blankForm('planned', '2026-11-24');
	expect(holdsTreatment(blank)).toBe(false);
	expect(holdsTreatment({ ...blank, painBefore: 0 })).toBe(true);
});

describe('a kept draft', () => {
	test('is read back after a trip through JSON', () => {
		const draft = { form: { ...formOf(full), note: 'half a sent' }, before: full };
		expect(draftFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
	});

	test('of an older version is completed, of another shape refused', () => {
		const { amount: _, ...older } = blankForm('done', '2026-11-18');
		expect(draftFrom({ form: older })?.form.amount).toBe('');
		expect(draftFrom({ form: { ...older, points: 'GB30' } })).toBeUndefined();
		expect(draftFrom({ form: { ...older, day: 20 } })).toBeUndefined();
		expect(draftFrom('draft')).toBeUndefined();
		expect(draftFrom(undefined)).toBeUndefined();
	});
});
