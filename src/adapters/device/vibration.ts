/* eslint-disable local/too-new -- only used where canVibrate says that it is there */
/** Desktop browsers have the means without the motor: only what is held in the hand vibrates. */
export function canVibrate(): boolean {
	return 'vibrate' in navigator && matchMedia('(any-pointer: coarse)').matches;
}

/** Milliseconds on, off, on … Before the first tap browsers refuse it, and complain. */
export function vibrate(pattern: readonly number[]): void {
	if (canVibrate() && navigator.userActivation?.hasBeenActive) navigator.vibrate([...pattern]);
}
