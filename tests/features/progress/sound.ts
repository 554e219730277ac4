/** Whether a value holds only what can be drawn and read. */

/** Where a value holds a number that is none, an unfilled place of a sentence, or nothing where something was meant. */
export function unsound(value: unknown, path = ''): string[] {
	if (value === undefined) return [`${path}: undefined`];
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
	if (typeof value === 'string')
		return value.trim() === '' || /NaN|Infinity|undefined|\bnull\b|\[object|\{\w+\}/.test(value)
			? [`${path}: ${JSON.stringify(value)}`]
			: [];
	if (value === null || typeof value !== 'object') return [];
	const entries: Iterable<readonly [unknown, unknown]> =
		value instanceof Map ? value : Array.isArray(value) ? value.entries() : Object.entries(value);
	return [...entries].flatMap(([key, each]) => unsound(each, `${path}.${String(key)}`));
}

/** The texts that stand twice in a list whose items are told apart by their text. */
export function twice(texts: readonly string[]): string[] {
	return texts.filter((text, index) => texts.indexOf(text) !== index);
}
