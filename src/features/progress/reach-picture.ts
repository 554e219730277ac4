/** How far down it reached on each side, as a stepped line per kind, as sentences and as rows. */
import type { Text } from '#app/text.svelte.ts';
import { reachLines, type ReachLine } from '#core/progress/reach-lines.ts';
import type { Span } from '#core/progress/series.ts';
import type { DayEntry } from '#core/record.ts';
import { rungs } from '#core/symptoms/reach.ts';
import { addDays, daysBetween, type Day } from '#core/time.ts';
import type { ChartLine, ChartPanel, ChartPicture } from '#ui/LineChart.picture.ts';
import { rungWords } from './reason-words.ts';

/** Pain is whole, the others broken: told apart without colour. */
const kinds = { pain: 'main', numb: 'second', tingling: 'third' } as const satisfies Record<string, ChartLine['kind']>;
type Felt = keyof typeof kinds;
type Line = ReachLine & { readonly kind: Felt };

/** `both`: no side has a mark of its own, only the middle of the back is marked. */
export interface ReachSide {
	readonly side: ReachLine['side'] | 'both';
	readonly lines: readonly Line[];
}

export interface Reaches {
	/** Days with a map. */
	readonly maps: number;
	/** The sides on which anything of the ladder is marked. */
	readonly sides: readonly ReachSide[];
	/** Sides on which the middle alone is marked, where another side has marks of its own. */
	readonly middleOnly: readonly ReachLine['side'][];
	/** Legs on which something is marked, none of it on the way down that is drawn. */
	readonly elsewhere: readonly ('left' | 'right')[];
}

type TimeAxis = Pick<ChartPicture, 'from' | 'count' | 'marks' | 'ticks'> & Partial<ChartPicture>;

export function reachesOf(days: readonly DayEntry[], span: Span): Reaches {
	const felt = Object.keys(kinds) as Felt[];
	const lines = reachLines(days, span, felt) as Line[];
	const marked = lines.filter((line) => line.marked > 0);
	const own = new Set(
		reachLines(days.map(withoutMiddle), span, felt).flatMap((line) => (line.marked > 0 ? [line.side] : []))
	);
	// Weakness, the groin, the outer thigh, what a newer version knows: no rung of this ladder, and still not nothing.
	const named = new Set<string | undefined>(
		days.flatMap(({ day, answers }) =>
			day >= span.from && day < span.to ? (answers.regions ?? []).map(({ side }) => side) : []
		)
	);
	const sides = (['left', 'right', 'unknown'] as const).flatMap((side): ReachSide[] => {
		const here = marked.filter((line) => line.side === side);
		return here.length > 0 ? [{ side, lines: here }] : [];
	});
	const [first] = sides;
	return {
		maps: lines[0]?.maps ?? 0,
		// What lies in the middle counts for both legs: drawn twice it would look as if each had been marked.
		sides: own.size > 0 ? sides.filter(({ side }) => own.has(side as ReachLine['side'])) : bothOf(first),
		middleOnly:
			own.size > 0
				? sides.flatMap(({ side }) => (side === 'both' || own.has(side) || named.has(side) ? [] : [side]))
				: [],
		elsewhere: (['left', 'right'] as const).filter((side) => named.has(side) && !own.has(side))
	};
}

/** A chart for every side, on one time axis. */
export function reachPanels({ sides }: Reaches, axis: TimeAxis, text: Text): ChartPanel[] {
	return sides.map(({ side, lines }) => ({
		key: `reach-${side}`,
		title: titleOf({ side, lines }, text),
		picture: {
			...axis,
			lines: lines.map(({ kind, heights }): ChartLine => ({
				key: kind,
				label: text.t(`body.kind.${kind}`),
				kind: kinds[kind],
				stepped: true,
				// Down the leg is down the chart.
				points: heights.map((height) => (height === null ? null : 0 - height))
			})),
			y: { from: -rungs.length, to: 0, step: 1, label: (value) => placeAt(-value, text) }
		}
	}));
}

/** How many maps there are, then for every side where it reached on the first and on the last of them. */
export function reachSentences({ maps, sides, middleOnly, elsewhere }: Reaches, span: Span, text: Text): string[] {
	const { t } = text;
	const names = (of: Reaches['middleOnly']) => text.list(of.map((side) => t(`reach.side.${side}`)));
	return [
		t('reach.held', { maps, of: daysBetween(span.from, span.to) }),
		...sides.flatMap(({ side, lines }) =>
			lines
				.flatMap((line) => movedWords(line, span, text))
				.map((said) => t('reach.on', { side: t(`reach.side.${side}`), said }))
		),
		...(middleOnly.length > 0 ? [t('reach.middle-only', { sides: names(middleOnly) })] : []),
		...(elsewhere.length > 0 ? [t('reach.elsewhere', { sides: names(elsewhere) })] : [])
	];
}

export function reachHead({ sides }: Reaches, { t }: Text): string[] {
	return sides.flatMap(({ side, lines }) =>
		lines.map(({ kind }) => t('reach.cell', { side: t(`reach.side.${side}`), kind: t(`body.kind.${kind}`) }))
	);
}

/** Days with a map, newest first. */
export function reachDays({ sides }: Reaches, span: Span): Day[] {
	const heights = sides[0]?.lines[0]?.heights ?? [];
	return heights.flatMap((height, index) => (height === null ? [] : [addDays(span.from, index)])).reverse();
}

/** Where it reached on a day, a cell for every line that is drawn. */
export function reachCells({ sides }: Reaches, span: Span, of: Day, text: Text): string[] {
	const index = daysBetween(span.from, of);
	return sides.flatMap(({ lines }) => lines.map(({ heights }) => placeAt(heights[index], text)));
}

function withoutMiddle(entry: DayEntry): DayEntry {
	const { regions } = entry.answers;
	if (!regions) return entry;
	return { ...entry, answers: { ...entry.answers, regions: regions.filter(({ side }) => side !== 'middle') } };
}

function bothOf(side: ReachSide | undefined): ReachSide[] {
	return side ? [{ ...side, side: 'both' }] : [];
}

/** A line that is alone on its chart has no key: the title says what it is. */
function titleOf({ side, lines }: ReachSide, { t }: Text): string {
	const name = t(`reach.side.${side}`);
	const [only, another] = lines;
	return only && !another ? t('reach.cell', { side: name, kind: t(`body.kind.${only.kind}`) }) : name;
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
