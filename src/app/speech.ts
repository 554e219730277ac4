import { createSubscriber } from 'svelte/reactivity';
import { hasVoice, speak, stopSpeaking, watchVoices } from '#adapters/device/speech.ts';
import type { Language } from '#content/text/languages.ts';

const follow = createSubscriber(watchVoices);

/** Whether this device can speak a language. Read in a component it follows voices that arrive late. */
export function canSpeak(language: Language): boolean {
	follow();
	return hasVoice(language);
}

export { speak, stopSpeaking };
