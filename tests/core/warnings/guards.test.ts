import { describe, expect, test } from 'vitest';
import type { WarningFacts } from '#core/warnings/facts.ts';
import { decide } from '#core/warnings/guards.ts';
import { keptGrounds } from '#core/warnings/ledger.ts';
import type { Ledger } from '#core/warnings/notice.ts';
import type { Rule } from '#core/warnings/rule.ts';
import { closed, keep, ledger, mute, notice } from './kept.ts';
import { ago, averages, checked, mapped, rule, signed, today, told } from './told.ts';

const worse = rule({
	id: 'worse',
	when: { kind: 'week-rise', measure: 'pain-average', fires: 2, clears: 1, entries: 5 }
});
const severe = rule({
	id: 'severe',
	when: { kind: 'run', measure: 'pain-average', fires: 6, clears: 5, days: 3 }
});
const emergency = rule({
	id: 'emergency',
	outcome: 'emergency-now',
	basis: 'answers',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'ces-wipe' },
			{ kind: 'day-sign', sign: 'leg-cold' }
		]
	}
});
const doctor = rule({
	id: 'doctor',
	outcome: 'today',
	basis: 'answers',
	when: { kind: 'day-sign', sign: 'unbearable' }
});
const check = rule({
	id: 'check',
	outcome: 'check',
	basis: 'answers',
	when: {
		kind: 'any',
		of: [
			{ kind: 'marked', what: 'saddle' },
			{ kind: 'marked', what: 'both-legs' }
		]
	}
});

const rises = { days: averages(4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6), firstDay: ago(13) };
const wishes = new Set(['worse', 'severe']);
const on = (rules: readonly Rule[], more: Partial<WarningFacts>, kept: Ledger = ledger(), wished = wishes) =>
	decide({ rules, facts: told(more), ledger: kept, asOf: today, wished });
const begun = (decision: ReturnType<typeof decide>) => decision.begin.map((each) => each.rule);

describe('quiet notices', () => {
	test('what fires on the same day is one card', () => {
		expect(begun(on([worse, severe], rises))).toEqual(['worse', 'severe']);
	});

	test('only what the patient asked to be told', () => {
		expect(on([worse], rises, ledger(), new Set())).toMatchObject({ begin: [], held: [{ why: 'not-wished' }] });
	});

	test('a sign that was answered needs no request', () => {
		const asked = rule({ id: 'asked', basis: 'answers', when: { kind: 'asked', question: 'avn' } });

		expect(begun(on([asked], { checks: [checked({ avn: 'yes' })] }, ledger(), new Set()))).toEqual(['asked']);
	});

	test('while a card stands, what fires waits', () => {
		const standing = ledger([notice(1, { rule: 'severe' })]);

		expect(on([worse, severe], rises, standing)).toMatchObject({
			begin: [],
			held: [{ rule: 'worse', why: 'another' }]
		});
	});

	test('the same not within seven days, whatever became of it', () => {
		const after = (days: number) =>
			on([worse], rises, ledger([notice(days, { rule: 'worse', closed: closed(days, 'noted') })]));

		expect(after(6)).toMatchObject({ begin: [], held: [{ why: 'window' }] });
		expect(begun(after(7))).toEqual(['worse']);
	});

	test('a rule may ask for a longer window', () => {
		const kept = ledger([notice(13, { rule: 'worse', closed: closed(13, 'noted') })]);

		expect(on([{ ...worse, repeatDays: 14 }], rises, kept)).toMatchObject({ held: [{ why: 'window' }] });
		expect(begun(on([{ ...worse, repeatDays: 13 }], rises, kept))).toEqual(['worse']);
	});

	test('arithmetic says nothing in the first week of a diary', () => {
		const few = { days: averages(6, 6, 6, 6, 6, 6, 6) };

		expect(on([severe], { ...few, firstDay: ago(6) })).toMatchObject({ begin: [], held: [{ why: 'first-week' }] });
		expect(begun(on([severe], { ...few, firstDay: ago(7) }))).toEqual(['severe']);
	});

	test('begins at two points, stays at one, ends below', () => {
		const standing = ledger([notice(1, { rule: 'worse' })]);
		const week = (value: number) => ({
			days: averages(4, 4, 4, 4, 4, 4, 4, value, 5, 5, 5, 5, 5, 5),
			firstDay: ago(13)
		});

		expect(on([worse], week(5), standing)).toMatchObject({ end: [], stay: [{ rule: 'worse' }] });
		expect(on([worse], week(4), standing)).toMatchObject({ end: [{ how: 'cleared' }], stay: [] });
	});

	test('lapses after its window where nothing is known any more', () => {
		expect(on([worse], {}, ledger([notice(6, { rule: 'worse' })]))).toMatchObject({ end: [] });
		expect(on([worse], {}, ledger([notice(7, { rule: 'worse' })]))).toMatchObject({ end: [{ how: 'lapsed' }] });
	});

	test('a place that was told is not told as new again for thirty days; another one is', () => {
		const spread = rule({ id: 'spread', when: { kind: 'spread', to: 'anywhere', days: 2, of: 3 } });
		const numb = (region: 'calf' | 'sole' | 'toes') => ({ region, side: 'left', kind: 'numb' }) as const;
		const maps = (...places: ('sole' | 'toes')[]) => ({
			days: [mapped(60, numb('calf')), mapped(1, ...places.map(numb)), mapped(0, ...places.map(numb))]
		});
		const [raise] = on([spread], maps('sole'), ledger(), new Set(['spread'])).begin;
		const kept = (days: number) => {
			const grounds = keptGrounds(raise?.grounds ?? []);
			return ledger([notice(days, { rule: 'spread', grounds, closed: closed(days, 'noted') })]);
		};

		expect(on([spread], maps('sole'), kept(29), new Set(['spread']))).toMatchObject({ held: [{ why: 'told' }] });
		expect(begun(on([spread], maps('sole'), kept(30), new Set(['spread'])))).toEqual(['spread']);
		expect(begun(on([spread], maps('sole', 'toes'), kept(29), new Set(['spread'])))).toEqual(['spread']);
	});

	test('one of a rule that there is no more lapses too', () => {
		expect(on([], {}, ledger([notice(7)]))).toMatchObject({ end: [{ how: 'lapsed' }] });
	});
});

describe('a mute', () => {
	const grounds = keptGrounds(on([worse], rises).begin[0]?.grounds ?? []);

	test('lasts thirty days', () => {
		const muted = (days: number) => on([worse], rises, ledger([], [mute(days, { rule: 'worse', grounds })]));

		expect(muted(29)).toMatchObject({ begin: [], held: [{ why: 'muted' }] });
		expect(begun(muted(30))).toEqual(['worse']);
	});

	test('ends where it gets worse', () => {
		const more = { ...rises, days: averages(4, 4, 4, 4, 4, 4, 4, 7, 7, 7, 7, 7, 7, 7) };

		expect(begun(on([worse], more, ledger([], [mute(3, { rule: 'worse', grounds })])))).toEqual(['worse']);
	});

	test('of another rule does nothing', () => {
		expect(begun(on([worse], rises, ledger([], [mute(3, { rule: 'severe', grounds })])))).toEqual(['worse']);
	});

	test('never silences emergency care, and may silence a doctor today', () => {
		const facts = { days: [signed(0, { 'leg-cold': 'yes', unbearable: 'yes' })] };
		const first = on([emergency, doctor], facts);
		const mutes = first.begin.map(({ rule: id, grounds: raised }) =>
			mute(1, { rule: id, grounds: keptGrounds(raised) })
		);

		expect(on([emergency, doctor], facts, ledger([], mutes))).toMatchObject({
			begin: [{ rule: 'emergency' }],
			held: [{ rule: 'doctor', why: 'muted' }]
		});
	});
});

describe('the whole screen', () => {
	const cold = { days: [signed(0, { 'leg-cold': 'yes' })] };

	test('is not held back by a card, a request or a window', () => {
		const kept = ledger([
			notice(1, { rule: 'severe' }),
			notice(0, { rule: 'emergency', closed: closed(1, 'mistake') })
		]);

		expect(begun(on([emergency], cold, kept, new Set()))).toEqual(['emergency']);
	});

	test('stays open though the day is edited', () => {
		const standing = keep(ledger(), on([emergency], cold));

		expect(on([emergency], { days: [signed(0, { 'leg-cold': 'no' })] }, standing)).toMatchObject({
			end: [],
			stay: [{ rule: 'emergency' }]
		});
		expect(on([emergency], {}, standing).stay).toHaveLength(1);
		expect(on([emergency], cold, standing).begin).toEqual([]);
	});

	test('does not come back once answered, until something is said anew', () => {
		const seen = ledger([notice(2, { rule: 'emergency', outcome: 'emergency-now', closed: closed(1, 'seen') })]);

		expect(on([emergency], { days: [signed(2, { 'leg-cold': 'yes' })] }, seen)).toMatchObject({
			begin: [],
			held: [{ why: 'answered' }]
		});
		expect(begun(on([emergency], cold, seen))).toEqual(['emergency']);
	});

	test('an answer given again on the same day calls again', () => {
		const kept = (hour: string) =>
			ledger([notice(0, { rule: 'emergency', outcome: 'emergency-now', closed: closed(0, 'mistake', { hour }) })]);
		const yes = { checks: [checked({ 'ces-wipe': 'yes' }, 0, '11')] };

		expect(on([emergency], yes, kept('12')).begin).toEqual([]);
		expect(begun(on([emergency], yes, kept('10')))).toEqual(['emergency']);
	});

	test('a doctor today waits for the appointment; what has become an emergency does not', () => {
		const urgent = rule({
			...doctor,
			raises: [{ tier: 'emergency-now', when: { kind: 'asked', question: 'ces-wipe' } }]
		});
		const booked = ledger([
			notice(1, { rule: 'doctor', outcome: 'today', closed: closed(1, 'appointment', { appointment: today }) })
		]);
		const pain = { days: [signed(0, { unbearable: 'yes' })] };

		expect(on([urgent], pain, booked)).toMatchObject({ begin: [], held: [{ why: 'appointment' }] });
		expect(on([urgent], { ...pain, checks: [checked({ 'ces-wipe': 'yes' })] }, booked)).toMatchObject({
			begin: [{ outcome: 'emergency-now' }]
		});
	});

	test('one that got more urgent begins anew beside the open one', () => {
		const urgent = rule({
			...doctor,
			raises: [{ tier: 'emergency-now', when: { kind: 'asked', question: 'ces-wipe' } }]
		});
		const standing = ledger([notice(0, { rule: 'doctor', outcome: 'today' })]);
		const facts = { days: [signed(0, { unbearable: 'yes' })], checks: [checked({ 'ces-wipe': 'yes' })] };

		expect(on([urgent], facts, standing)).toMatchObject({ begin: [{ rule: 'doctor', outcome: 'emergency-now' }] });
	});
});

describe('a call for the check', () => {
	const saddle = { days: [mapped(0, { region: 'saddle', side: 'middle' })] };

	test('ends with the check, and does not come back for a week', () => {
		const called = keep(ledger(), on([check], saddle));
		const answered = { ...saddle, checks: [checked({ 'ces-saddle': 'no' }, 0, '11')] };
		const after = keep(called, on([check], answered, called));

		expect(called.notices).toHaveLength(1);
		expect(after.notices[0]?.closed?.how).toBe('checked');
		expect(on([check], answered, after)).toMatchObject({ begin: [], held: [{ why: 'window' }] });
	});

	test('stays open with a check from before it, or without an answer', () => {
		const called = keep(ledger(), on([check], saddle));

		expect(on([check], { ...saddle, checks: [checked({ 'ces-saddle': 'no' }, 0, '09')] }, called).end).toEqual([]);
		expect(on([check], { ...saddle, checks: [checked({}, 0, '11')] }, called).end).toEqual([]);
	});

	test('comes back within the week where the map says more', () => {
		const [raise] = on([check], saddle).begin;
		const kept = ledger([
			notice(1, {
				rule: 'check',
				outcome: 'check',
				grounds: keptGrounds(raise?.grounds ?? []),
				closed: closed(1, 'checked')
			})
		]);
		const legs = (['left', 'right'] as const).map((side) => ({ region: 'calf', side, kind: 'numb' }) as const);

		expect(on([check], saddle, kept).begin).toEqual([]);
		expect(begun(on([check], { days: [mapped(0, { region: 'saddle' }, ...legs)] }, kept))).toEqual(['check']);
	});
});

describe('a clock that was wrong', () => {
	test('what is dated after today opens no window, mutes nothing and answers nothing', () => {
		const ahead = ledger(
			[
				notice(-300, { rule: 'worse', closed: closed(-300, 'noted') }),
				notice(-300, { rule: 'emergency', outcome: 'emergency-now', closed: closed(-300, 'mistake') })
			],
			[mute(-300, { rule: 'worse' })]
		);

		expect(begun(on([worse, emergency], { ...rises, checks: [checked({ 'ces-wipe': 'yes' })] }, ahead))).toEqual([
			'worse',
			'emergency'
		]);
	});

	test('an answer dated after today does not silence emergency care', () => {
		const kept = ledger([notice(0, { rule: 'emergency', outcome: 'emergency-now', closed: closed(-300, 'seen') })]);

		expect(begun(on([emergency], { checks: [checked({ 'ces-wipe': 'yes' })] }, kept))).toEqual(['emergency']);
	});
});

test('a diary of last year raises nothing now', () => {
	const old = {
		days: [...rises.days, signed(0, { 'leg-cold': 'yes', unbearable: 'yes' }), mapped(0, { region: 'saddle' })].map(
			(entry) => ({ ...entry, day: ago(365) })
		),
		checks: [checked({ 'ces-wipe': 'yes' }, 365)],
		firstDay: ago(365)
	};

	expect(on([worse, severe, emergency, doctor, check], old).begin).toEqual([]);
});
