/**
 * Emergency numbers by place.
 * Source: facts, clinical 1.4. `unverified`: from memory; settings say "check this number".
 */

export const emergencyPlaces = {
	JP: { call: '119', standing: 'sourced', sources: ['S29'] },
	EU: { call: '112', standing: 'unverified', sources: [] },
	US: { call: '911', standing: 'unverified', sources: [] },
	CA: { call: '911', standing: 'unverified', sources: [] },
	GB: { call: '999', standing: 'sourced', sources: ['S1'] },
	VN: { call: '115', standing: 'unverified', sources: [] },
	AU: { call: '000', standing: 'unverified', sources: [] },
	NZ: { call: '111', standing: 'sourced', sources: ['S5'] }
} as const satisfies Record<string, { call: string; standing: 'sourced' | 'unverified'; sources: readonly string[] }>;

export type EmergencyPlace = keyof typeof emergencyPlaces;

/** Where the clinic is. */
export const clinicPlace: EmergencyPlace = 'JP';

/** The place that a kept word names; anything else names none. */
export function placeNamed(word: string | undefined): EmergencyPlace | undefined {
	return word !== undefined && Object.hasOwn(emergencyPlaces, word) ? (word as EmergencyPlace) : undefined;
}
