/** For a native reader: every warning, card and check sentence, with the other languages beside it. */
import { languages, type Language } from '#content/text/languages.ts';
import { awaitingIn, markOf, textIds } from '#content/warnings/reviews.ts';
import { table } from './markdown.ts';
import type { ReviewedText } from './texts.ts';

export function readerSheet(language: Language, texts: readonly ReviewedText[]): string {
	const named = languages.find(({ code }) => code === language)?.name ?? language;
	const columns = [language, ...languages.map(({ code }) => code).filter((code) => code !== language)];
	return [
		`# For a native reader: ${named}`,
		'',
		`${awaitingIn(language)} of ${textIds.length} texts await native review. Signing one: put your name and the day under \`${language}\` in \`src/content/warnings/reviews.ts\`.`,
		'Is each sentence true to the others, plain, polite, and what a patient or a doctor would say? `{names}` are filled in.',
		'',
		...texts.flatMap(({ id, sentences }) => [
			`## ${id}`,
			'',
			`Mark: ${textIds.includes(id) ? markOf(language, id) : 'not listed in reviews.ts yet'}`,
			'',
			table(
				['key', ...columns],
				sentences.map(({ key, says }) => [key, ...columns.map((code) => says[code])])
			),
			''
		])
	].join('\n');
}
