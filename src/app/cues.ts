/** Cues of something timed: said, sounded, felt. What the device has not is not offered; nothing waits for any of them. */
import { closeSound, hasSound, openSound, playTone } from '#adapters/device/sound.ts';
import { canVibrate, vibrate } from '#adapters/device/vibration.ts';
import type { Language } from '#content/text/languages.ts';
import type { CueKind } from './choices.svelte.ts';
import { canSpeak, speak, stopSpeaking } from './speech.ts';

/** `go`: something begins. `ease`: it is over for now. `end`: all of it is. */
export type Cue = 'go' | 'ease' | 'end';

const tones: Readonly<Record<Cue, readonly [hertz: number, seconds: number]>> = {
	go: [587, 0.5],
	ease: [392, 0.5],
	end: [440, 1.2]
};
const patterns: Readonly<Record<Cue, readonly number[]>> = {
	go: [220],
	ease: [80, 90, 80],
	end: [220, 120, 220, 120, 220]
};

/** The kinds that this device has. Read in a component it follows voices that arrive late. */
export function cueKindsHere(language: Language): readonly CueKind[] {
	return [
		...(canSpeak(language) ? (['voice'] as const) : []),
		...(hasSound() ? (['sound'] as const) : []),
		...(canVibrate() ? (['vibration'] as const) : [])
	];
}

/** Makes cues possible on this page. It must follow a tap. */
export function prepareCues(): void {
	openSound();
}

/** Gives one cue now, by the kinds that are switched on. */
export function giveCue(cue: Cue, words: string, language: Language, on: Readonly<Record<CueKind, boolean>>): void {
	if (on.voice) speak(words, language);
	if (on.sound) playTone(...tones[cue]);
	if (on.vibration) vibrate(patterns[cue]);
}

/** What is being said stops; the next cue comes all the same. */
export function hushCues(): void {
	stopSpeaking();
}

export function endCues(): void {
	stopSpeaking();
	closeSound();
}
