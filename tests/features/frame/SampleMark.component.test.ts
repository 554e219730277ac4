import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Text } from '#app/text.svelte.ts';
import { StoreFault } from '#core/ports.ts';
import MarkUnderTest from './MarkUnderTest.svelte';

test('a sample that cannot be removed says why, and may be tried again', async () => {
	const text = new Text();
	await text.use('en');
	let tries = 0;
	const removeSample = () => Promise.reject(new StoreFault(++tries === 1 ? 'blocked' : 'refused'));
	const screen = await render(MarkUnderTest, { app: { base: '', text, removeSample } as Partial<App> as App });

	await screen.getByRole('button', { name: text.t('sample.leave') }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(text.t('fault.blocked.title'));
	await screen.getByRole('button', { name: text.fault('blocked').retry }).click();

	await expect.element(screen.getByRole('alert')).toHaveTextContent(text.t('fault.refused.title'));
});
