import type { Call } from '#app/calls.ts';
import { emergencyPlaces, type EmergencyPlace } from '#content/emergency-places.ts';
import { placeOfZone } from '#content/emergency-zones.ts';

/** Why a number stands: its place is that of the phone's clock, was set, or is the clinic's; or it is the patient's own. */
export type Why = 'zone' | 'set' | 'clinic' | 'own';

/** The phone's clock before the setting: it moves with the phone. */
export function whyOf({ place }: Pick<Call, 'place'>, zone: string, chosen: EmergencyPlace | undefined): Why {
	if (place === undefined) return 'own';
	if (place === placeOfZone(zone)) return 'zone';
	return place === chosen ? 'set' : 'clinic';
}

/** Whether nobody has held a number against its source yet. One's own is one's own. */
export function isUnverified({ place }: Pick<Call, 'place'>): boolean {
	return place !== undefined && emergencyPlaces[place].standing === 'unverified';
}
