import type { Text } from '#app/text.svelte.ts';
import { firstDayOf, type Month } from '#core/time.ts';

/** A month as a heading: it begins with a capital, also where it has none within a sentence. */
export function monthName({ day, language }: Text, month: Month): string {
	const [first = '', ...rest] = day(firstDayOf(month), 'whole-month');
	return first.toLocaleUpperCase(language) + rest.join('');
}
