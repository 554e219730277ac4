/* eslint-disable local/too-new -- only used where mayStayAwake says that it is there */
/** Keeping the screen on while something is followed on it. It never rings later and never wakes a locked phone. */

/**
 * Whether this device may keep its screen on at all. Home Screen apps of iOS before 18.4 grant the lock and let the
 * screen go dark all the same (WebKit bug 254545); those versions have no cookieStore.
 */
export function mayStayAwake(): boolean {
	if (!('wakeLock' in navigator)) return false;
	return (navigator as { standalone?: boolean }).standalone !== true || 'cookieStore' in window;
}

export interface Awake {
	/** Asks for it, again where it was lost. Answers whether the screen is kept on now. */
	ask(): Promise<boolean>;
	/** Lets the screen go dark again, for good. */
	release(): void;
}

/**
 * The lock of one page. The system takes it back whenever the page is hidden; it is asked for again when the page is
 * seen. `changed` hears whether it is held.
 */
export function wakeLock(changed: (held: boolean) => void): Awake {
	let lock: WakeLockSentinel | undefined;
	let wanted = false;

	async function take(): Promise<boolean> {
		if (lock && !lock.released) return true;
		try {
			const taken = await navigator.wakeLock.request('screen');
			if (!wanted) {
				void taken.release();
				return false;
			}
			lock = taken;
			taken.addEventListener('release', () => changed(lock !== taken && lock?.released === false));
			changed(true);
			return true;
		} catch {
			// Low battery, a policy, no tap yet: the device says no in many ways and gives no more to know.
			changed(false);
			return false;
		}
	}

	const seen = () => {
		if (wanted && document.visibilityState === 'visible') void take();
	};

	return {
		async ask() {
			if (!mayStayAwake()) return false;
			if (!wanted) document.addEventListener('visibilitychange', seen);
			wanted = true;
			return take();
		},
		release() {
			wanted = false;
			document.removeEventListener('visibilitychange', seen);
			void lock?.release();
			lock = undefined;
		}
	};
}
