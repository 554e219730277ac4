import { isRegion, regions, type RegionMark } from '#core/symptoms/regions.ts';
import type { Text } from './text.svelte.ts';

/** "Calf, left: numb". A region of the middle only is named without a side, an unknown one as it is stored. */
export function placeWords({ t }: Pick<Text, 't'>, { region, side, kind }: RegionMark): string {
	const name = isRegion(region) ? t(`body.region.${region}`) : region;
	const hasSides = !isRegion(region) || regions[region].length > 1;
	const place = hasSides ? t(`body.on.${side ?? 'unknown'}`, { region: name }) : name;
	return kind ? t('body.mark', { place, kind: t(`body.kind.${kind}`) }) : place;
}
