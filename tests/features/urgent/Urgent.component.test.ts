import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { lineOf } from '#app/check-lines.ts';
import { firstPage, secondPage } from '#content/warnings/check-pages.ts';
import { signs } from '#content/warnings/signs.ts';
import { words } from '#content/warnings/words.en.ts';
import type { QuestionId } from '#core/warnings/check.ts';
import { day, time, type Instant } from '#core/time.ts';
import UrgentUnderTest from './UrgentUnderTest.svelte';
import { openApp } from './app.ts';

const emergency = 'Get emergency hospital care now';
const sameDay = 'Be seen by a doctor today';
const firstQuestions: readonly QuestionId[] = firstPage.flatMap(({ questions }) => questions);

/** The screen over a page whose patient gave these answers. */
async function standing(
	answers: Partial<Record<QuestionId, 'yes' | 'not-sure'>>,
	given: Parameters<typeof openApp>[0] = {}
) {
	const opened = await openApp(given);
	for (const [question, answer] of Object.entries(answers))
		await opened.warnings.answer(question as QuestionId, answer);
	const screen = await render(UrgentUnderTest, { app: opened.app });
	const layer = screen.getByRole('alertdialog');
	const calls = () =>
		[...document.querySelectorAll<HTMLAnchorElement>('dialog > .foot a')].map((link) => link.getAttribute('href'));
	return { ...opened, screen, layer, calls };
}

describe('emergency care', () => {
	test('every sign that is one by itself is asked on the first page', () => {
		const alone = signs.filter(({ outcome }) => outcome === 'emergency-now').map(({ id }) => id);

		expect(firstQuestions).toEqual(expect.arrayContaining([...alone]));
	});

	for (const question of firstQuestions)
		test(`${question} as the only yes: what to do, the number and the reason`, async () => {
			const { screen, layer, calls } = await standing({ [question]: 'yes' });

			await expect.element(screen.getByRole('heading', { level: 1, name: emergency })).toHaveFocus();
			await expect.element(layer).toHaveAccessibleName(emergency);
			expect(calls()).toEqual(['tel:119']);
			await expect.element(layer.getByText('Do not drive yourself.')).toBeVisible();
			await expect.element(layer.getByText(lineOf(question, words), { exact: true })).toBeInTheDocument();
		});

	test('"not sure" alone is the same call, worded as having it checked', async () => {
		const { screen, calls } = await standing({ 'ces-wipe': 'not-sure' });

		await expect
			.element(screen.getByRole('heading', { level: 1 }))
			.toHaveTextContent('Have it checked in hospital now');
		expect(calls()).toEqual(['tel:119']);
	});

	test('one yes beside "not sure" is worded as yes', async () => {
		const { screen } = await standing({ 'ces-wipe': 'not-sure', 'ces-sex': 'yes' });

		await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(emergency);
		await expect.element(screen.getByText(`${words['ces-wipe'].line}not sure`)).toBeInTheDocument();
	});

	test('all that is open stands, by how soon', async () => {
		const { layer } = await standing({ 'vas-dvt': 'yes', 'ces-wipe': 'yes', aaa: 'yes' });
		const heads = layer.getByRole('heading', { level: 2 });

		const listUnder = (title: string) =>
			[...document.querySelectorAll('dialog section')]
				.find((section) => section.querySelector('h2')?.textContent === title)
				?.querySelectorAll('li');
		await expect.element(heads.filter({ hasText: 'Why this screen is here' })).toBeInTheDocument();
		expect([...(listUnder('Why this screen is here') ?? [])].map((line) => line.textContent)).toEqual([
			words['ces-wipe'].line,
			words.aaa.line
		]);
		expect([...(listUnder('Also to be seen today') ?? [])].map((line) => line.textContent)).toEqual([
			words['vas-dvt'].line
		]);
	});

	test('the number is the place’s, never the language’s', async () => {
		const { calls } = await standing({ 'ces-wipe': 'yes' }, { language: 'vi' });
		expect(calls()).toEqual(['tel:119']);
	});

	test('where places disagree both stand, the place’s first, and your own after them', async () => {
		const saigon = { moment: { zone: 'Asia/Ho_Chi_Minh' } };
		const two = await standing({ 'ces-wipe': 'yes' }, { language: 'vi', ...saigon });
		expect(two.calls()).toEqual(['tel:115', 'tel:119']);
		await two.screen.unmount();

		const three = await standing({ 'ces-wipe': 'yes' }, { ...saigon, place: 'JP', ownNumber: '+84123456789' });
		expect(three.calls()).toEqual(['tel:115', 'tel:119']);
		await expect
			.element(three.layer.getByRole('link', { name: 'Call +84123456789' }))
			.toHaveAttribute('href', 'tel:+84123456789');
	});

	test('where no number is known it says to call the local one', async () => {
		const { layer } = await standing({ 'ces-wipe': 'yes' }, { moment: { zone: 'Asia/Seoul' } });

		await expect.element(layer.getByText(/whose number this app does not know/)).toBeVisible();
	});

	test('first help stands where it holds while waiting, and nothing leads away from the call', async () => {
		const bleeding = await standing({ 'acu-bleed-heavy': 'yes' });
		await expect.element(bleeding.layer.getByText(words['acu-bleed'].help)).toBeVisible();
		await bleeding.screen.unmount();

		const pregnant = await standing({ 'acu-preg-heavy': 'yes' });
		await expect.element(pregnant.layer.getByText(words['acu-preg'].help)).not.toBeInTheDocument();
	});

	test('what else is new is ticked for the card, and unticked', async () => {
		const { layer, warnings } = await standing({ 'ces-wipe': 'yes' });
		await layer.getByText('Tick what else is new').click();
		const line = layer.getByRole('checkbox', { name: words['vas-pe'].line });
		await line.click();

		await expect.element(line).toBeChecked();
		expect(warnings.urgent.map(({ rule }) => rule)).toEqual(['ces-wipe', 'vas-pe']);
		await expect
			.poll(() => [...document.querySelectorAll('dialog section > ul > li')].map((item) => item.textContent))
			.toContain(words['vas-pe'].line);

		await line.click();
		await expect.element(line).not.toBeChecked();
		expect(warnings.check?.answers['vas-pe']).toBeUndefined();
		expect([...document.querySelectorAll('dialog section > ul > li')].map((item) => item.textContent)).not.toContain(
			words['vas-pe'].line
		);
	});
});

describe('be seen today', () => {
	const lower = secondPage
		.flatMap(({ questions }) => questions)
		.filter((question) => signs.some(({ id, outcome }) => id === question && outcome === 'today'));

	for (const question of lower)
		test(`${question} as the only yes: today, and the call as what is left`, async () => {
			const { screen, layer, calls } = await standing({ [question]: 'yes' });

			await expect.element(screen.getByRole('heading', { level: 1, name: sameDay })).toHaveFocus();
			expect(document.querySelector('dialog')?.classList.contains('today')).toBe(true);
			expect(calls()).toEqual(['tel:119']);
			const own: { worse?: string; help?: string } = words[question as 'acu-bleed'];
			for (const told of [own.worse, own.help])
				if (told) await expect.element(layer.getByText(told)).toBeInTheDocument();
		});

	test('in Japan the direct lines stand, with who speaks what', async () => {
		const { layer } = await standing({ 'vas-dvt': 'yes' });

		for (const number of ['03-3212-2323', '042-521-2323', '03-5285-8181'])
			await expect
				.element(layer.getByRole('link', { name: number }))
				.toHaveAttribute('href', `tel:${number.replaceAll('-', '')}`);
		await expect.element(layer.getByText(/Japanese only/)).toBeInTheDocument();
		expect(document.querySelector('dialog a[href*="#7119"], dialog a[href*="0570"]')).toBeNull();
	});

	test('in the United Kingdom 111 stands, and no line of Tokyo', async () => {
		const { layer } = await standing({ 'vas-dvt': 'yes' }, { moment: { zone: 'Europe/London' }, place: 'GB' });

		await expect.element(layer.getByRole('link', { name: '111', exact: true })).toHaveAttribute('href', 'tel:111');
		expect(document.querySelector('dialog a[href="tel:0332122323"]')).toBeNull();
	});

	test('whoever cannot go on finds the call and a line that is marked as unconfirmed', async () => {
		const unbearable = await standing({ 'pain-unbearable': 'yes' });
		await expect.element(unbearable.layer.getByText(/Tell someone now. Call 119/)).toBeVisible();
		await expect.element(unbearable.layer.getByText(/Check this number/)).toBeVisible();
		await unbearable.screen.unmount();

		const other = await standing({ 'vas-dvt': 'yes' });
		await expect.element(other.layer.getByText(/Check this number/)).not.toBeInTheDocument();
	});
});

describe('it stays until the patient ends it', () => {
	test('neither Escape nor the way back closes it, however often', async () => {
		const { layer } = await standing({ 'ces-wipe': 'yes' });
		for (let press = 0; press < 4; press += 1) await userEvent.keyboard('{Escape}');
		const dialog = document.querySelector('dialog');
		dialog?.close();

		await expect.poll(() => dialog?.open).toBe(true);
		await expect.element(layer).toBeVisible();
		expect(dialog?.matches(':modal')).toBe(true);
	});

	test('nothing of the page behind can be reached', async () => {
		const { screen } = await standing({ 'ces-wipe': 'yes' });
		for (let press = 0; press < 30; press += 1) {
			await userEvent.keyboard('{Tab}');
			expect(document.activeElement?.textContent).not.toBe('behind');
		}
		await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
	});

	test('seen: asked once more, then gone with one sentence', async () => {
		const { screen, layer, warnings } = await standing({ 'ces-wipe': 'yes' });
		await layer.getByRole('button', { name: 'I have been seen' }).click();
		expect(warnings.standing).toBe('emergency-now');
		await layer.getByRole('button', { name: 'No, keep this screen' }).click();
		await expect.element(layer.getByRole('button', { name: 'I have been seen' })).toHaveFocus();
		await layer.getByRole('button', { name: 'I have been seen' }).click();
		await layer.getByRole('button', { name: 'Yes, I have been seen' }).click();

		await expect.element(layer).not.toBeInTheDocument();
		await expect.element(screen.getByText('Noted: you have been seen')).toBeVisible();
		expect(warnings.standing).toBeUndefined();
	});

	test('by mistake: the answer is open again, not "no"', async () => {
		const { screen, store, layer, warnings } = await standing({ 'ces-wipe': 'yes' });
		await layer.getByRole('button', { name: 'I answered by mistake' }).click();
		await layer.getByRole('button', { name: 'Yes, it was a mistake' }).click();
		await expect.element(screen.getByText('Taken back')).toBeVisible();
		await warnings.kept();

		expect((await store.things('warning-check')).map(({ answers }) => answers)).toEqual([{}]);
		expect((await store.things('warning-notice')).map(({ closed }) => closed?.how)).toEqual(['mistake']);
	});

	test('an appointment: a day from today to a week on, and today was meant', async () => {
		const moment = { day: day('2026-11-22'), time: time('10:00'), instant: '2026-11-22T01:00:00.000Z' as Instant };
		const { screen, layer, store, warnings } = await standing({ 'vas-dvt': 'yes' }, { moment });
		await layer.getByRole('button', { name: 'I have an appointment' }).click();
		const date = layer.getByLabelText('Day of the appointment');
		const keep = layer.getByRole('button', { name: 'Keep the appointment' });

		for (const wrong of ['2026-11-21', '2026-11-30', '']) {
			await date.fill(wrong);
			await keep.click();
			await expect.element(layer.getByRole('alert')).toHaveTextContent(/Choose a day from Sun,? 22 November/);
		}
		await date.fill('2026-11-22');
		await expect.element(layer.getByText('This is meant for today.', { exact: false })).not.toBeInTheDocument();
		await date.fill('2026-11-29');
		await expect.element(layer.getByText('This is meant for today.', { exact: false })).toBeVisible();
		await keep.click();

		await expect.element(screen.getByText(/Noted: appointment on Sun,? 29 November/)).toBeVisible();
		await warnings.kept();
		expect((await store.things('warning-notice')).map(({ closed }) => closed)).toMatchObject([
			{ how: 'appointment', appointment: '2026-11-29' }
		]);
	});

	test('with storage refused it stands, says so, and ends by the same words', async () => {
		const { screen, layer, calls } = await standing({ 'ces-wipe': 'yes' }, { isBlocked: true });
		await expect.element(layer.getByText('This browser does not let the app keep a diary')).toBeInTheDocument();
		expect(calls()).toEqual(['tel:119']);
		await layer.getByRole('button', { name: 'I have been seen' }).click();
		await layer.getByRole('button', { name: 'Yes, I have been seen' }).click();

		await expect.element(layer).not.toBeInTheDocument();
		await expect.element(screen.getByText('Noted: you have been seen')).toBeVisible();
	});

	test('a page that it led to carries a bar with the way back', async () => {
		const { app, warnings } = await openApp();
		await warnings.answer('ces-wipe', 'yes');
		const screen = await render(UrgentUnderTest, { app, covers: false });

		await expect.element(screen.getByRole('link', { name: 'Emergency open: back' })).toHaveAttribute('href', '/base/');
		expect(document.querySelector('dialog')).toBeNull();
	});
});
