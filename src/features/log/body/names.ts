/** The names of places and marks, as a screen reader says them. */
import { placeWords } from '#app/place-words.ts';
import type { Text } from '#app/text.svelte.ts';
import type { RegionMark, SensationKind } from '#core/symptoms/regions.ts';

/** "Calf, left". A region of the middle only is named without a side. */
export function placeName(text: Text, { kind: _, ...place }: RegionMark): string {
	return placeWords(text, place);
}

export function kindName({ t }: Text, kind: SensationKind | undefined): string {
	return t(`body.kind.${kind ?? 'unsaid'}`);
}

/** "Calf, left: numb". */
export function markName(text: Text, mark: RegionMark): string {
	return text.t('body.mark', { place: placeName(text, mark), kind: kindName(text, mark.kind) });
}
