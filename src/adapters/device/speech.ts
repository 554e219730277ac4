/**
 * Speaking with the device's own voices. Voices that speak through a server are passed over: what is said here would
 * leave the device. Nothing waits for an event of speaking: several browsers never send them.
 */
const synthesis = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;

/** Whether there is a voice of a language (`ja`) right now. */
export function hasVoice(language: string): boolean {
	return voiceOf(language) !== undefined;
}

/** Tells when voices come or go: many browsers load them late. Returns the way to stop. */
export function watchVoices(changed: () => void): () => void {
	// Some browsers have the voices without the means to listen.
	synthesis?.addEventListener?.('voiceschanged', changed);
	return () => synthesis?.removeEventListener?.('voiceschanged', changed);
}

/** Says it now, in place of what is being said. It must follow a tap. */
export function speak(words: string, language: string): void {
	const voice = voiceOf(language);
	if (!synthesis || !voice) return;
	const saying = new SpeechSynthesisUtterance(words);
	saying.voice = voice;
	saying.lang = voice.lang;
	saying.rate = 0.9;
	synthesis.cancel();
	synthesis.speak(saying);
}

export function stopSpeaking(): void {
	synthesis?.cancel();
}

/** Android writes `ja_JP`. */
function voiceOf(language: string): SpeechSynthesisVoice | undefined {
	const voices = synthesis?.getVoices().filter(({ lang, localService }) => {
		return localService && lang.toLowerCase().split(/[-_]/)[0] === language;
	});
	return voices?.find((voice) => voice.default) ?? voices?.[0];
}
