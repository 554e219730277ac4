import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { App } from '#app/context.ts';
import { Text } from '#app/text.svelte.ts';
import PageUnderTest from './PageUnderTest.svelte';

/** What each sign is told by: passing urine, holding it, stool, saddle, wiping, sex, pain in both legs, weak or numb in both. */
const signs = {
	en: [
		/cannot pee/,
		/Urine leaks/,
		/stool/,
		/between your legs/,
		/Wiping/,
		/during sex/,
		/pain is now in both legs/,
		/weak or numb.*worse/
	],
	ja: [
		/尿が出ない/,
		/尿がもれる/,
		/便がもれる/,
		/股の間/,
		/拭いた/,
		/性的/,
		/痛みが、両脚/,
		/両脚に力.*にぶい.*ひどく/
	],
	vi: [
		/tiểu được/,
		/Són tiểu/,
		/phân/,
		/giữa hai đùi/,
		/lau/,
		/tình dục/,
		/Đau chân.*cả hai chân/,
		/Cả hai chân yếu hoặc tê.*nặng hơn/
	]
} as const;

for (const language of ['en', 'ja', 'vi'] as const)
	test(`every sign that is an emergency stands with the number to call, in ${language}`, async () => {
		const text = new Text();
		await text.use(language);
		const app = { base: '/base', text } as Partial<App> as App;
		const screen = await render(PageUnderTest, { app });

		const card = document.querySelector('.emergency');
		await expect.element(screen.getByRole('link', { name: '119' })).toHaveAttribute('href', 'tel:119');
		expect(card?.querySelector('a')?.getAttribute('href')).toBe('tel:119');
		const lines = [...(card?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
		expect(lines).toEqual(signs[language].map((sign) => expect.stringMatching(sign) as string));
	});
