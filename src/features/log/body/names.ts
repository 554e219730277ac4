/** The names of places and marks, as a screen reader says them. */
import type { Text } from '#app/text.svelte.ts';
import { isRegion, regions, type RegionMark, type SensationKind, type Side } from '#core/symptoms/regions.ts';

/** "Calf, left". A region of the middle only is named without a side. */
export function placeName({ t }: Text, region: string, side: Side | undefined): string {
	if (!isRegion(region)) return region;
	const name = t(`body.region.${region}`);
	if (regions[region].length === 1) return name;
	return t(`body.on.${side ?? 'unknown'}`, { region: name });
}

export function kindName({ t }: Text, kind: SensationKind | undefined): string {
	return t(`body.kind.${kind ?? 'unsaid'}`);
}

/** "Calf, left: numb". */
export function markName(text: Text, { region, side, kind }: RegionMark): string {
	return text.t('body.mark', { place: placeName(text, region, side), kind: kindName(text, kind) });
}
