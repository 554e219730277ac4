/** A soft tone that leaves music playing. */
let context: AudioContext | undefined;

export function hasSound(): boolean {
	return typeof AudioContext !== 'undefined';
}

/** Makes the tones possible. It must follow a tap. */
export function openSound(): void {
	if (!hasSound()) return;
	// On iOS a page's sound stops what else is playing unless it says that it is only in the background.
	const { audioSession } = navigator as { audioSession?: { type: string } };
	if (audioSession) audioSession.type = 'ambient';
	context ??= new AudioContext();
	wake(context);
}

/** Sounds now or not at all: what was asked of a sleeping device is never made up for. */
export function playTone(hertz: number, seconds: number): void {
	if (!context) return;
	if (context.state !== 'running') {
		wake(context);
		return;
	}
	const from = context.currentTime;
	const oscillator = new OscillatorNode(context, { type: 'sine', frequency: hertz });
	const gain = new GainNode(context, { gain: 0 });
	// Without a slope at both ends a tone clicks.
	gain.gain.setTargetAtTime(0.18, from, 0.015);
	gain.gain.setTargetAtTime(0, from + 0.08, seconds / 6);
	oscillator.connect(gain).connect(context.destination);
	oscillator.start(from);
	oscillator.stop(from + seconds);
}

export function closeSound(): void {
	void context?.close();
	context = undefined;
}

/** A call or a locked screen interrupts; what cannot be woken now is woken by the next tap. */
function wake(asleep: AudioContext): void {
	asleep.resume().catch(() => undefined);
}
