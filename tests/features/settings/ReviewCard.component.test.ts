import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Text } from '#app/text.svelte.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import type { SignRule } from '#content/warnings/sign-rule.ts';
import { signs } from '#content/warnings/signs.ts';
import { awaitingReview } from '#core/warnings/rule.ts';
import ReviewCardUnderTest from './ReviewCardUnderTest.svelte';

test('says how many rules no clinician has signed, in which languages the words wait, and what they rest on', async () => {
	const rules: readonly SignRule[] = [...signs, ...logRules];
	const unsigned = rules.filter(({ reviewer }) => reviewer === awaitingReview).length;
	const text = new Text();
	await text.use('en');
	const screen = await render(ReviewCardUnderTest, { app: { text } as Partial<App> as App });

	await expect
		.element(screen.getByText(`${unsigned} of ${rules.length} warning rules are awaiting clinical review.`))
		.toBeVisible();
	await expect.element(screen.getByText(/native reader: English, 日本語,? and Tiếng Việt\./)).toBeVisible();
	const source = screen.getByText('Nuffield Health, Cauda equina syndrome');
	await expect.element(source).not.toBeVisible();
	await screen.getByText('What the warning rules rest on').click();
	await expect.element(source).toBeVisible();
	await expect.element(source.element().parentElement).toHaveTextContent('Hospital or professional body');
});
