/** Times of one page, each in a fresh browser context under the same throttle. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { painNumber, savedLine } from '../journeys/harness/today.ts';
import { noteUsable, usableAt } from '../journeys/harness/usable.ts';

interface Noted {
	tapped?: number;
	durable?: number;
}

export const throttle = { cpu: 4, downMbit: 1.6, latencyMs: 150 };

export async function slowed(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const bytes = (throttle.downMbit * 1_000_000) / 8;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: throttle.latencyMs,
		downloadThroughput: bytes,
		uploadThroughput: bytes / 2
	});
	await slowedCpu(page);
}

export async function slowedCpu(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpu });
}

export async function phone(browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'en' });
	await noteUsable(context);
	await context.addInitScript(noteDurable);
	return context;
}

/** Nothing cached: from the start of the navigation until the first control works. */
export async function coldOpen(browser: Browser, url: string): Promise<number> {
	const context = await phone(browser);
	const page = await context.newPage();
	await slowed(page);
	await page.goto(url);
	const milliseconds = await usableAt(page);
	await context.close();
	return milliseconds;
}

/** In a context that has the page already. */
export async function openAgain(context: BrowserContext, url: string): Promise<number> {
	const page = await context.newPage();
	await slowed(page);
	await page.goto(url);
	const milliseconds = await usableAt(page);
	await page.close();
	return milliseconds;
}

/** From the finger on the glass until the transaction is complete. */
export async function tapUntilDurable(page: Page): Promise<number> {
	await page.evaluate(() => Object.assign(window, { tapped: undefined, durable: undefined }));
	await painNumber(page, 7).tap();
	await savedLine(page).waitFor();
	// The line of the tap before may still stand there.
	await page.waitForFunction(() => (window as Noted).durable !== undefined);
	return page.evaluate(() => ((window as Noted).durable ?? NaN) - ((window as Noted).tapped ?? NaN));
}

function noteDurable(): void {
	const noted = window as Noted;
	addEventListener('pointerdown', (event) => (noted.tapped = event.timeStamp), { capture: true });
	const open = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
		?.value as IDBDatabase['transaction'];
	IDBDatabase.prototype.transaction = function (...asked) {
		const transaction = open.apply(this, asked);
		if (transaction.mode === 'readwrite') {
			transaction.addEventListener('complete', () => (noted.durable = performance.now()));
		}
		return transaction;
	};
}
