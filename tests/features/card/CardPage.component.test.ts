import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { appOfDoubles } from './app-of-doubles.ts';
import CardUnderTest from './CardUnderTest.svelte';
import { notice, words } from './said.ts';

const sheet = () => document.querySelector('article');
const linesIn = (language: string) =>
	[...(sheet()?.querySelectorAll(`[lang=${language}]`) ?? [])].map((line) => line.textContent.trim());

test.each(['en', 'vi'] as const)('Japanese stands above %s, each marked as what it is, and larger', async (own) => {
	await render(CardUnderTest, { app: await appOfDoubles({ language: own }) });
	await expect.poll(() => linesIn('ja')).toContain(words.ja.signs['ces-pee-start'].say);

	expect(linesIn(own)).toContain(words[own].signs['ces-pee-start'].say);
	expect(linesIn('ja')).toContain('東京都江戸川区1-2');
	const [above, beneath] = [...(sheet()?.querySelectorAll('li > span') ?? [])];
	expect([above?.getAttribute('lang'), beneath?.getAttribute('lang')]).toEqual(['ja', own]);
	const size = (element: Element | undefined) => Number.parseFloat(element ? getComputedStyle(element).fontSize : '0');
	expect(size(above)).toBeGreaterThan(1.4 * size(beneath));
});

test('for a reader of Japanese in Japan every line stands once', async () => {
	await render(CardUnderTest, { app: await appOfDoubles({ language: 'ja' }) });
	await expect.poll(() => linesIn('ja')).toContain(words.ja.signs['ces-pee-start'].say);

	expect(sheet()?.querySelectorAll('.own')).toHaveLength(0);
});

test('in Vietnam the card is Vietnamese, elsewhere English', async () => {
	const vietnam = await render(CardUnderTest, {
		app: await appOfDoubles({ language: 'ja', zone: 'Asia/Ho_Chi_Minh' })
	});
	await expect.poll(() => sheet()?.lang).toBe('vi');
	await vietnam.unmount();

	await render(CardUnderTest, { app: await appOfDoubles({ language: 'ja', zone: 'Europe/Paris' }) });
	await expect.poll(() => sheet()?.lang).toBe('en');
	expect(sheet()?.textContent).not.toContain('0570');
});

test('one tap turns it round for the reader opposite, another back', async () => {
	const screen = await render(CardUnderTest, { app: await appOfDoubles({ language: 'en' }) });
	const turn = screen.getByRole('button', { name: 'Turn round' });
	const angle = () => {
		const element = sheet();
		return element && new DOMMatrix(getComputedStyle(element).transform).a;
	};
	await expect.element(turn).toHaveAttribute('aria-pressed', 'false');

	await turn.click();
	await expect.element(turn).toHaveAttribute('aria-pressed', 'true');
	expect(angle()).toBe(-1);

	await turn.click();
	await expect.element(turn).toHaveAttribute('aria-pressed', 'false');
	expect(angle()).toBe(1);
});

test('with storage refused it shows what the app holds, and says that the rest could not be read', async () => {
	const held = { urgent: [notice('vas-pe', { questions: ['vas-pe'] })] };
	const screen = await render(CardUnderTest, { app: await appOfDoubles({ language: 'vi', fault: 'refused', held }) });

	await expect.poll(() => linesIn('ja')).toContain(words.ja.signs['vas-pe'].say);
	await expect.element(screen.getByText('Không đọc được một phần nhật ký')).toBeVisible();
});
