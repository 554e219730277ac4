/** A dose in a few words, as it is told before the start. */
import type { PlayerWords } from '#app/care-words/player.ts';
import type { Text } from '#app/text.svelte.ts';
import { secondsOf, type Dose } from '#core/care/dose.ts';
import { readySeconds } from '#core/care/player-timeline.ts';

/** What is done, part by part: how long, how often, which side, the rest between. */
export function doseParts(
	words: PlayerWords,
	{ say }: Pick<Text, 'say'>,
	dose: Dose,
	side: 'left' | 'right' | undefined
): readonly string[] {
	const isMinutes = dose.seconds >= 120 && dose.seconds % 60 === 0;
	return [
		isMinutes
			? say(words['dose-minutes'], { count: dose.seconds / 60 })
			: say(words['dose-seconds'], { count: dose.seconds }),
		...(dose.repetitions > 1 ? [say(words['dose-times'], { count: dose.repetitions })] : []),
		...sideParts(words, dose, side),
		...(dose.sets > 1 ? [say(words['dose-sets'], { count: dose.sets })] : []),
		...(dose.rest > 0 && secondsOf({ ...dose, rest: 0 }) > dose.seconds
			? [say(words['dose-rest'], { count: dose.rest })]
			: [])
	];
}

/** How long all of it takes, rounded up to whole minutes. */
export function takesWords(words: PlayerWords, { say }: Pick<Text, 'say'>, dose: Dose): string {
	return say(words.takes, { count: Math.ceil((secondsOf(dose) + readySeconds) / 60) });
}

function sideParts(words: PlayerWords, { sides }: Dose, side: 'left' | 'right' | undefined): readonly string[] {
	switch (sides) {
		case 'each':
			return [words[side === 'right' ? 'side-each-right' : 'side-each']];
		case 'one':
			return [words[`side-${side ?? 'sore'}`]];
		case 'none':
			return [];
	}
}
