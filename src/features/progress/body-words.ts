/** Places of the body and how often they were marked, in words. */
import { placeWords } from '#app/place-words.ts';
import type { Text } from '#app/text.svelte.ts';
import type { BodySample } from '#core/progress/body-samples.ts';
import type { RegionDays } from '#core/progress/region-days.ts';
import { daysBetween, type Day } from '#core/time.ts';
import { isDrawn } from './body-fills.ts';
import { mapsWords } from './nerve-words.ts';

/** "Calf, left". A region of a newer version is named as it is stored. */
export function regionWords({ region, side }: RegionDays, text: Text): string {
	return placeWords(text, { region, ...(side && { side }) });
}

/** "5 of 6 maps". */
export function oftenWords(days: number, maps: number, { t }: Text): string {
	return t('bodytime.of', { days, count: maps });
}

/** "Calf, left: 5 of 6 maps", and that it is not drawn where the pictures have no such place. */
export function sampleWords(of: RegionDays, maps: number, text: Text): string {
	const said = text.t('chart.value', { label: regionWords(of, text), value: oftenWords(of.days, maps, text) });
	return isDrawn(of) ? said : text.t('bodytime.not-drawn', { said });
}

/** "First week, from 31 Aug: 6 maps". The year is said where it is another one than today's. */
export function captionOf({ which, from, to, maps }: BodySample, today: Day, text: Text): string {
	const { t } = text;
	const day = text.day(from, from.slice(0, 4) === today.slice(0, 4) ? 'date' : 'dated');
	const values = { day, maps: maps === 0 ? t('bodytime.no-map') : mapsWords(maps, text) };
	switch (which) {
		case 'first':
			return daysBetween(from, to) < 7 ? t('bodytime.days', values) : t('bodytime.first', values);
		case 'middle':
			return t('bodytime.middle', values);
		case 'last':
			return t('bodytime.last', values);
		case 'today':
			return t('bodytime.today', values);
	}
}
