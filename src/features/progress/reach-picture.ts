/** How far down it reached on each side, as a stepped line per kind, as sentences and as rows. */
import type { Text } from '#app/text.svelte.ts';
import { reachLines, type ReachLine } from '#core/progress/reach-lines.ts';
import type { Span } from '#core/progress/series.ts';
import { ticksOf } from '#core/progress/ticks.ts';
import type { DayEntry } from '#core/record.ts';
import { rungs } from '#core/symptoms/reach.ts';
import { addDays, dayNumber, daysBetween, type Day } from '#core/time.ts';
import type { ChartLine, ChartPicture } from '#ui/LineChart.picture.ts';
import { rungWords } from './reason-words.ts';

/** Pain is whole, the others broken: told apart without colour. */
const kinds = { pain: 'main', numb: 'second', tingling: 'third' } as const satisfies Record<string, ChartLine['kind']>;
type Felt = keyof typeof kinds;
type Line = ReachLine & { readonly kind: Felt };

export interface ReachSide {
	readonly side: ReachLine['side'];
	readonly title: string;
	readonly sentences: readonly string[];
	readonly picture: ChartPicture;
	readonly lines: readonly Line[];
}

export interface Reaches {
	/** Days with a map. */
	readonly maps: number;
	/** The sides on which anything of the ladder is marked. */
	readonly sides: readonly ReachSide[];
}

export function reachesOf(days: readonly DayEntry[], span: Span, text: Text): Reaches {
	const lines = reachLines(days, span, Object.keys(kinds) as Felt[]) as Line[];
	const marked = lines.filter((line) => line.marked > 0);
	const sides = (['left', 'right', 'unknown'] as const).flatMap((side) => {
		const own = marked.filter((line) => line.side === side);
		return own.length > 0 ? [sideOf(side, own, span, text)] : [];
	});
	return { maps: lines[0]?.maps ?? 0, sides };
}

/** One row per day with a map, newest first: a column for every line that is drawn. */
export function reachRows({ sides }: Reaches, span: Span, text: Text) {
	const { t } = text;
	const lines = sides.flatMap((side) => side.lines.map((line) => ({ ...line, title: side.title })));
	const length = daysBetween(span.from, span.to);
	const days = Array.from({ length }, (_, index) => length - 1 - index).filter((index) =>
		lines.some(({ heights }) => heights[index] !== null)
	);
	return {
		head: [
			t('around.day'),
			...lines.map(({ title, kind }) => t('reach.cell', { side: title, kind: t(`body.kind.${kind}`) }))
		],
		rows: days.map((index) => {
			const day = addDays(span.from, index);
			return { key: day, cells: [text.day(day, 'dated'), ...lines.map((line) => placeAt(line.heights[index], text))] };
		})
	};
}

function sideOf(side: ReachLine['side'], lines: readonly Line[], span: Span, text: Text): ReachSide {
	return {
		side,
		title: text.t(`reach.side.${side}`),
		sentences: lines.flatMap((line) => movedWords(line, span, text)),
		picture: {
			from: dayNumber(span.from),
			count: daysBetween(span.from, span.to),
			lines: lines.map(({ kind, heights }): ChartLine => ({
				key: kind,
				label: text.t(`body.kind.${kind}`),
				kind: kinds[kind],
				stepped: true,
				// Down the leg is down the chart.
				points: heights.map((height) => (height === null ? null : 0 - height))
			})),
			marks: [],
			ticks: (most) => {
				const { unit, days } = ticksOf(span, most);
				return days.map((day) => ({ x: dayNumber(day), label: text.day(day, unit === 'day' ? 'date' : 'month') }));
			},
			y: { from: -rungs.length, to: 0, step: 1, label: (value) => placeAt(-value, text) }
		},
		lines
	};
}

/** Where it reached on the first and on the last map. */
function movedWords({ kind, heights }: Line, span: Span, text: Text): string[] {
	const first = heights.findIndex((height) => height !== null);
	const last = heights.findLastIndex((height) => height !== null);
	if (first < 0) return [];
	const said = (index: number): Day => addDays(span.from, index);
	return [
		text.t('reach.moved', {
			kind: text.t(`body.kind.${kind}`),
			first: placeAt(heights[first], text),
			from: text.day(said(first), 'dated'),
			last: placeAt(heights[last], text),
			to: text.day(said(last), 'dated')
		})
	];
}

function placeAt(height: number | null | undefined, text: Text): string {
	if (height === null || height === undefined) return text.t('progress.table.blank');
	const rung = rungs[height - 1];
	return rung ? rungWords(rung, text) : text.t('reach.nowhere');
}
