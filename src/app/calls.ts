import { clinicPlace, emergencyPlaces, type EmergencyPlace } from '#content/emergency-places.ts';
import { placeOfZone } from '#content/emergency-zones.ts';
import { placesToCall } from '#core/warnings/places-to-call.ts';
import type { App } from './context.ts';

/** An emergency number to dial. */
export interface Call {
	readonly number: string;
	readonly href: string;
	/** Absent: the patient's own. */
	readonly place?: EmergencyPlace;
}

export interface Calls {
	/** The place's, then that of the place set or of the clinic, then the patient's own. Never empty, none twice. */
	readonly calls: readonly [Call, ...Call[]];
	readonly places: readonly [EmergencyPlace, ...EmergencyPlace[]];
	/** The phone is where no number is known: the local one is to be called. */
	readonly isElsewhere: boolean;
}

/** The emergency numbers that stand here and now. */
export function callsHere({ choices, now }: Pick<App, 'choices' | 'now'>): Calls {
	const { places, isElsewhere } = placesToCall({
		zone: now.moment.zone,
		chosen: choices.place,
		clinic: clinicPlace,
		placeOf: placeOfZone
	});
	const byPlace = places.map((place): Call => ({ ...dialled(emergencyPlaces[place].call), place }));
	const own = choices.ownNumber;
	const all = own === undefined ? byPlace : [...byPlace, dialled(own)];
	const calls = all.filter((call, index) => all.findIndex(({ number }) => number === call.number) === index);
	return { calls: calls as unknown as Calls['calls'], places, isElsewhere };
}

/** The name of a place in the language of the screen. */
export function placeName(language: string, place: EmergencyPlace): string {
	return new Intl.DisplayNames(language, { type: 'region' }).of(place) ?? place;
}

function dialled(number: string): Call {
	return { number, href: `tel:${number}` };
}
