import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasFever, planGate, type GateAsk } from '#core/care/plan-gate.ts';
import { routineKinds, type Routine } from '#core/care/routine.ts';
import { day } from '#core/time.ts';
import { aboutAnswers, aboutIds, type AboutMe } from '#core/warnings/about-me.ts';

const routine: Routine = {
	id: 'bridge',
	kind: 'exercise',
	for: [],
	barredBy: [],
	practitionerOnly: false,
	avoid: [],
	stop: [],
	sources: [],
	standing: 'unverified',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
};
const agreed = { on: day('2026-11-20') };

function gate(ask: Partial<GateAsk>) {
	return planGate({ routine, answers: undefined, fever: false, agreed: undefined, ...ask });
}

describe('a question of About me that bars it', () => {
	test.each([
		['yes', 'yes'],
		['not-sure', 'not-sure'],
		['rather-not-say', 'rather-not-say'],
		[undefined, 'unanswered']
	] as const)('answered %s keeps it back until the practitioner agreed', (given, answer) => {
		const ask = { routine: { ...routine, barredBy: ['fracture'] as const }, answers: given && { fracture: given } };

		expect(gate(ask)).toEqual({ kind: 'needs-agreement', reasons: [{ kind: 'about', id: 'fracture', answer }] });
		expect(gate({ ...ask, agreed })).toEqual({ kind: 'open' });
	});

	test('answered no lets it in; what else is answered does not matter', () => {
		const barred = { ...routine, barredBy: ['fracture'] as const };

		expect(gate({ routine: barred, answers: { fracture: 'no', 'hip-replacement': 'yes' } })).toEqual({ kind: 'open' });
	});

	test('stands beside the others, each with its own answer', () => {
		const barred = { ...routine, barredBy: ['fracture', 'osteoporosis', 'hip-replacement'] as const };

		expect(gate({ routine: barred, answers: { osteoporosis: 'no', 'hip-replacement': 'not-sure' } })).toEqual({
			kind: 'needs-agreement',
			reasons: [
				{ kind: 'about', id: 'fracture', answer: 'unanswered' },
				{ kind: 'about', id: 'hip-replacement', answer: 'not-sure' }
			]
		});
	});
});

describe('late pregnancy, which is only asked about where there may be one', () => {
	const barred = { ...routine, barredBy: ['late-pregnancy'] as const };
	const reason = (id: string, answer: string) => ({
		kind: 'needs-agreement',
		reasons: [{ kind: 'about', id, answer }]
	});

	test.each([
		[{ pregnant: 'no' }, { kind: 'open' }],
		[{ pregnant: 'yes', 'late-pregnancy': 'no' }, { kind: 'open' }],
		[{}, reason('pregnant', 'unanswered')],
		[{ pregnant: 'rather-not-say' }, reason('pregnant', 'rather-not-say')],
		[{ pregnant: 'yes' }, reason('late-pregnancy', 'unanswered')],
		[{ pregnant: 'not-sure', 'late-pregnancy': 'not-sure' }, reason('late-pregnancy', 'not-sure')],
		[{ pregnant: 'yes', 'late-pregnancy': 'yes' }, reason('late-pregnancy', 'yes')]
	] as const)('%o', (answers, expected) => {
		expect(gate({ routine: barred, answers })).toEqual(expected);
	});

	test('names the pregnancy once where both bar it', () => {
		const both = { ...routine, barredBy: ['pregnant', 'late-pregnancy'] as const };

		expect(gate({ routine: both, answers: {} })).toEqual(reason('pregnant', 'unanswered'));
	});
});

test('what comes by the practitioner alone waits for the word, whatever About me says', () => {
	const only = { ...routine, practitionerOnly: true };

	expect(gate({ routine: only })).toEqual({ kind: 'needs-agreement', reasons: [{ kind: 'practitioner-only' }] });
	expect(gate({ routine: only, agreed })).toEqual({ kind: 'open' });
});

describe('fever', () => {
	const fever = { fever: true } as const;

	test('starts nothing today, also what was agreed', () => {
		const notToday = { kind: 'not-today', reasons: [{ kind: 'fever' }] };

		expect(gate(fever)).toEqual(notToday);
		expect(gate({ ...fever, routine: { ...routine, practitionerOnly: true }, agreed })).toEqual(notToday);
		expect(gate({ ...fever, routine: 'own-words' })).toEqual(notToday);
	});

	test('stands behind what agreement could lift', () => {
		expect(gate({ ...fever, routine: { ...routine, practitionerOnly: true } })).toEqual({
			kind: 'needs-agreement',
			reasons: [{ kind: 'practitioner-only' }, { kind: 'fever' }]
		});
	});

	test('keeps no pillow away', () => {
		expect(gate({ ...fever, routine: { ...routine, kind: 'care' } })).toEqual({ kind: 'open' });
	});

	test.each([
		[37.9, false],
		[38, true],
		[undefined, false]
	])('%s °C: %s', (temperature, expected) => {
		expect(hasFever({ answers: temperature === undefined ? {} : { temperature } }, [])).toBe(expected);
	});

	test.each([
		['yes', true],
		['not-sure', true],
		['no', false],
		['rather-not-say', false]
	] as const)('fever with the pain answered %s in the check: %s', (answer, expected) => {
		expect(hasFever(undefined, [{ answers: {} }, { answers: { 'inf-spine': answer } }])).toBe(expected);
	});

	test('nothing said is not fever', () => {
		expect(hasFever(undefined, [])).toBe(false);
	});
});

test('a routine in own words is open', () => {
	expect(gate({ routine: 'own-words' })).toEqual({ kind: 'open' });
});

test('one of a newer version waits for the word: what bars it is not known here', () => {
	expect(gate({ routine: 'unknown' })).toEqual({ kind: 'needs-agreement', reasons: [{ kind: 'unknown-routine' }] });
	expect(gate({ routine: 'unknown', agreed })).toEqual({ kind: 'open' });
});

test('nothing is ever open while a question that bars it has anything but no, and nobody agreed', () => {
	const anyAnswers: fc.Arbitrary<AboutMe['answers']> = fc.dictionary(
		fc.constantFrom(...aboutIds),
		fc.constantFrom(...aboutAnswers)
	);
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.constantFrom(...aboutIds)),
			fc.constantFrom(...routineKinds),
			fc.option(anyAnswers, { nil: undefined }),
			fc.boolean(),
			fc.boolean(),
			(barredBy, kind, answers, practitionerOnly, fever) => {
				const asked = { ...routine, barredBy, kind, practitionerOnly };
				const isFree = barredBy.every(
					(id) => answers?.[id] === 'no' || (id === 'late-pregnancy' && answers?.pregnant === 'no')
				);
				const is = gate({ routine: asked, answers, fever }).kind;

				expect(is === 'needs-agreement').toBe(!isFree || practitionerOnly);
				expect(gate({ routine: asked, answers, fever, agreed }).kind).toBe(
					fever && kind !== 'care' ? 'not-today' : 'open'
				);
			}
		),
		{ seed: 6, numRuns: 2000 }
	);
});
