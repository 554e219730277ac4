import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { appOfDoubles } from './app-of-doubles.ts';
import CallUnderTest from './CallUnderTest.svelte';

const voice = (lang: string, localService = true) => ({ lang, localService, default: false }) as SpeechSynthesisVoice;
const buttons = () => document.querySelectorAll('main button').length;

afterEach(() => vi.restoreAllMocks());

function voices(...present: readonly SpeechSynthesisVoice[]): void {
	vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([...present]);
}

test('the number of the place is there to be called, whatever the language', async () => {
	voices();
	const screen = await render(CallUnderTest, { app: await appOfDoubles({ language: 'vi' }) });

	await expect.element(screen.getByRole('link', { name: 'Gọi 119' })).toHaveAttribute('href', 'tel:119');
	await expect.element(screen.getByText('尿が出にくい、または出ません。')).toBeVisible();
	await expect.element(screen.getByText('Nyō ga denikui, mata wa demasen.')).toBeVisible();
});

test('there is no button to speak without a Japanese voice on the device, and there is one when it arrives late', async () => {
	voices(voice('en-GB'), voice('ja-JP', false));
	const screen = await render(CallUnderTest, { app: await appOfDoubles({ language: 'en' }) });
	await expect.element(screen.getByText('Kyūkyū desu.')).toBeVisible();
	expect(buttons()).toBe(0);

	voices(voice('ja_JP'));
	speechSynthesis.dispatchEvent(new Event('voiceschanged'));

	await expect.element(screen.getByRole('button', { name: 'Speak aloud: line 1–1' })).toBeVisible();
});

test('what has a blank in it is not for a voice', async () => {
	voices(voice('ja-JP'));
	const screen = await render(CallUnderTest, { app: await appOfDoubles({ language: 'en' }) });
	await expect.element(screen.getByText('Kyūkyū desu.')).toBeVisible();

	const line = screen.getByText('近くに＿＿があります。').element().closest('.line');

	expect(line?.querySelector('button')).toBeNull();
	expect(buttons()).toBeGreaterThan(3);
});
