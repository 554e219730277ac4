/** When something stands on the screen, seen from outside: the app has no code for it. */
import type { BrowserContext, Locator, Page } from '@playwright/test';

interface Noted {
	/** Milliseconds until the first canvas of the page holds ink, from the start of the navigation. */
	firstInk: Promise<number>;
	/** The same for what the selector names, from the next tap on. */
	afterTap: (selector: string) => Promise<number>;
}

/** Call before the page is opened. */
export async function noteShown(context: BrowserContext): Promise<void> {
	await context.addInitScript(watchFrames);
}

export function firstInk(page: Page): Promise<number> {
	return page.evaluate(() => (window as unknown as Noted).firstInk);
}

/** From the finger on the glass until `selector` is shown; a canvas only counts with ink on it. */
export async function tapUntilShown(page: Page, control: Locator, selector: string): Promise<number> {
	const shown = page.evaluate((named) => (window as unknown as Noted).afterTap(named), selector);
	await control.tap();
	return shown;
}

function watchFrames(): void {
	const inked = new WeakSet<Element>();
	const stroke = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'stroke')?.value as () => void;
	CanvasRenderingContext2D.prototype.stroke = function (...given: []) {
		inked.add(this.canvas);
		stroke.apply(this, given);
	};

	let since: number | undefined = 0;
	let touched = 0;
	let waiting: { selector: string; done: (milliseconds: number) => void } | undefined;
	const wait = (selector: string) =>
		new Promise<number>((done, failed) => {
			waiting = { selector, done };
			// A fold that shows something else is said, not waited for without end.
			setTimeout(() => failed(new Error(`expected ${selector} to be shown`)), 60_000);
		});
	addEventListener('pointerdown', ({ timeStamp }) => (touched = timeStamp), { capture: true });
	addEventListener('click', () => (since ??= touched), { capture: true });

	// A message sent while a frame is made arrives when it has been painted.
	const painted = new MessageChannel();
	const nextFrame = () => requestAnimationFrame(() => painted.port2.postMessage(undefined));
	painted.port1.onmessage = () => {
		if (waiting && since !== undefined) {
			const found = [...document.querySelectorAll(waiting.selector)];
			if (found.some((element) => element.tagName !== 'CANVAS' || inked.has(element))) {
				waiting.done(performance.now() - since);
				waiting = undefined;
			}
		}
		nextFrame();
	};
	nextFrame();

	const noted = window as unknown as Noted;
	noted.firstInk = wait('canvas');
	// Whoever does not ask for it does not need it.
	noted.firstInk.catch(() => undefined);
	noted.afterTap = (selector) => {
		since = undefined;
		return wait(selector);
	};
}
