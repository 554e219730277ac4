/**
 * Who says where to go when it is no emergency, by place; none of them is an ambulance. `#7119` is given by its direct
 * lines: phones do not all dial `#`.
 * Source: facts, clinical 1.4. `unverified`: not in the facts; the screen and settings say "check this number".
 */
import type { EmergencyPlace } from '../emergency-places.ts';

export interface HelpLine {
	readonly id: 'consult-wards' | 'consult-tama' | 'himawari' | 'nhs';
	/** As it is read. */
	readonly number: string;
	readonly standing: 'sourced' | 'part';
	readonly sources: readonly string[];
	/** What of it is unverified or old. */
	readonly note?: string;
	/** Only of use to those who want another language than that of the place. */
	readonly foreign?: true;
}

export const helpLines: Readonly<Partial<Record<EmergencyPlace, readonly HelpLine[]>>> = {
	JP: [
		{ id: 'consult-wards', number: '03-3212-2323', standing: 'sourced', sources: ['S29', 'S30', 'S31'] },
		{ id: 'consult-tama', number: '042-521-2323', standing: 'sourced', sources: ['S29', 'S30', 'S31'] },
		{
			id: 'himawari',
			number: '03-5285-8181',
			standing: 'part',
			sources: ['S35', 'S36'],
			note: 'The hours are current; the languages are those of an older page.',
			foreign: true
		}
	],
	GB: [{ id: 'nhs', number: '111', standing: 'sourced', sources: ['S1', 'S17'] }]
};

/**
 * The line that a hospital calls for an interpreter: patients cannot call it. Tokyo. Vietnamese on weekdays 17–20, on
 * weekends and holidays 9–20; English and Chinese at any hour.
 */
export const interpreterForHospitals = { number: '0570-099283', sources: ['S37'] } as const;

/** A number as a telephone dials it. */
export function dialed(number: string): string {
	return `tel:${number.replaceAll('-', '')}`;
}
