/** What axe finds wrong with the screen as it stands, in one readable line per place. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function axe(page: Page): Promise<string[]> {
	const restore = await unroll(page);
	const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
	await restore();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')}: ${(node.failureSummary ?? '').replace(/\s+/g, ' ')}`)
	);
}

/** As tall as its content, so that no fixed bar lies over a control that scrolling would bring out. */
async function unroll(page: Page): Promise<() => Promise<void>> {
	const size = page.viewportSize();
	if (!size) return () => Promise.resolve();
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
	return () => page.setViewportSize(size);
}
