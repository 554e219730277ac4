import { languages } from '#content/text/languages.ts';
import { doctorSheet } from './doctor-sheet.ts';
import { physiotherapistSheet } from './physiotherapist-sheet.ts';
import { readerSheet } from './reader-sheet.ts';
import { reviewedTexts } from './texts.ts';

/** One sheet per reviewer, by the name of its file. */
export async function sheets(): Promise<ReadonlyMap<string, string>> {
	const texts = await reviewedTexts();
	return new Map([
		['doctor.md', doctorSheet()],
		['physiotherapist.md', physiotherapistSheet()],
		...languages.map(({ code }) => [`reader-${code}.md`, readerSheet(code, texts)] as const)
	]);
}
