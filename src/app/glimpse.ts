import type { Text } from './text.svelte.ts';

const words = 3;
const letters = 40;

/** A few words of many, each short enough for a line: what is inside a fold or behind a button. */
export function glimpse(text: Pick<Text, 't' | 'list'>, names: readonly string[]): string {
	const first = names.slice(0, words).map(shortened);
	const more = names.length - first.length;
	return more > 0 ? text.t('lists.more', { first: first.join(text.t('lists.comma')), count: more }) : text.list(first);
}

/** The beginning of a long text, enough to tell one from another; never half an emoji. */
export function shortened(name: string): string {
	const points = [...name];
	return points.length > letters ? `${points.slice(0, letters).join('')}…` : name;
}
