/** A dose in one line. */
import type { PlanWords } from './care-words/plan.ts';
import type { Text } from './text.svelte.ts';
import type { Dose, DoseRhythm } from '#core/care/dose.ts';

/** `side`: the one that is sore, or begun with. */
export function doseLine(
	words: PlanWords,
	{ say }: Pick<Text, 'say'>,
	dose: Dose,
	side: 'left' | 'right' | undefined
): string {
	const isMinutes = dose.seconds >= 120 && dose.seconds % 60 === 0;
	const parts = [
		isMinutes ? say(words.minutes, { count: dose.seconds / 60 }) : say(words.seconds, { count: dose.seconds }),
		...(dose.repetitions > 1 ? [say(words.times, { count: dose.repetitions })] : []),
		...(dose.sides === 'each' ? [words.each] : []),
		...(dose.sides === 'one' ? [words[`side-${side ?? 'sore'}`]] : []),
		...(dose.sets > 1 ? [say(words.sets, { count: dose.sets })] : []),
		rhythmWords(words, { say }, dose.rhythm)
	];
	return parts.join(' · ');
}

function rhythmWords(words: PlanWords, { say }: Pick<Text, 'say'>, rhythm: DoseRhythm): string {
	switch (rhythm.kind) {
		case 'per-day':
			return say(words['per-day'], { count: rhythm.times });
		case 'per-week':
			return say(words['per-week'], { count: rhythm.days });
		case 'when-needed':
			return words['when-needed'];
	}
}
