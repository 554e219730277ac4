import type { Text } from './text.svelte.ts';

const words = 3;
const letters = 40;

/** A few words of many, each short enough for a line: what is inside a fold or behind a button. */
export function glimpse(text: Pick<Text, 't'>, names: readonly string[]): string {
	const first = names.slice(0, words).map(shortened).join(' · ');
	const more = names.length - words;
	return more > 0 ? text.t('lists.more', { first, count: more }) : first;
}

/** The beginning of a long text, enough to tell one from another; never half an emoji. */
export function shortened(name: string): string {
	const points = [...name];
	return points.length > letters ? `${points.slice(0, letters).join('')}…` : name;
}
