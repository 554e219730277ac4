/** Named cases of every rule that reads the log. Thresholds: below, at, above, missing. */
import type { LogRuleId } from '#content/warnings/log-rules.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { session, strength } from '../../core/function/checks.ts';
import { ago, averages, checked, happened, impressed, mapped, said, signed } from '../../core/warnings/told.ts';
import { given, type Case } from './case.ts';

const numb = (region: RegionMark['region'], side: 'left' | 'right' = 'left'): RegionMark => ({
	region,
	side,
	kind: 'numb'
});
const repeated = (count: number, value: number | null) => Array<number | null>(count).fill(value);
const able = { heels: 'able', toes: 'able', chair: 'able' } as const;
const strengthOf = (left: object) => ({
	strengthChecks: [strength('2026-10-01', { left: able, right: able }), strength('2026-11-20', { left, right: able })]
});
const weeks = (before: number, now: number, days = 7) => ({
	days: averages(...repeated(7, before), ...repeated(7 - days, null), ...repeated(days, now))
});
const worst = (...values: readonly number[]) => ({
	days: values.map((value, index) =>
		said(values.length - 1 - index, { 'pain-worst': value, signs: { 'sleep-lost': 'no' } })
	)
});
const weak = (...values: readonly number[]) => ({
	days: values.map((value, index) => said(values.length - 1 - index, { weakness: { left: value } }))
});
const sixWeeks = (first: number, last: number, firstDay = 42) => ({
	firstDay: ago(firstDay),
	days: averages(...repeated(7, first), ...repeated(21, null), ...repeated(14, last))
});
const threeWeeks = (value: number, perDay: number, from: number) => ({
	firstDay: ago(from),
	days: averages(...Array.from({ length: 21 }, (_, at) => value + at * perDay))
});
const course = (first: number, last: number, held: number, from = 27) => ({
	course: { from: ago(from), sessions: Array.from({ length: held }, (_, index) => session(ago(from - index))) },
	days: averages(...repeated(7, first), ...repeated(14, null), ...repeated(7, last)),
	impressions: [impressed('no-change', 3)]
});
const after = (...values: readonly (number | null)[]) => ({
	sessions: [session(ago(4))],
	days: averages(4, 4, 4, 9, ...values)
});
const thigh = (weakness: number) => ({
	days: [0, 1].map((days) => said(days, { regions: [numb('thigh-outer')], weakness: { left: weakness } }))
});
const first = mapped(30, numb('calf'));

export const logRuleCases: Readonly<Record<LogRuleId, readonly Case[]>> = {
	'log-check': [
		given('the saddle area', { days: [mapped(0, { region: 'saddle', side: 'middle' })] }, 'check'),
		given('both legs numb', { days: [mapped(0, numb('calf'), numb('calf', 'right'))] }, 'check'),
		given(
			'tingling in the other leg',
			{ days: [first, mapped(0, { region: 'sole', side: 'right', kind: 'tingling' })] },
			'check'
		),
		given('the same leg as ever', { days: [first, mapped(0, numb('calf'))] }, 'clear'),
		given('no map', {}, 'unknown'),
		given('a map of last year', { days: [{ ...mapped(0, { region: 'saddle' }), day: ago(365) }] }, 'unknown')
	],
	'log-fall': [
		given('a fall on the day', { days: [signed(0, { fall: 'yes' })] }, 'check'),
		given('a fall among the events', { events: [happened('fall', 2)] }, 'check'),
		given('three days ago', { events: [happened('fall', 3)] }, 'unknown'),
		given('none', { days: [signed(0, { fall: 'no' })] }, 'clear'),
		given('not said', {}, 'unknown')
	],
	'log-needling': [
		given('yes', { days: [signed(0, { 'new-since-needling': 'yes' })] }, 'check'),
		given('no', { days: [signed(0, { 'new-since-needling': 'no' })] }, 'clear'),
		given('not said', {}, 'unknown')
	],
	'log-strength': [
		given('heels no longer possible', strengthOf({ ...able, heels: 'not-able' }), 'today'),
		given('the chair no longer possible', strengthOf({ ...able, chair: 'not-able' }), 'today'),
		given('toes no longer possible', strengthOf({ ...able, toes: 'not-able' }), 'within-days'),
		given('heels harder', strengthOf({ ...able, heels: 'harder' }), 'within-days'),
		given('as before', strengthOf(able), 'clear'),
		given('skipped', strengthOf({ ...able, toes: 'skipped' }), 'unknown'),
		given('not done', {}, 'unknown')
	],
	'log-weakness': [
		given('below', weak(1, 1, 1, 1, 1, 3, 2), 'clear'),
		given('at', weak(1, 1, 1, 1, 1, 3, 3), 'within-days'),
		given('above', weak(1, 1, 1, 1, 1, 5, 4), 'within-days'),
		given('once only', weak(1, 1, 1, 1, 1, 1, 6), 'clear'),
		given('too few before', weak(1, 1, 1, 1, 3, 3), 'unknown'),
		given('missing', {}, 'unknown')
	],
	'log-spread': [
		given(
			'on two of three maps',
			{ days: [first, mapped(2, numb('sole')), mapped(1), mapped(0, numb('sole'))] },
			'within-days'
		),
		given('on one of three', { days: [first, mapped(2), mapped(1), mapped(0, numb('sole'))] }, 'clear'),
		given('on all three', { days: [first, ...[0, 1, 2].map((days) => mapped(days, numb('sole')))] }, 'within-days'),
		given('where it always was', { days: [first, mapped(1, numb('calf')), mapped(0, numb('calf'))] }, 'clear'),
		given('no map of the first week', { days: [mapped(1, numb('sole')), mapped(0, numb('sole'))] }, 'unknown')
	],
	'log-persistence': [
		given('six weeks, as high as ever', sixWeeks(7, 7), 'next-visit'),
		given('a day short of six weeks', sixWeeks(7, 7, 41), 'clear'),
		given('fallen by 30 %', sixWeeks(10, 7), 'clear'),
		given('fallen by less', sixWeeks(9, 7), 'next-visit'),
		given('at four', sixWeeks(4, 4), 'next-visit'),
		given('below four', sixWeeks(3, 3), 'clear'),
		given('nothing logged', {}, 'unknown')
	],
	'log-no-fall': [
		given('level', threeWeeks(5, 0, 21), 'next-visit'),
		given('rising', threeWeeks(5, 0.1, 21), 'next-visit'),
		given('falling', threeWeeks(7, -0.1, 21), 'clear'),
		given('a day short of three weeks', threeWeeks(5, 0, 20), 'clear'),
		given('from six weeks on another rule speaks', threeWeeks(5, 0, 42), 'clear'),
		given('the last day of this one', threeWeeks(5, 0, 41), 'next-visit'),
		given('nothing logged', {}, 'unknown')
	],
	'log-worse': [
		given('below two points', { days: averages(4, 4, 4, 4, 4, 4, 4, 5, 6, 6, 6, 6, 6, 6) }, 'clear'),
		given('two points', weeks(4, 6), 'within-days'),
		given('three points', weeks(4, 7), 'within-days'),
		given('five days are enough', weeks(4, 6, 5), 'within-days'),
		given('four days are not', weeks(4, 9, 4), 'unknown'),
		given('nothing logged', {}, 'unknown')
	],
	'log-severe': [
		given('seven on three days', worst(7, 7, 7, 7), 'clear'),
		given('eight on three days', worst(8, 8, 8), 'within-days'),
		given('ten on three days', worst(10, 10, 10), 'within-days'),
		given('eight on two days', worst(3, 3, 8, 8), 'clear'),
		given(
			'three nights of lost sleep',
			{ days: [0, 1, 2].map((days) => signed(days, { 'sleep-lost': 'yes' })) },
			'within-days'
		),
		given('two nights', { days: [0, 1].map((days) => signed(days, { 'sleep-lost': 'yes' })) }, 'unknown'),
		given('missing', {}, 'unknown')
	],
	'log-course': [
		given('six sessions, no change', course(6, 5, 6), 'next-visit'),
		given('five sessions in less than four weeks', course(6, 5, 5), 'clear'),
		given('two points lower', course(8, 6, 6), 'clear'),
		given('30 % lower', course(5, 3.5, 6), 'clear'),
		given('said to be better', { ...course(6, 5, 6), impressions: [impressed('much-better', 3)] }, 'clear'),
		given('not asked how it changed', { ...course(6, 5, 6), impressions: [] }, 'unknown'),
		given('no course', {}, 'unknown')
	],
	'log-flare': [
		given('below two points', after(6, 6, 6, 5), 'clear'),
		given('two points on every day', after(6, 6, 6, 6), 'next-visit'),
		given('more', after(8, 8, 7, 7), 'next-visit'),
		given('the fourth day not said', after(8, 8, 8, null), 'unknown'),
		given('no session', { days: averages(4, 4, 4, 9, 8, 8, 8, 8) }, 'unknown')
	],
	'log-fever': [
		given('37.9', { days: [said(0, { temperature: 37.9 })] }, 'clear'),
		given('38.0', { days: [said(0, { temperature: 38 })] }, 'today'),
		given('39.5 yesterday', { days: [said(1, { temperature: 39.5, 'pain-average': 4 })] }, 'today'),
		given('38.5 and no pain', { days: [said(0, { temperature: 38.5, 'pain-average': 0, 'pain-worst': 0 })] }, 'clear'),
		given('not measured', { days: [said(0, { 'pain-average': 4 })] }, 'unknown')
	],
	'log-thigh': [
		given('numb on two maps and weak on two days', thigh(1), 'within-days'),
		given('weaker', thigh(4), 'within-days'),
		given('numb and not weak', { ...thigh(0), ...strengthOf(able), ...noNewWeakness() }, 'clear'),
		given('numb, and weakness not said', { days: [0, 1].map((days) => mapped(days, numb('thigh-outer'))) }, 'unknown'),
		given(
			'numb, and new weakness in the check',
			{ days: thigh(0).days, checks: [checked({ 'neuro-weak-new': 'yes' })] },
			'within-days'
		),
		given(
			'weak and not numb',
			{ days: [0, 1].map((days) => said(days, { regions: [], weakness: { left: 3 } })) },
			'clear'
		)
	]
};

function noNewWeakness() {
	return { checks: [checked({ 'neuro-weak-new': 'no', 'neuro-weak-progress': 'no' })] };
}
