/** Finding words in notes as they are typed: half and full width alike, small and capital alike. */

/** Accents and tone marks of letters, and the stroke that makes a d a đ. */
const marks = '[\u0300-\u036f]*';
/** The marks that make か a が or は a ぱ: without them it is another sound, not the same one written plainly. */
const voicing = /[\u3099\u309a]/;

/**
 * A text as it is searched: compatibility forms apart (NFKD), small letters, đ as d with its stroke. Line breaks stay.
 */
export function searchable(text: string): string {
	return text.normalize('NFKD').toLowerCase().replaceAll('đ', 'd\u0335');
}

/**
 * What finds these words in a `searchable` text.
 * A letter without marks finds itself with any marks (dau finds đau and dấu); one with marks finds only those that have
 * them (đau does not find dau). Spaces find any run of spaces, never a line break.
 * Unknown: nothing but spaces yields `undefined`.
 */
export function patternOf(words: string): RegExp | undefined {
	const wanted = searchable(words).trim();
	if (wanted === '') return undefined;
	const parts = [...wanted.matchAll(/(\s+)|([^\u0300-\u036f\u3099\u309a])?([\u0300-\u036f\u3099\u309a]*)/gu)];
	return new RegExp(
		parts.map(([, space, letter = '', own = '']) => (space ? '[^\\S\\n]+' : one(letter, own))).join(''),
		'u'
	);
}

function one(letter: string, own: string): string {
	if (letter === '' && own === '') return '';
	const plain = letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	const wanted = [...own].map((mark) => mark + marks).join('');
	const isKana = /[\u3040-\u30ff]/.test(letter);
	return plain + marks + wanted + (isKana && !voicing.test(own) ? `(?!${voicing.source})` : '');
}

/** Where words were found: a part of their line, cut apart around them. */
export interface Excerpt {
	readonly before: string;
	readonly match: string;
	readonly after: string;
	/** Whether the line goes on before and after what is shown. */
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

/** Characters shown around what was found. */
const around = { before: 40, after: 120 };

/**
 * The first place in a text that a pattern finds, with its line around it.
 * Edges: what was found is told as it was written; no letter, accent or joined emoji is cut in two. A long line is cut
 * 40 characters before and 120 after.
 * Unknown: not found yields `undefined`.
 */
export function excerptOf(text: string, pattern: RegExp): Excerpt | undefined {
	const whole = searchable(text);
	const found = pattern.exec(whole);
	if (!found) return undefined;
	const line = text.split('\n')[whole.slice(0, found.index).split('\n').length - 1] ?? '';
	const start = found.index - (whole.lastIndexOf('\n', found.index - 1) + 1);
	const letters = lettersOf(line);
	const first = letters.findIndex(({ to }) => to > start);
	const end = letters.findIndex(({ to }) => to >= start + found[0].length);
	const last = end < 0 ? letters.length - 1 : end;
	const [from, until] = [Math.max(0, first - around.before), Math.min(letters.length, last + 1 + around.after)];
	const written = (a: number, b: number) =>
		letters
			.slice(a, b)
			.map(({ letter }) => letter)
			.join('');
	return {
		before: written(from, first),
		match: written(first, last + 1),
		after: written(last + 1, until),
		cutBefore: from > 0,
		cutAfter: until < letters.length
	};
}

/** What belongs to the letter before it: marks, joiners, skin tones. */
const attached = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|\uff9e|\uff9f)$/u;

/** The letters of a line as a person sees them, and where each ends in the `searchable` line. */
function lettersOf(line: string): { letter: string; to: number }[] {
	const letters: { letter: string; to: number }[] = [];
	let to = 0;
	for (const point of line) {
		to += searchable(point).length;
		const last = letters.at(-1);
		if (last && (attached.test(point) || last.letter.endsWith('\u200d'))) {
			last.letter += point;
			last.to = to;
		} else letters.push({ letter: point, to });
	}
	return letters;
}
