/** The harness is worth something only if it fails: each kind of trouble once, made on purpose. */
import { axe, expect, Site, test } from './fixtures.ts';
import { Trouble } from './harness/trouble.ts';

test.describe('the watch', () => {
	test('reports a style attribute that the policy forbids', async ({ page, trouble }) => {
		trouble.allow(/style-src-attr|inline style/);
		await page.goto('./');

		await page.evaluate(() =>
			document.body.insertAdjacentElement('beforeend', document.createElement('p'))?.setAttribute('style', 'color: red')
		);

		await expect.poll(() => kinds(trouble)).toContain('policy');
	});

	test('reports a string given to a script sink', async ({ page, trouble }) => {
		trouble.allow(/trusted-types|require-trusted-types-for|TrustedHTML|TrustedScript/);
		await page.goto('./');

		await page.evaluate(() => document.body.setHTMLUnsafe('<b>no</b>')).catch(() => undefined);

		await expect.poll(() => kinds(trouble)).toContain('policy');
	});

	test('reports console errors, uncaught errors and lost promises', async ({ page, trouble }) => {
		trouble.allow(/on purpose/);
		await page.goto('./');

		await page.evaluate(() => {
			console.error('on purpose');
			setTimeout(() => {
				throw new Error('thrown on purpose');
			});
			void Promise.reject(new Error('lost on purpose'));
		});

		await expect.poll(() => trouble.found.map((finding) => finding.kind).sort()).toEqual(['console', 'error', 'error']);
	});

	test('reports a request to another origin', async ({ page, site, trouble }) => {
		const elsewhere = await Site.open();
		trouble.allow(new RegExp(elsewhere.origin));

		await page.goto(elsewhere.at('service-worker.js'));
		await page.close();
		await elsewhere.stop();

		expect(elsewhere.origin).not.toBe(site.origin);
		expect(kinds(trouble)).toContain('foreign');
	});

	test('watches every further context', async ({ another, trouble }) => {
		trouble.allow(/on purpose/);
		const context = await another();
		const page = await context.newPage();
		await page.goto('./');

		await page.evaluate(() => console.error('on purpose'));

		await expect.poll(() => kinds(trouble)).toContain('console');
	});

	test('allows only what it was told to', () => {
		const trouble = new Trouble('http://localhost:1');
		trouble.found.push({ kind: 'console', text: 'one' }, { kind: 'console', text: 'two' });
		trouble.allow(/one/);

		expect(trouble.unexpected()).toEqual(['console: two']);
	});
});

test('a test with unexpected trouble fails', async ({ page, trouble }) => {
	test.fail();
	await page.goto('./');

	await page.evaluate(() => console.error('on purpose'));

	await expect.poll(() => kinds(trouble)).toEqual(['console']);
});

test('axe finds a button without a name', async ({ page }) => {
	await page.goto('./');

	await page.evaluate(() => document.body.append(document.createElement('button')));

	expect((await axe(page)).join('\n')).toContain('button-name');
});

test('a server that stopped is gone, and comes back on the same address', async ({ site }) => {
	const answers = () =>
		fetch(site.url).then(
			(response) => response.ok,
			() => false
		);

	await site.stop();
	expect(await answers()).toBe(false);

	await site.start();
	expect(await answers()).toBe(true);
});

test('a killed browser leaves no process, and its profile can be opened again', async ({ launchOn, profile, site }) => {
	const first = await launchOn(profile);
	const page = await first.context.newPage();
	await page.goto(site.url);
	await first.kill();

	const second = await launchOn(profile);
	const again = await second.context.newPage();
	await again.goto(site.url);
	await second.close();

	expect(page.isClosed()).toBe(true);
});

function kinds(trouble: Trouble): string[] {
	return [...new Set(trouble.found.map((finding) => finding.kind))];
}
