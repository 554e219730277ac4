/** What is said aloud when a step begins, and of which kind the cue is. */
import type { PlayerWords } from '#app/care-words/player.ts';
import type { Cue } from '#app/cues.ts';
import type { Text } from '#app/text.svelte.ts';
import type { Step, Timeline } from '#core/care/player-timeline.ts';

/** Repetitions shorter than this are only counted: a sentence would last longer than they do. */
const shortSeconds = 6;

/**
 * The words of one step. The side is said where it becomes another, the set where there are several; a repetition
 * within them is its number. `moves`: it is done over and over, not held.
 */
export function cueWords(
	words: PlayerWords,
	{ say, number }: Pick<Text, 'say' | 'number'>,
	timeline: Timeline,
	step: Step,
	moves: boolean
): string {
	const side = step.side ? words[`say-${step.side}`] : undefined;
	const set = timeline.sets > 1 && step.repetition === 1 ? say(words['say-set'], { n: step.set }) : undefined;
	switch (step.kind) {
		case 'ready':
			return joined(words['say-ready'], side);
		case 'hold': {
			const isShort = step.until - step.from < shortSeconds * 1000;
			if (isShort && step.repetition > 1) return number(step.repetition);
			const begin = words[moves ? 'say-move' : 'say-hold'];
			return joined(begin, timeline.repetitions > 1 ? number(step.repetition) : undefined);
		}
		case 'rest':
			return joined(words['say-rest'], set, set && side);
		case 'change':
			return joined(words['say-change'], side);
		case 'end':
			return words['say-end'];
	}
}

/** The tone and the pattern of a step. */
export function cueOf({ kind }: Step): Cue {
	switch (kind) {
		case 'hold':
			return 'go';
		case 'end':
			return 'end';
		case 'ready':
		case 'rest':
		case 'change':
			return 'ease';
	}
}

function joined(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined).join(' ');
}
