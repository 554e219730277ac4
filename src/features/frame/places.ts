import type { IconName } from '#ui/icons.ts';

interface Place {
	readonly path: string;
	readonly word: `nav.${'today' | 'log' | 'progress' | 'care' | 'more'}`;
	readonly icon: IconName;
	/** Other pages that lie in this place. */
	readonly holds: readonly string[];
}

/** The five places of the bar, in order. */
export const places: readonly Place[] = [
	{ path: '/', word: 'nav.today', icon: 'today', holds: [] },
	{ path: '/log/', word: 'nav.log', icon: 'log', holds: ['/history/', '/moment/', '/night/'] },
	{ path: '/progress/', word: 'nav.progress', icon: 'progress', holds: [] },
	{ path: '/care/', word: 'nav.care', icon: 'care', holds: ['/session/'] },
	{
		path: '/more/',
		word: 'nav.more',
		icon: 'more',
		holds: ['/settings/', '/import/', '/paper/', '/activities/', '/strength/', '/change/']
	}
];

/** Pages that draw another diary where the address names one. All others read and write the patient's own. */
export const drawsAnyDiary = (path: string): boolean => ['/progress/', '/care/', '/history/'].includes(path);

/** The place an address lies in, if any. */
export function placeOf(path: string): Place | undefined {
	return places.find((place) => place.path === path || place.holds.includes(path));
}
