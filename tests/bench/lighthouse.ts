/** Lighthouse on a page as a phone meets it the first time. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserPath } from '../run/find-browser.ts';

export const asked = ['performance', 'accessibility', 'best-practices'] as const;

export interface Audit {
	/** 0–100. */
	scores: Record<(typeof asked)[number], number>;
	/** What cost points in accessibility and best practices. */
	faults: string[];
}

export async function audit(url: string): Promise<Audit> {
	const chrome = await launch({
		chromePath: browserPath(),
		chromeFlags: ['--headless=new', '--no-sandbox', '--lang=en-US'],
		logLevel: 'silent'
	});
	try {
		const result = await lighthouse(url, { port: chrome.port, logLevel: 'silent', onlyCategories: [...asked] });
		if (!result) throw new Error(`expected Lighthouse to audit ${url}`);
		const { categories, audits } = result.lhr;
		const weighed = asked.slice(1).flatMap((id) => categories[id]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
		const failed = weighed.flatMap(({ id }) => audits[id] ?? []).filter(({ score }) => score !== null && score < 1);
		return {
			scores: Object.fromEntries(
				asked.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)])
			) as Audit['scores'],
			faults: failed.map(({ id, title }) => `${id}: ${title}`)
		};
	} finally {
		chrome.kill();
	}
}
