/** Bytes of a chosen file → text, with what had to be assumed. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

export type Decoded =
	| { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
	/** `workbook`: an Excel, Numbers or OpenDocument file instead of a CSV. */
	| { readonly kind: 'refused'; readonly reason: 'empty' | 'workbook' | 'binary' | 'undecodable' };

/**
 * Reads the text of a file: Unicode by its mark, else UTF-8, else Shift_JIS as Japanese Excel writes it. Each is tried
 * strictly, so a wrong guess cannot fill a diary with broken letters.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return refused('empty');
	if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, '\xD0\xCF\x11\xE0')) return refused('workbook');
	const marked = markOf(bytes);
	if (!marked && bytes.includes(0)) return refused('binary');
	for (const encoding of marked ? [marked] : (['utf-8', 'shift_jis'] as const)) {
		const text = strictly(bytes, encoding);
		if (text === undefined || (encoding === 'shift_jis' && !isLikelyJapanese(text))) continue;
		if (isBinary(text)) return refused('binary');
		return text.trim() === '' ? refused('empty') : { kind: 'text', text, encoding };
	}
	return refused('undecodable');
}

function markOf(bytes: Uint8Array): Encoding | undefined {
	if (startsWith(bytes, '\xEF\xBB\xBF')) return 'utf-8';
	if (startsWith(bytes, '\xFF\xFE')) return 'utf-16le';
	return startsWith(bytes, '\xFE\xFF') ? 'utf-16be' : undefined;
}

/** The mark itself is taken off by the decoder. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

/**
 * Western or Vietnamese text in an old code page sometimes passes as Shift_JIS: then it shows half-width kana between
 * Latin letters, or characters of private use.
 */
function isLikelyJapanese(text: string): boolean {
	if (/[\uE000-\uF8FF]/.test(text)) return false;
	return !/[A-Za-z][\uFF61-\uFF9F]+[A-Za-z]/.test(text);
}

/** Control characters that no text uses, more than one in two hundred. */
function isBinary(text: string): boolean {
	// eslint-disable-next-line no-control-regex -- they are what is looked for
	const found = text.match(/[\x00-\x08\x0E-\x1F]/g)?.length ?? 0;
	return text.includes('\0') || found * 200 > text.length;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
	return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}

function refused(reason: Extract<Decoded, { kind: 'refused' }>['reason']): Decoded {
	return { kind: 'refused', reason };
}
