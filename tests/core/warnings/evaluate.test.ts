import { describe, expect, test } from 'vitest';
import { evaluate, evaluateStanding } from '#core/warnings/evaluate.ts';
import { aboutMe, averages, checked, rule, said, today, told } from './told.ts';

const burn = rule({
	id: 'burn',
	when: { kind: 'asked', question: 'acu-burn' },
	raises: [
		{
			tier: 'today',
			when: {
				kind: 'any',
				of: [
					{ kind: 'asked', question: 'acu-burn-deep' },
					{ kind: 'about', fact: 'diabetes-or-neuropathy' }
				]
			}
		}
	]
});

describe('raised, clear, unknown', () => {
	test('with the facts that decided', () => {
		const facts = told({
			checks: [checked({ 'acu-burn': 'yes' })],
			about: aboutMe({ 'diabetes-or-neuropathy': 'no' })
		});

		expect(evaluate(burn, facts, today)).toMatchObject({
			rule: 'burn',
			answer: 'raised',
			outcome: 'within-days',
			grounds: [{ condition: { question: 'acu-burn' }, day: today }]
		});
		expect(evaluate(burn, told({ checks: [checked({ 'acu-burn': 'no' })] }), today).answer).toBe('clear');
		expect(evaluate(burn, told(), today)).toMatchObject({ answer: 'unknown', grounds: [{ answer: 'unknown' }] });
	});

	test('the same facts and day give the same finding', () => {
		const facts = told({ checks: [checked({ 'acu-burn': 'yes' })] });

		expect(evaluate(burn, facts, today)).toEqual(evaluate(burn, facts, today));
	});
});

describe('what makes it more urgent', () => {
	const yes = checked({ 'acu-burn': 'yes' });

	test('a context that is there raises the tier and is told', () => {
		const finding = evaluate(burn, told({ checks: [yes], about: aboutMe({ 'diabetes-or-neuropathy': 'yes' }) }), today);

		expect(finding).toMatchObject({ outcome: 'today' });
		expect(finding.grounds.map(({ condition }) => condition.kind)).toEqual(['asked', 'about']);
	});

	test('one that is not known is told as what it may be', () => {
		expect(evaluate(burn, told({ checks: [yes] }), today)).toMatchObject({ outcome: 'within-days', mayBe: 'today' });
		const none = { checks: [checked({ 'acu-burn': 'yes', 'acu-burn-deep': 'no' })] };
		const about = aboutMe({ 'diabetes-or-neuropathy': 'no' });
		expect(evaluate(burn, told({ ...none, about }), today)).not.toHaveProperty('mayBe');
	});

	test('context alone raises nothing', () => {
		expect(evaluate(burn, told({ about: aboutMe({ 'diabetes-or-neuropathy': 'yes' }) }), today).answer).toBe('unknown');
	});
});

describe('sure', () => {
	const asked = rule({ when: { kind: 'asked', question: 'aaa' } });

	test('a plain yes is sure, "not sure" is not', () => {
		expect(evaluate(asked, told({ checks: [checked({ aaa: 'yes' })] }), today)).toMatchObject({ sure: true });
		expect(evaluate(asked, told({ checks: [checked({ aaa: 'not-sure' })] }), today)).toMatchObject({ sure: false });
	});
});

test('what stands is held against the lower thresholds', () => {
	const worse = rule({
		when: { kind: 'week-rise', measure: 'pain-average', fires: 2, clears: 1, entries: 5 }
	});
	const facts = told({ days: averages(4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6) });

	expect(evaluate(worse, facts, today).answer).toBe('clear');
	expect(evaluateStanding(worse, facts, today).answer).toBe('raised');
});

test('every kind of condition is answered', () => {
	const all = rule({
		when: {
			kind: 'all',
			of: [
				{ kind: 'pain-not-gone', within: 7 },
				{ kind: 'marked', what: 'saddle' },
				{ kind: 'since-onset', from: 1 }
			]
		}
	});
	const facts = told({
		days: [said(0, { regions: [{ region: 'saddle' }] })],
		firstDay: averages(1, 1)[0]?.day ?? today
	});

	expect(evaluate(all, facts, today)).toMatchObject({ answer: 'raised', grounds: [{}, {}, {}] });
});
