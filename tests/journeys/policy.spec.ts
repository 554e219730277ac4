/** What a built page may do, and what it says where it cannot work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtApp, expect, test } from './fixtures.ts';
import { builtPages, expectOpen } from './harness/pages.ts';

test.describe('the policy', () => {
	test('stands in every built page, before anything it governs, and allows nothing inline', () => {
		const files = [...builtPages().map((path) => `${path}index.html`), '200.html'];
		expect(files.length).toBeGreaterThan(5);

		for (const file of files) {
			const html = readFileSync(join(builtApp, file), 'utf8');
			const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
			expect(policy, file).toContain("default-src 'none'");
			expect(policy, file).toContain("require-trusted-types-for 'script'");
			expect(policy, file).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
			expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script'));
			expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('modulepreload'));
		}
	});

	test('comes whole with the worker, which no meta tag governs', async ({ request }) => {
		const worker = await request.get('service-worker.js');
		const page = await request.get('./');

		expect(worker.headers()['content-security-policy']).toContain("default-src 'none'");
		expect(worker.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
		expect(page.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
	});

	test('stops a script that a host or a proxy wrote into the page', async ({ page, site, trouble }) => {
		trouble.allow(/script-src|inline script/);
		await page.route(site.url, async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			await route.fulfill({ response, body: html.replace('</body>', '<script>window.ran = true</script></body>') });
		});

		await page.goto('./');

		await expectOpen(page);
		await expect.poll(() => policyFindings(trouble.found)).toBeGreaterThan(0);
		expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	});

	test('lets no script start another worker, by name', async ({ page, trouble }) => {
		trouble.allow(/TrustedScriptURL|trusted-types|require-trusted-types-for/);
		await page.goto('./');
		await expectOpen(page);

		const answers = await page.evaluate(async () => {
			const said = (error: unknown) => (error as Error).name;
			const registered = await navigator.serviceWorker.register('/start.js').then(() => 'done', said);
			try {
				new Worker('/start.js');
				return [registered, 'done'];
			} catch (error) {
				return [registered, said(error)];
			}
		});

		expect(answers).toEqual(['TypeError', 'TypeError']);
	});

	test('lets nothing be asked of another host', async ({ page, trouble }) => {
		trouble.allow(/connect-src|elsewhere\.example/);
		await page.goto('./');
		await expectOpen(page);

		const answer = await page.evaluate(() =>
			fetch('https://elsewhere.example/').then(
				() => 'done',
				(error: unknown) => (error as Error).name
			)
		);

		expect(answer).toBe('TypeError');
		await expect.poll(() => policyFindings(trouble.found)).toBeGreaterThan(0);
	});
});

test.describe('where it cannot work', () => {
	test('an old browser is told which ones do', async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
		await page.goto('./');

		await expect(page.getByText('Safari 16.4 or newer')).toBeVisible();
		await expect(page.getByText('This address is not secure (http)')).toBeHidden();
		await expectNotice(page);
	});

	test('an address without https is called so', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
		await page.goto('log/');

		await expect(page.getByText('This address is not secure (http)')).toBeVisible();
		await expect(page.getByText('Safari 16.4 or newer')).toBeHidden();
		await expectNotice(page);
	});

	test('the language of the browser comes first', async ({ another }) => {
		const context = await another({ locale: 'vi-VN' });
		const page = await context.newPage();
		await page.addInitScript(() => Reflect.deleteProperty(window, 'structuredClone'));
		await page.goto('./');

		await expect(page.getByRole('heading').first()).toHaveText('Không dùng được Meguri ở đây');
	});

	test('without scripts the page says so', async ({ another }) => {
		const context = await another({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('./');

		await expect(page.locator('noscript [lang="en"]')).toContainText('Scripts (JavaScript) are switched off');
		await expect(page.locator('noscript [lang="en"]')).toBeVisible();
		await expect(page.locator('#shell')).toBeHidden();
		await expect(page.locator('a[href="tel:119"]:visible')).toHaveCount(3);
	});

	test('a browser that can is told nothing', async ({ page }) => {
		await page.goto('./');
		await expectOpen(page);

		await expect(page.locator('#unsupported')).toHaveCount(0);
	});
});

/** In three languages, with the number to call, and no app behind it. */
async function expectNotice(page: Page): Promise<void> {
	for (const language of ['en', 'ja', 'vi'])
		await expect(page.locator(`#unsupported [lang="${language}"] h1`)).toBeVisible();
	await expect(page.locator('#unsupported a[href="tel:119"]:visible')).toHaveCount(3);
	await expect(page.locator('#shell')).toBeHidden();
	await expect(page.getByRole('navigation')).toHaveCount(0);
}

function policyFindings(found: readonly { readonly kind: string }[]): number {
	return found.filter(({ kind }) => kind === 'policy').length;
}
