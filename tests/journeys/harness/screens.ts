/** Every screen of the built app as it stands on an empty device, and those that look different with a record. */
import { builtPages } from './pages.ts';

/** The sample carries its mark on every screen that draws a diary. */
const withSample = ['', 'care/', 'progress/', 'history/'];

/** Forms behind a list. */
const forms = ['course/?id=new', 'event/?id=new', 'event/?day=2026-11-14'];

export function screens(): string[] {
	const pages = builtPages();
	return [
		...pages,
		...forms,
		...withSample.filter((page) => pages.includes(page)).map((page) => `${page}?diary=sample`)
	];
}

/** What a diary of one's own changes, with a logged day and one that is not. */
export const ownScreens = [
	'',
	'log/?day=2026-11-14',
	'log/?day=2026-11-14&level=full',
	'log/?day=2026-11-20',
	'history/',
	'history/?day=2026-11-14',
	'care/',
	'course/',
	'progress/',
	'paper/',
	'settings/'
];
