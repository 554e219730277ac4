import type { Platform } from '#core/reminders/ways.ts';

/** What a browser says of itself. */
interface Says {
	readonly userAgent: string;
	readonly maxTouchPoints: number;
	/** Opened from the home screen or as an app of its own. */
	readonly isStandalone: boolean;
}

/**
 * What the device does with a web app that is not on screen: no interface tells, so its name must. An iPad calls
 * itself a Mac, but no Mac has a touch screen.
 */
export function platformOf({ userAgent, maxTouchPoints, isStandalone }: Says): Platform {
	if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1))
		return isStandalone ? 'ios-app' : 'ios-tab';
	return /Android/.test(userAgent) ? 'android' : 'desktop';
}

export function platformHere(): Platform {
	const { userAgent, maxTouchPoints } = navigator;
	return platformOf({ userAgent, maxTouchPoints, isStandalone: matchMedia('(display-mode: standalone)').matches });
}
