import { expect, test } from 'vitest';
import { platformOf } from '#adapters/device/platform.ts';

const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15';
const iPhone = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) ${safari}`;
const mac = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari}`;
const pixel =
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/151.0.0.0 Mobile Safari/537.36';
const linux = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

test.each([
	['an iPhone in Safari', iPhone, 5, false, 'ios-tab'],
	['an iPhone from the home screen', iPhone, 5, true, 'ios-app'],
	['an iPad, which calls itself a Mac', mac, 5, true, 'ios-app'],
	['a Mac', mac, 0, false, 'desktop'],
	['a Mac with the app in its dock', mac, 0, true, 'desktop'],
	['an Android phone', pixel, 5, false, 'android'],
	['Linux with a touch screen', linux, 10, false, 'desktop']
] as const)('%s', (_, userAgent, maxTouchPoints, isStandalone, platform) => {
	expect(platformOf({ userAgent, maxTouchPoints, isStandalone })).toBe(platform);
});
