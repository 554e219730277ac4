/** Better, not better, or not clear yet: the rules, and everything that keeps an answer from being clear. */
import type { ChangeStep } from '../function/impression.ts';
import type { FunctionChange } from '../function/patient-specific.ts';
import { scaleRange } from '../symptoms/symptom.ts';
import type { Day } from '../time.ts';
import { activityStep, type SaidOfChange } from './agreement.ts';
import { changeBetween, noticedPercent, noticedPoints, percentFrom } from './change.ts';
import type { NerveSign, NerveStanding, NerveUnsaid } from './nerve-signs.ts';
import type { PainMoved } from './other-pains.ts';
import type { ReachChange, SideChange } from './reach-change.ts';
import type { Mean } from './week.ts';

/** Sessions, or days, from which "not better" may be said. Source: facts, clinical 2, R7 (exact cut: project decision). */
export const judgedFrom = { sessions: 6, days: 28 } as const;

export type Verdict = 'better' | 'not-better' | 'not-clear';

export type Reason =
	/** Lower by enough points but not by enough of the first mean, or the other way round. `short` says what is missing. */
	| { readonly kind: 'drop-short'; readonly short: 'points' | 'percent' }
	/** The first mean is below 2: it cannot fall by two points. */
	| { readonly kind: 'little-pain' }
	/** Neither six sessions nor four weeks have gone by. */
	| { readonly kind: 'early'; readonly sessions: number; readonly days: number }
	/** About the same, and the change question was not answered in the last four weeks. */
	| { readonly kind: 'impression-unsaid' }
	/** What the patient said of the change says otherwise. */
	| { readonly kind: 'impression'; readonly change: ChangeStep; readonly day: Day }
	| { readonly kind: 'activities'; readonly change: FunctionChange }
	/** The worst pain, or that of leg or back, moved the other way. */
	| { readonly kind: 'pain'; readonly pain: PainMoved }
	| { readonly kind: 'reach'; readonly change: SideChange }
	| { readonly kind: 'nerve'; readonly sign: NerveSign }
	/** Not said often enough to be called no worse. */
	| ({ readonly kind: 'unsaid' } & NerveUnsaid);

export interface Deciding {
	readonly first: Mean;
	readonly last: Mean;
	readonly pains: readonly PainMoved[];
	readonly reach: ReachChange;
	readonly said: SaidOfChange;
	readonly nerves: NerveStanding;
	/** Done sessions, and days gone by, since the course or the diary began. */
	readonly sessions: number;
	readonly days: number;
}

/**
 * What may be said of two weeks.
 * `better`: down by 2 points and 30 % (points alone below 4/10), no other number for the pain up by 2, pain reaching no
 * further down, weakness, numbness and strength said and no worse, and the change question and activities, where given,
 * better too: activities so good at first that there was no step above are only asked to be no worse.
 * `not-better`: up by 2; or, after six sessions or four weeks, down by less than 2 points and less than 30 % with the
 * change question answered "no change" or worse (R7).
 * `not-clear`: everything else, and every disagreement; `reasons` names each.
 * Edges: exactly 2, 30 %, 4/10, six and 28 count as reached; the exact means decide. A reach that nobody drew neither
 * agrees nor disagrees: project decision, since a map is more than most evenings allow.
 * Source: facts, clinical 2 (R7), 4.1; the project's issue for what "clearly better" needs.
 */
export function verdictOf(deciding: Deciding): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
	const { first, last } = deciding;
	switch (changeBetween(first, last).direction) {
		case 'lower':
			return answered('better', [...againstBetter(deciding)]);
		case 'higher':
			return answered('not-better', [...againstWorse(deciding)]);
		case 'unclear':
			return answered('not-better', [...keepsOpen(deciding), ...againstWorse(deciding)]);
	}
}

function answered(verdict: Verdict, reasons: readonly Reason[]) {
	return { verdict: reasons.length === 0 ? verdict : 'not-clear', reasons };
}

function againstBetter({ pains, reach, said, nerves }: Deciding): Reason[] {
	const further = reach.kind === 'compared' ? reach.sides.filter(({ moved }) => moved === 'further') : [];
	return [
		...nerves.signs.map((sign): Reason => ({ kind: 'nerve', sign })),
		...movedTo('higher', pains),
		...further.map((change): Reason => ({ kind: 'reach', change })),
		...saidOtherwise(
			said,
			(each) => each !== 'better',
			(each, first) => each === 'worse' || (each === 'same' && first + activityStep <= scaleRange.to)
		),
		...nerves.unsaid.map((unsaid): Reason => ({ kind: 'unsaid', ...unsaid }))
	];
}

function movedTo(way: PainMoved['moved'], pains: readonly PainMoved[]): Reason[] {
	return pains.filter(({ moved }) => moved === way).map((pain) => ({ kind: 'pain', pain }));
}

function againstWorse({ pains, reach, said }: Deciding): Reason[] {
	const sides = reach.kind === 'compared' ? reach.sides : [];
	const lessFar = sides.some(({ moved }) => moved === 'further')
		? []
		: sides.filter(({ moved }) => moved === 'less-far');
	const isBetter = (each: string) => each === 'better';
	return [
		...movedTo('lower', pains),
		...lessFar.map((change): Reason => ({ kind: 'reach', change })),
		...saidOtherwise(said, isBetter, isBetter)
	];
}

/** Why a change that is neither way is not "not better" either. */
function keepsOpen({ first, last, said, sessions, days }: Deciding): Reason[] {
	const parts = first.days * last.days;
	const drop = first.sum * last.days - last.sum * first.days;
	const isByPoints = drop >= noticedPoints * parts;
	const isByPercent = drop * 100 >= noticedPercent * first.sum * last.days;
	if (isByPoints) return [{ kind: 'drop-short', short: 'percent' }];
	if (isByPercent && first.sum >= percentFrom * first.days) return [{ kind: 'drop-short', short: 'points' }];
	if (first.sum < noticedPoints * first.days) return [{ kind: 'little-pain' }];
	if (sessions < judgedFrom.sessions && days < judgedFrom.days) return [{ kind: 'early', sessions, days }];
	return said.impression ? [] : [{ kind: 'impression-unsaid' }];
}

function saidOtherwise(
	{ impression, activities }: SaidOfChange,
	isAgainst: (said: 'better' | 'same' | 'worse') => boolean,
	areAgainst: (said: 'better' | 'same' | 'worse', first: number) => boolean
): Reason[] {
	return [
		...(impression && isAgainst(impression.said)
			? [{ kind: 'impression', change: impression.change, day: impression.day } as const]
			: []),
		...(activities && areAgainst(activities.said, activities.first.mean)
			? [{ kind: 'activities', change: activities } as const]
			: [])
	];
}
