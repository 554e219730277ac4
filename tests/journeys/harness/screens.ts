/** Every screen of the built app: each of its pages, and those that look different with a record. */
import { builtPages } from './pages.ts';

const withRecord = ['', 'care/', 'progress/', 'log/'];

export function screens(): string[] {
	const pages = builtPages();
	return [...pages, ...withRecord.filter((page) => pages.includes(page)).map((page) => `${page}?diary=sample`)];
}
