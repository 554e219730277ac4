import type { EmergencyPlace } from '#content/emergency-places.ts';
import type { Language } from '#content/text/languages.ts';

/** The language that a reception desk or an ambulance crew of a place reads; English where we speak none of theirs. */
export function localLanguage(place: EmergencyPlace): Language {
	if (place === 'JP') return 'ja';
	return place === 'VN' ? 'vi' : 'en';
}
