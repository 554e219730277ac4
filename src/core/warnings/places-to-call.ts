/** Whose emergency number stands on a screen. Never the language's: a Vietnamese phone in Tokyo calls Tokyo. */

export interface Whereabouts<Place extends string> {
	/** IANA zone that the phone is on. */
	readonly zone: string;
	/** The place that the patient set; absent: not set. */
	readonly chosen?: Place | undefined;
	/** The clinic's own. */
	readonly clinic: Place;
	/** The place of each zone that is known. */
	readonly placeOf: (zone: string) => Place | undefined;
}

export interface PlacesToCall<Place extends string> {
	/** One or two, the first first; never empty. */
	readonly places: readonly [Place, ...Place[]];
	/** The phone is on a zone of no known place: there the number of that place is to be called. */
	readonly isElsewhere: boolean;
}

/**
 * The places whose numbers stand. The place set by the patient, else that of the phone's zone, else the clinic's; where
 * the zone disagrees with what was set (or, with nothing set, with the clinic) both stand, the zone's first: it moves
 * with the phone, a setting does not.
 * Edges: a zone that names no place (UTC, GMT, Etc/…, an empty name) says nothing. Of a zone without a known number the
 * place set or the clinic's stands, marked as elsewhere.
 * Source: project decision.
 */
export function placesToCall<Place extends string>({
	zone,
	chosen,
	clinic,
	placeOf
}: Whereabouts<Place>): PlacesToCall<Place> {
	const here = placeOf(zone);
	const home = chosen ?? clinic;
	return {
		places: here !== undefined && here !== home ? [here, home] : [home],
		isElsewhere: here === undefined && !namesNoPlace(zone)
	};
}

/** A number as a telephone dials it: digits, with a plus in front, and `*`; `#` is not dialled by every phone. */
const dialled = /^\+?[\d*]{2,20}$/;

/**
 * What a typed number dials; spaces, hyphens, dots and brackets are passed over.
 * Refuses: fewer than 2 or more than 20 digits, letters, `#`: `undefined`.
 */
export function dialOf(typed: string): string | undefined {
	const dial = typed.normalize('NFKC').replace(/[\s().\-\u2010-\u2015\u30fc]/g, '');
	return dialled.test(dial) ? dial : undefined;
}

function namesNoPlace(zone: string): boolean {
	return zone === '' || /^(Etc\/|UTC|GMT|UCT|Universal|Zulu|Greenwich)/.test(zone);
}
