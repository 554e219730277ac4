/** Much less pain, and one other thing each: which of them keep it from being called better, and which do not. */
import { describe, expect, test } from 'vitest';
import type { ChangeStep } from '#core/function/impression.ts';
import { answerOf, type AnswerFacts, type Compared } from '#core/progress/answer.ts';
import type { Session } from '#core/record.ts';
import type { RegionMark, SensationKind, Side } from '#core/symptoms/regions.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { impression, rated, strength } from '../function/checks.ts';
import { entry, session } from './diary.ts';
import { factsOf } from './stories.ts';

const start = day('2026-09-01');
const on = (at: number) => addDays(start, at);
const early = [session('s0', start), session('s7', on(7))];
const weekly = [7, 14, 21, 28].map((at) => session(`s${at}`, on(at)));
const well: Answers = { weakness: { left: 1, right: 0 }, numbness: { left: 3, right: 0 } };

type Week = Answers | ((index: number) => Answers);
const said = (week: Week | undefined, index: number) => (typeof week === 'function' ? week(index) : week);

/** Five weeks: pain 7 in the first, `pain` in the last; of what else was said, `first` and `last` lie over it. */
function ask(of: Case, pain = 3): Compared {
	const days = Array.from({ length: 35 }, (_, at) =>
		entry(on(at), {
			'pain-average': at < 7 ? 7 : at < 28 ? 5 : pain,
			...well,
			...(at < 7 && said(of.first, at)),
			...(at >= 28 && said(of.last, at - 28))
		})
	);
	const sessions = of.sessions ?? weekly;
	const answer = answerOf(factsOf({ days, sessions }, of.more), on(of.asOf ?? 34));
	if (answer.kind === 'too-little') throw new Error(`expected two weeks, got ${answer.lack.kind}`);
	return answer;
}

interface Case {
	readonly first?: Week;
	readonly last?: Week;
	readonly more?: Partial<AnswerFacts>;
	readonly sessions?: readonly Session[];
	readonly asOf?: number;
}
const reasonsOf = ({ reasons }: Compared) =>
	reasons.map((reason) => (reason.kind === 'nerve' ? `nerve ${reason.sign.kind}` : reason.kind));

const mark = (region: string, kind: SensationKind = 'pain', side: Side = 'left'): RegionMark => ({
	region,
	side,
	kind
});
const map = (...regions: readonly RegionMark[]): Answers => ({ regions });
/** On the first days of a week only. */
const onDays =
	(count: number, answers: Answers) =>
	(index: number): Answers =>
		index < count ? answers : {};
const change = (step: ChangeStep, at: number) => ({ ...impression(on(at)), change: step });
const able = { heels: 'able', toes: 'able', chair: 'able' } as const;

describe('better with nothing against it', () => {
	const cases: readonly (readonly [string, Case])[] = [
		['nothing else said', {}],
		['weakness and numbness lower', { last: { weakness: { left: 0, right: 0 }, numbness: { left: 1, right: 0 } } }],
		['only the one leg that was ever said', { first: { weakness: { left: 2 } }, last: { weakness: { left: 2 } } }],
		['the well leg left out later', { last: { weakness: { left: 1 }, numbness: { left: 3 } } }],
		['the side left out later', { last: { weakness: { unknown: 1 }, numbness: { unknown: 3 } } }],
		['the side not said at first', { first: { weakness: { unknown: 1 }, numbness: { unknown: 3 } } }],
		['less far down', { first: map(mark('calf')), last: map(mark('buttock')) }],
		['a numb place that now tingles', { first: map(mark('calf', 'numb')), last: map(mark('calf', 'tingling')) }],
		['burning where it hurt', { first: map(mark('calf')), last: map(mark('calf', 'burning')) }],
		['worst pain as at first', { first: { 'pain-worst': 8 }, last: { 'pain-worst': 8 } }],
		[
			'worst pain less than two up',
			{ first: { 'pain-worst': 8 }, last: (index) => ({ 'pain-worst': index < 6 ? 10 : 9 }) }
		],
		[
			'a knee that gives way as seldom',
			{
				first: onDays(2, { signs: { 'knee-gave-way': 'yes' } }),
				last: onDays(2, { signs: { 'knee-gave-way': 'yes' } })
			}
		],
		[
			'the strength check as before',
			{
				more: {
					strengthChecks: [
						strength(on(2), { left: { ...able, heels: 'harder' } }),
						strength(on(30), { left: { ...able, heels: 'harder' } })
					]
				}
			}
		],
		['the change question said better', { more: { impressions: [change('a-little-better', 30)] } }],
		['"no change" said more than four weeks ago', { more: { impressions: [change('no-change', 6)] }, sessions: early }],
		['"worse" first, then "better"', { more: { impressions: [change('much-worse', 20), change('much-better', 30)] } }],
		['activities up', { more: { functionChecks: [rated(on(2), { a: 4 }), rated(on(30), { a: 5 })] } }],
		[
			'activities as at first, with hardly room above',
			{ more: { functionChecks: [rated(on(2), { a: 10 }), rated(on(30), { a: 10 })] } }
		],
		[
			'sessions missed or planned',
			{ sessions: [...weekly, session('m', on(30), { state: 'missed' }), session('p', on(40), { state: 'planned' })] }
		]
	];

	test.each(cases)('%s', (_, of) => {
		expect(ask(of)).toMatchObject({ kind: 'better', reasons: [], lessPainOnly: false });
	});
});

describe('never better', () => {
	const cases: readonly (readonly [string, Case, readonly string[]])[] = [
		['weakness up', { last: { weakness: { left: 4, right: 0 } } }, ['nerve more']],
		[
			'weakness over to the other leg, the sum the same',
			{ last: { weakness: { left: 0, right: 1 } } },
			['nerve more', 'nerve alarm']
		],
		[
			'weakness down left, up right, the worse side the same',
			{ first: { weakness: { left: 4, right: 0 } }, last: { weakness: { left: 0, right: 4 } } },
			['nerve more', 'nerve alarm']
		],
		['numbness over to the other leg', { last: { numbness: { left: 0, right: 3 } } }, ['nerve more', 'nerve alarm']],
		[
			'the other leg said for the first time',
			{ first: { numbness: { left: 3 } }, last: { numbness: { left: 2, right: 2 } } },
			['nerve more', 'nerve alarm']
		],
		[
			'weakness on the last two days alone',
			{ last: (index) => ({ weakness: { left: index > 4 ? 3 : 0, right: 0 } }) },
			['nerve more-lately']
		],
		[
			'the weak leg left out later',
			{ first: { weakness: { left: 3, right: 2 } }, last: { weakness: { left: 2 } } },
			['unsaid']
		],
		[
			'the numb leg left out later',
			{ first: { numbness: { left: 3, right: 2 } }, last: { numbness: { right: 2 } } },
			['nerve alarm', 'unsaid']
		],
		['weakness not said later', { last: (index) => ({ weakness: index === 0 ? { left: 0 } : {} }) }, ['unsaid']],
		['tingling up', { first: { tingling: { left: 1 } }, last: { tingling: { left: 4 } } }, ['nerve more']],
		['tingling for the first time', { last: { tingling: { right: 3 } } }, ['nerve more']],
		[
			'a new numb place, the number lower',
			{
				first: map(mark('calf', 'numb')),
				last: { ...map(mark('calf', 'numb'), mark('sole', 'numb')), numbness: { left: 1 } }
			},
			['nerve new-mark']
		],
		[
			'the numb place on the other side',
			{ first: map(mark('calf', 'numb')), last: map(mark('calf', 'numb', 'right')) },
			['nerve new-mark', 'nerve alarm']
		],
		[
			'a weak place on a single map',
			{ first: map(mark('calf')), last: onDays(1, map(mark('calf'), mark('foot-top', 'weakness'))) },
			['nerve new-mark']
		],
		[
			'what tingled is numb',
			{ first: map(mark('calf', 'tingling')), last: map(mark('calf', 'numb')) },
			['nerve new-mark']
		],
		[
			'the saddle area',
			{ first: map(mark('calf')), last: onDays(1, map({ region: 'saddle', side: 'middle', kind: 'pain' })) },
			['nerve alarm']
		],
		[
			'both legs numb on the map',
			{
				first: map(mark('calf', 'numb'), mark('calf', 'numb', 'right')),
				last: map(mark('calf', 'numb'), mark('calf', 'numb', 'right'))
			},
			['nerve alarm']
		],
		['further down', { first: map(mark('thigh-back')), last: map(mark('calf')) }, ['reach']],
		[
			'further down on one map of the last week',
			{ first: map(mark('thigh-back')), last: onDays(1, map(mark('sole'))) },
			['reach']
		],
		[
			'further down than on the only first map',
			{ first: onDays(1, map(mark('thigh-back'))), last: map(mark('sole')) },
			['reach']
		],
		[
			'further down on the other side, less far on this one',
			{
				first: map(mark('calf'), mark('buttock', 'pain', 'right')),
				last: map(mark('buttock'), mark('calf', 'pain', 'right'))
			},
			['reach']
		],
		['burning further down', { first: map(mark('thigh-back')), last: map(mark('sole', 'burning')) }, ['reach']],
		['worst pain up by two', { first: { 'pain-worst': 7 }, last: { 'pain-worst': 9 } }, ['pain']],
		[
			'pain in the leg up, in the back down',
			{ first: { 'pain-leg': 2, 'pain-back-hip': 8 }, last: { 'pain-leg': 5, 'pain-back-hip': 1 } },
			['pain']
		],
		[
			'a strength test worse in one leg, better in the other',
			{
				more: {
					strengthChecks: [
						strength(on(2), { left: { heels: 'harder' }, right: able }),
						strength(on(30), { left: able, right: { ...able, toes: 'not-able' } })
					]
				}
			},
			['nerve strength']
		],
		[
			'a strength test worse in the third week, then skipped',
			{
				more: {
					strengthChecks: [
						strength(on(2), { left: able }),
						strength(on(20), { left: { heels: 'not-able' } }),
						strength(on(30), { left: { heels: 'skipped' } })
					]
				}
			},
			['nerve strength']
		],
		['a knee that gave way', { last: onDays(1, { signs: { 'knee-gave-way': 'yes' } }) }, ['nerve gave-way']],
		[
			'a knee that gives way more often',
			{
				first: onDays(1, { signs: { 'knee-gave-way': 'yes' } }),
				last: onDays(4, { signs: { 'knee-gave-way': 'yes' } })
			},
			['nerve gave-way']
		],
		['"no change" said', { more: { impressions: [change('no-change', 28)] } }, ['impression']],
		[
			'"worse" said after "better"',
			{ more: { impressions: [change('a-little-worse', 31), change('much-better', 30)] } },
			['impression']
		],
		[
			'activities down',
			{ more: { functionChecks: [rated(on(2), { a: 6 }), rated(on(30), { a: 5 })] } },
			['activities']
		],
		[
			'activities as at first',
			{ more: { functionChecks: [rated(on(2), { a: 5 }), rated(on(30), { a: 5 })] } },
			['activities']
		],
		[
			'all of it',
			{
				first: { ...map(mark('thigh-back')), 'pain-worst': 4 },
				last: {
					...map(mark('sole'), mark('sole', 'numb')),
					'pain-worst': 9,
					weakness: { left: 5, right: 0 },
					numbness: {}
				},
				more: {
					impressions: [change('much-worse', 30)],
					functionChecks: [rated(on(2), { a: 6 }), rated(on(30), { a: 1 })]
				}
			},
			['nerve more', 'nerve new-mark', 'pain', 'reach', 'impression', 'activities']
		]
	];

	test.each(cases)('%s', (_, of, reasons) => {
		const answer = ask(of);

		expect(answer.kind).toBe('not-clear');
		expect(reasonsOf(answer)).toEqual(reasons);
	});
});
