/** Wall-clock times as people write them in a spreadsheet. */
import { parseTime, type TimeOfDay } from '../time.ts';
import { plain } from './cell.ts';

const clock =
	/^(?:(午前|午後)\s*)?(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?|[h時](?:(\d{1,2})分?)?|(?= ?[ap]))(?: ?([ap])\.?m\.?)?$/;
/** Longer than any time or date, so that a whole paragraph in the wrong column is refused at once. */
export const longestMoment = 60;

/**
 * The time of day a text names: `14:00`, `9:05`, `14:00:00`, `2:30 PM`, `14時`, `午後2時30分`, `14h30`.
 * Edges: seconds are dropped; 12 AM and 午前12時 are 00:00, 12 PM is 12:00; 午後0時 is 12:00.
 * Refuses by `undefined`: anything else, 24:00, and an afternoon hour above 12.
 */
export function readTime(text: string): TimeOfDay | undefined {
	if (text.length > longestMoment) return undefined;
	const match = clock.exec(plain(text).toLowerCase());
	if (!match) return undefined;
	const [, kanji, hourText, minutes, kanjiMinutes, letter] = match;
	if (kanji && letter) return undefined;
	const hour = hourOf(
		Number(hourText),
		kanji === '午後' || letter === 'p',
		kanji !== undefined || letter !== undefined
	);
	return hour === undefined ? undefined : parseTime(`${two(hour)}:${two(Number(minutes ?? kanjiMinutes ?? 0))}`);
}

function hourOf(said: number, afternoon: boolean, halves: boolean): number | undefined {
	if (!halves) return said;
	if (said > 12) return undefined;
	return (said % 12) + (afternoon ? 12 : 0);
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
