/** How well each activity can be done and how much has changed, over the days of a span. */
import type { Text } from '#app/text.svelte.ts';
import type { Activity, FunctionCheck } from '#core/function/activity.ts';
import { inOrder } from '#core/function/check-order.ts';
import { changeSteps, type ImpressionOfChange } from '#core/function/impression.ts';
import type { Span } from '#core/progress/series.ts';
import { dayNumber, daysBetween, type Day } from '#core/time.ts';
import type { ChartLine, ChartPanel, ChartPicture } from '#ui/LineChart.picture.ts';

/** Lines that are told apart without colour: more activities than these go on in a further chart. */
const kinds = ['main', 'second', 'third'] as const satisfies ChartLine['kind'][];
/** Characters of a name beside a line: the table has all of it. */
const longestLabel = 40;

type TimeAxis = Pick<ChartPicture, 'from' | 'count' | 'marks' | 'ticks'> & Partial<ChartPicture>;

export interface Rating {
	readonly day: Day;
	readonly score: number;
}

/** One activity with its ratings of the span, ascending; at least one. */
export interface RatedActivity {
	readonly id: string;
	/** Absent where it stands on no list any more. */
	readonly name?: string;
	readonly ratings: readonly Rating[];
}

/** As the activities were named; those that stand on no list any more come last. */
export function ratedIn(
	checks: readonly FunctionCheck[],
	activities: readonly Activity[],
	span: Span
): RatedActivity[] {
	const within = inOrder(checks.filter(({ day }) => isIn(day, span)));
	const listed = new Map(activities.map(({ id, name }) => [id, name]));
	const ids = new Set([...listed.keys(), ...within.flatMap(({ scores }) => Object.keys(scores))]);
	return [...ids].flatMap((id) => {
		const name = listed.get(id);
		const ratings = within.flatMap(({ day, scores }) => {
			const score = scores[id];
			return score === undefined ? [] : [{ day, score }];
		});
		return ratings.length > 0 ? [{ id, ...(name !== undefined && { name }), ratings }] : [];
	});
}

/** What each is called, by id: those of one name are numbered. */
export function activityNames(rated: readonly RatedActivity[], { t, number }: Text): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const { id, name = t('doing.gone') } of rated) {
		const taken = new Set(names.values());
		let own = name;
		for (let count = 2; taken.has(own); count += 1) own = `${name} (${number(count)})`;
		names.set(id, own);
	}
	return names;
}

export function activityPanels(rated: readonly RatedActivity[], span: Span, axis: TimeAxis, text: Text): ChartPanel[] {
	const names = activityNames(rated, text);
	const groups = Array.from({ length: Math.ceil(rated.length / kinds.length) }, (_, index) =>
		rated.slice(index * kinds.length, (index + 1) * kinds.length)
	);
	return groups.map((group, index) => ({
		key: `activities-${index + 1}`,
		title: text.t('doing.activities'),
		picture: {
			...axis,
			lines: group.map(({ id, ratings }, at): ChartLine => ({
				key: id,
				label: shortened(names.get(id) ?? ''),
				kind: kinds[at] ?? 'third',
				joined: true,
				points: slots(span, ratings, ({ score }) => score)
			})),
			y: { from: 0, to: 10, step: 5 }
		}
	}));
}

/** The answers of the span, ascending. */
export function impressionsIn(impressions: readonly ImpressionOfChange[], span: Span): ImpressionOfChange[] {
	return inOrder(impressions.filter(({ day, change }) => isIn(day, span) && changeSteps.includes(change)));
}

/** A point for each answer, with no line between: better above, worse below "no change". */
export function impressionPanel(
	impressions: readonly ImpressionOfChange[],
	span: Span,
	axis: TimeAxis,
	{ t }: Text
): ChartPanel {
	const middle = changeSteps.indexOf('no-change');
	// One step beyond the last answer, where the axis says which way is better in a short word.
	const end = middle + 1;
	const labelOf = (value: number) => {
		if (Math.abs(value) === end) return t(value > 0 ? 'doing.better' : 'doing.worse');
		if (value === 0) return t('doing.same');
		const step = changeSteps[middle - value];
		return step ? t(`change.step.${step}`) : '';
	};
	return {
		key: 'change',
		title: t('doing.impression'),
		picture: {
			...axis,
			lines: [
				{
					key: 'change',
					label: t('doing.impression'),
					kind: 'main',
					points: slots(span, impressions, ({ change }) => middle - changeSteps.indexOf(change))
				}
			],
			y: { from: -end, to: end, step: end, label: labelOf }
		}
	};
}

export function isIn(day: Day, { from, to }: Span): boolean {
	return day >= from && day < to;
}

/** A slot for every day of the span; of two on one day the later stands. */
function slots<Told extends { readonly day: Day }>(
	{ from, to }: Span,
	told: readonly Told[],
	valueOf: (one: Told) => number
): (number | null)[] {
	const points = new Array<number | null>(Math.max(0, daysBetween(from, to))).fill(null);
	for (const one of told) points[dayNumber(one.day) - dayNumber(from)] = valueOf(one);
	return points;
}

function shortened(name: string): string {
	const characters = [...name];
	return characters.length > longestLabel
		? `${characters
				.slice(0, longestLabel - 1)
				.join('')
				.trimEnd()}…`
		: name;
}
