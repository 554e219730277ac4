/** The moment the first control works: a number of the pad can be tapped and its tap is heard. */
import type { BrowserContext, Page } from '@playwright/test';

interface Noted {
	usable: Promise<number>;
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

/** Milliseconds from the start of the navigation. */
export function usableAt(page: Page): Promise<number> {
	return page.evaluate(() => (window as unknown as Noted).usable);
}

/** Addresses that were asked for before that moment, the page itself first. */
export function askedUntilUsable(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const until = await (window as unknown as Noted).usable;
		const before = performance.getEntriesByType('resource').filter((resource) => resource.startTime <= until);
		return [location.href, ...new Set(before.map(({ name }) => name))];
	});
}
