/** Which places were marked and when, as sentences and as rows. */
import type { Text } from '#app/text.svelte.ts';
import type { RegionDays } from '#core/progress/region-days.ts';
import type { Span } from '#core/progress/series.ts';
import { sensationKinds, type SensationKind } from '#core/symptoms/regions.ts';
import { addDays, daysBetween } from '#core/time.ts';
import { oftenWords, regionWords } from './body-words.ts';
import { placeOf, type BodyStep, type BodyTime } from './body-steps.ts';
import { daysWords } from './mean-words.ts';
import { mapsWords } from './nerve-words.ts';

/** A line never begins with the sign that ends the one before. */
const between = '\u00a0· ';
/** How many places are named as those marked most often. */
const mostNamed = 3;

export function bodySentences({ maps, empty, places }: BodyTime, span: Span, text: Text): string[] {
	const { t } = text;
	const named = [...places]
		.sort((a, b) => b.days - a.days)
		.slice(0, mostNamed)
		.map((of) => t('bodytime.counted', { what: regionWords(of, text), number: daysWords(of, text) }));
	return [
		t('reach.held', { maps, of: daysBetween(span.from, span.to) }),
		...(named.length > 0 ? [t('bodytime.most', { places: text.list(named) })] : []),
		...(empty > 0 ? [t('bodytime.empty', { maps: mapsWords(empty, text) })] : [])
	];
}

/** A row for every place, with what was felt there. */
export function placeRows({ places, maps }: BodyTime, text: Text) {
	const { t } = text;
	return {
		head: [t('bodytime.place'), t('bodytime.marked'), t('bodytime.felt')],
		rows: places.map((of) => ({
			key: placeOf(of),
			cells: [regionWords(of, text), oftenWords(of.days, maps, text), feltWords(of, text)]
		}))
	};
}

/** A row for every step with a map, newest first. */
export function stepRows({ steps, places }: BodyTime, text: Text) {
	const { t } = text;
	return {
		head: [t('bodytime.from'), t('bodytime.where')],
		rows: steps
			.filter(({ maps }) => maps > 0)
			.reverse()
			.map((step) => ({
				key: step.from,
				cells: [
					t('bodytime.counted', { what: text.day(step.from, 'dated'), number: mapsWords(step.maps, text) }),
					markedIn(step, places, text)
						.map(({ label, days }) => t('chart.value', { label, value: days }))
						.join(between) || t('reach.nowhere')
				]
			}))
	};
}

/** The places that were marked in a step, from the back down, each with its days. */
export function markedIn(step: BodyStep, places: readonly RegionDays[], text: Text) {
	return places.flatMap((place) => {
		const days = step.days.get(placeOf(place));
		return days === undefined ? [] : [{ label: regionWords(place, text), days }];
	});
}

/** "31 Aug 2026 to 6 Sep 2026". */
export function stepWords({ from, to }: Pick<BodyStep, 'from' | 'to'>, text: Text): string {
	return text.t('bodytime.span', { from: text.day(from, 'dated'), to: text.day(addDays(to, -1), 'dated') });
}

function feltWords({ kinds }: RegionDays, text: Text): string {
	const { t } = text;
	const said = Object.entries(kinds).map(([kind, days]) => ({
		order: orderOf(kind),
		label: kindWords(kind, text),
		days
	}));
	return said
		.sort((a, b) => a.order - b.order)
		.map(({ label, days }) => t('chart.value', { label, value: days }))
		.join(between);
}

/** Those of a newer version stand last. */
function orderOf(kind: string): number {
	const order = ([...sensationKinds, 'unsaid'] as string[]).indexOf(kind);
	return order < 0 ? Number.POSITIVE_INFINITY : order;
}

function kindWords(kind: string, { t }: Text): string {
	if (kind === 'unsaid' || sensationKinds.includes(kind as SensationKind))
		return t(`body.kind.${kind as SensationKind | 'unsaid'}`);
	return t('bodytime.kind-unknown');
}
