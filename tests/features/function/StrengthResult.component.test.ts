import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { StrengthCheck, StrengthOfSide } from '#core/function/strength.ts';
import { strength } from '../../core/function/checks.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import ResultUnderTest from './ResultUnderTest.svelte';

const all = { heels: 'able', toes: 'able', chair: 'able' } as const;

async function show(...checks: readonly [StrengthCheck, ...StrengthCheck[]]) {
	const text = new Text();
	await text.use('en');
	const app = { base: '/base', text, now: new Now(fixedClock()), choices: {} } as unknown as App;
	const screen = await render(ResultUnderTest, { app, checks });
	await expect.element(screen.getByRole('heading', { name: 'Left leg' })).toBeVisible();
	return {
		screen,
		questions: screen.getByRole('button', { name: 'Show the questions' }),
		warnings: screen.getByRole('link', { name: 'Warning signs', exact: true }),
		dialog: screen.getByRole('dialog', { name: 'If any of these is new: go to emergency care now' })
	};
}

const first = (left: StrengthOfSide, right: StrengthOfSide) => strength('2026-11-08', { left, right });

test('weak in both legs at the first check: the emergency questions stand ready, and open only on a tap', async () => {
	const check = first({ ...all, heels: 'not-able' }, { ...all, toes: 'harder' });
	const { screen, questions, warnings, dialog } = await show(check);
	await expect.element(screen.getByText('If any of this is new', { exact: false })).toBeVisible();
	await expect.element(warnings).toHaveAttribute('href', '/base/warnings/');
	expect(dialog.elements()).toHaveLength(0);

	await questions.click();
	await expect.element(dialog).toBeVisible();
	await expect
		.element(dialog.getByText('Walking on heels or toes is hard or not possible with both legs.'))
		.toBeVisible();
	await expect.element(dialog.getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
	await dialog.getByRole('button', { name: 'None of these is new for me' }).click();
	await expect.element(dialog).not.toBeInTheDocument();
	await expect.element(questions).toHaveFocus();
});

test('weak in one leg at the first check: when to be seen, without the questions of both', async () => {
	const { screen, questions, dialog } = await show(first({ heels: 'not-able', toes: 'not-able' }, all));

	await expect.element(screen.getByText('If any of this is new', { exact: false })).toBeVisible();
	expect(questions.elements()).toHaveLength(0);
	expect(dialog.elements()).toHaveLength(0);
});

test('both legs got worse: the same questions, which open by themselves', async () => {
	const weak = { ...all, heels: 'harder' } as const;
	const { dialog } = await show(first(all, all), strength('2026-11-15', { left: weak, right: weak }));

	await expect.element(dialog).toBeVisible();
	await expect.element(dialog.getByText('Both legs are weaker than before.')).toBeVisible();
	await expect.element(dialog.getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
});
