/** The moment the first control works: a number of the pad can be tapped and its tap is heard. */
import type { BrowserContext, Page } from '@playwright/test';

interface Noted {
	usable: Promise<number>;
	opened: Promise<number>;
}

/** Call before the page is opened. */
export async function noteUsable(context: BrowserContext): Promise<void> {
	// tsx wraps named functions in a helper that the page does not have.
	await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
	await context.addInitScript(() => {
		(window as unknown as Noted).usable = new Promise((noted) => {
			const look = (): void => {
				const numbers = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
				const usable = numbers.some((button) => button.textContent.trim() === '7' && !button.closest('[aria-hidden]'));
				if (usable) noted(performance.now());
				else requestAnimationFrame(look);
			};
			look();
		});
	});
}

/** The moment the diary's database is open: from then on a tap needs no more code to become durable. Call before the page is opened. */
export async function noteOpened(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		(window as unknown as Noted).opened = new Promise((noted) => {
			const open = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
			IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
				const request = open.apply(this, given);
				if (given[0].startsWith('meguri:')) request.addEventListener('success', () => noted(performance.now()));
				return request;
			};
		});
	});
}

/** Milliseconds from the start of the navigation. */
export function usableAt(page: Page): Promise<number> {
	return page.evaluate(() => (window as unknown as Noted).usable);
}

/** Addresses that were asked for before that moment, the page itself first. */
export function askedUntil(page: Page, moment: keyof Noted): Promise<string[]> {
	return page.evaluate(async (named) => {
		const until = await (window as unknown as Noted)[named];
		const before = performance.getEntriesByType('resource').filter((resource) => resource.startTime <= until);
		return [location.href, ...new Set(before.map(({ name }) => name))];
	}, moment);
}
