import { describe, expect, test } from 'vitest';
import { library } from '#content/routines/library.ts';
import { planGate } from '#core/care/plan-gate.ts';
import { routineIds } from '#core/care/routine.ts';
import { day } from '#core/time.ts';
import { aboutAnswers, aboutIds, type AboutId, type AboutMe } from '#core/warnings/about-me.ts';

const agreed = { on: day('2026-11-20') };
const allNo = Object.fromEntries(aboutIds.map((id) => [id, 'no'])) as Record<AboutId, 'no'>;
const gateOf = (id: (typeof routineIds)[number], answers: AboutMe['answers'], of: Partial<{ fever: boolean }> = {}) =>
	planGate({ routine: library[id], answers, fever: of.fever ?? false, agreed: undefined }).kind;

/** One question with one answer (`undefined`: left out), all others no. */
function withOnly(id: AboutId, answer: AboutMe['answers'][AboutId]): AboutMe['answers'] {
	const { [id]: _, ...others } = { ...allNo, pregnant: id === 'late-pregnancy' ? 'yes' : 'no' } as const;
	return answer ? { ...others, [id]: answer } : others;
}

describe.each(routineIds)('%s', (routine) => {
	const { barredBy, practitionerOnly, kind } = library[routine];
	const barred: readonly AboutId[] = barredBy;
	const isBarredBy = (id: AboutId) => barred.includes(id);

	test.each(aboutIds.flatMap((id) => [...aboutAnswers, undefined].map((answer) => [id, answer] as const)))(
		'%s answered %s',
		(id, answer) => {
			const answers = withOnly(id, answer);
			const byPregnancy = answers.pregnant !== 'no' && isBarredBy('pregnant');
			const isHeld = (answer !== 'no' && isBarredBy(id)) || byPregnancy || practitionerOnly;

			expect(gateOf(routine, answers)).toBe(heldBack(isHeld));
			expect(planGate({ routine: library[routine], answers, fever: false, agreed }).kind).toBe('open');
		}
	);

	test('a fever today starts no exercise, agreed or not', () => {
		const gate = planGate({ routine: library[routine], answers: allNo, fever: true, agreed });

		expect(gate.kind).toBe(kind === 'care' ? 'open' : 'not-today');
	});
});

test('press-up and both sliders come by the practitioner alone', () => {
	const only = routineIds.filter((id) => gateOf(id, allNo) === 'needs-agreement');

	expect(only).toEqual(['sciatic-slider', 'femoral-slider', 'press-up']);
});

test('with nothing answered no exercise is open', () => {
	const open = routineIds.filter((id) => gateOf(id, {}) === 'open');

	expect(open.filter((id) => library[id].kind === 'exercise')).toEqual([]);
});

function heldBack(isHeld: boolean): string {
	return isHeld ? 'needs-agreement' : 'open';
}
