/**
 * Who listens to someone who cannot go on, by place. The facts name none: what stands here is unverified and is shown
 * with "check this number", here and in settings.
 */
import type { EmergencyPlace } from '../emergency-places.ts';

export interface ListeningLine {
	/** Its own name, in the language of the place. */
	readonly name: string;
	readonly lang: string;
	readonly number: string;
	readonly standing: 'unverified';
	readonly note: string;
}

export const listeningLines: Readonly<Partial<Record<EmergencyPlace, ListeningLine>>> = {
	JP: {
		name: 'よりそいホットライン',
		lang: 'ja',
		number: '0120-279-338',
		standing: 'unverified',
		note: 'Number, hours and the languages of its menu are to be looked up: English and Vietnamese on some days.'
	}
};
