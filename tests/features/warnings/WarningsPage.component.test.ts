import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { lineOf } from '#app/check-lines.ts';
import { loadSignWords } from '#app/warning-words.ts';
import { check as en } from '#content/warnings/check.en.ts';
import { check as ja } from '#content/warnings/check.ja.ts';
import { check as vi } from '#content/warnings/check.vi.ts';
import { checkVersion, firstPage, secondPage } from '#content/warnings/check-pages.ts';
import { checkAnswers, questionIds } from '#core/warnings/check.ts';
import { makeDay } from '../../fixtures/build.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';
import { openPage } from './open-page.ts';

const words = { en, ja, vi };
const pages = [firstPage, secondPage].map((page) => page.flatMap(({ questions }) => questions));
const saddle =
	'Numb, strange or prickly skin where a bicycle saddle touches: between the legs, genitals, around the anus';
const wiping = 'Wiping after the toilet feels different from usual';

async function opened(given: Parameters<typeof openPage>[0] = {}) {
	const page = await openPage(given);
	await expect.element(page.screen.getByRole('radio').first()).toBeInTheDocument();
	const line = (name: string) => page.screen.getByRole('group', { name, exact: true });
	return {
		...page,
		line,
		said: (name: string, answer: string) => line(name).getByRole('radio', { name: answer, exact: true })
	};
}

test('the two pages ask every question of the check once', () => {
	expect(pages.map((page) => page.length)).toEqual([24, 24]);
	expect(pages.flat().sort()).toEqual([...questionIds].sort());
});

describe.each(['en', 'ja', 'vi'] as const)('in %s', (language) => {
	test.each([false, true])(
		'every line has its words and four answers, none of them given; second page: %s',
		async (second) => {
			const { screen } = await opened({ language, second });
			const signs = await loadSignWords(language);
			const groups = screen.getByRole('group').elements();

			expect(groups.map((group) => group.querySelector('legend')?.textContent)).toEqual(
				pages[Number(second)]?.map((question) => lineOf(question, signs))
			);
			for (const group of groups)
				expect([...group.querySelectorAll('label')].map((label) => label.textContent.trim())).toEqual(
					checkAnswers.map((answer) => words[language][answer])
				);
			expect(document.querySelectorAll('input:checked')).toHaveLength(0);
			expect(groups.map((group) => group.textContent).join()).not.toMatch(/undefined|\{/);
		}
	);

	test('the saddle area has a picture that is told', async () => {
		const { screen } = await opened({ language });

		await expect.element(screen.getByRole('img', { name: words[language].picture })).toBeVisible();
	});
});

describe('an answer', () => {
	test('counts at once, is kept with the version of the list, and is taken back by a second tap', async () => {
		const { said, store, warnings } = await opened();
		await said(wiping, 'Yes').click();
		await expect.poll(() => warnings.urgent.map(({ rule }) => rule)).toEqual(['ces-wipe']);
		await expect.element(said(wiping, 'Yes')).toBeChecked();
		await warnings.kept();
		expect(await store.things('warning-check')).toMatchObject([
			{ day: '2026-11-22', list: checkVersion, answers: { 'ces-wipe': 'yes' } }
		]);

		await said(wiping, 'Yes').click();
		await expect.element(said(wiping, 'Yes')).not.toBeChecked();
		await warnings.kept();
		expect(await store.things('warning-check')).toMatchObject([{ answers: {} }]);
	});

	test('stands when the page is opened again, with what is left open', async () => {
		const diary = new MemoryDiary();
		const before = await opened({ diary });
		await before.said(wiping, 'No').click();
		await expect.poll(() => before.warnings.check?.answers).toEqual({ 'ces-wipe': 'no' });
		await before.warnings.kept();
		await before.screen.unmount();
		const { screen, said } = await opened({ diary });

		await expect.element(said(wiping, 'No')).toBeChecked();
		await expect.element(screen.getByText('23 lines are open.', { exact: true })).toBeVisible();
	});

	test('by key: arrows only move, the space bar answers', async () => {
		const { line, said, warnings } = await opened();
		(line(saddle).getByRole('radio').first().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowRight}{ArrowLeft}');
		await expect.element(said(saddle, 'Rather not say')).toHaveFocus();
		expect(document.querySelectorAll('input:checked')).toHaveLength(0);
		await userEvent.keyboard(' ');
		await expect.poll(() => warnings.check?.answers).toEqual({ 'ces-saddle': 'rather-not-say' });

		await userEvent.keyboard('{Tab}');
		await expect.element(line('Hard to start peeing, or you cannot pee').getByRole('radio').first()).toHaveFocus();
		expect(warnings.urgent).toEqual([]);
	});
});

describe('none of these', () => {
	test('answers only what is open, says that no rule was met, and gives no all-clear', async () => {
		const { screen, said, warnings } = await opened();
		await said(saddle, 'Rather not say').click();
		await screen.getByRole('button', { name: en.none }).click();

		await expect.element(screen.getByRole('status')).toHaveTextContent(en.nothing);
		expect(warnings.check?.answers).toEqual({
			...Object.fromEntries(firstPage.flatMap(({ questions }) => questions.map((question) => [question, 'no']))),
			'ces-saddle': 'rather-not-say'
		});
		expect(warnings.judged?.leftOpen).toEqual([]);
		await expect.element(screen.getByRole('button', { name: en.none })).not.toBeInTheDocument();
		expect(document.activeElement?.textContent).toContain(en.nothing);
	});

	test('does not say that no rule was met where one is', async () => {
		const diary = new MemoryDiary({
			day: { '2026-11-22': makeDay({ answers: { regions: [{ region: 'saddle', side: 'middle', kind: 'numb' }] } }) }
		});
		const { screen, said } = await opened({ diary });
		await said(wiping, 'Not sure').click();
		await screen.getByRole('button', { name: en.none }).click();

		await expect.element(screen.getByRole('status')).toHaveTextContent(en.worried);
		expect(screen.getByText(en.nothing).elements()).toEqual([]);
	});

	test('what stays open is said, and is not "no"', async () => {
		const { screen, said } = await opened();
		await said(wiping, 'No').click();

		await expect
			.element(screen.getByText('23 lines are open. Not answered is not “no”.', { exact: false }))
			.toBeVisible();
		await expect.element(screen.getByRole('button', { name: en.none })).toBeVisible();
	});
});

test('what called for the check is said, for as long as it stands', async () => {
	const diary = new MemoryDiary({
		day: { '2026-11-22': makeDay({ answers: { regions: [{ region: 'saddle', side: 'middle', kind: 'numb' }] } }) }
	});
	const { screen, clock, said } = await opened({ diary });
	await expect.element(screen.getByText(en.called)).toBeVisible();
	await expect.element(screen.getByText('You marked the saddle area.')).toBeVisible();

	clock.set({ instant: '2026-11-22T09:31:00.000Z' as never });
	await said(wiping, 'No').click();
	await expect.element(screen.getByText(en.called)).not.toBeInTheDocument();
});

test('a form that was left for it says so before anything is kept', async () => {
	const { screen } = await opened({ called: true });

	await expect.element(screen.getByText(en.called)).toBeVisible();
});

test('with storage refused an answer counts all the same; why it is not kept stands under the lines', async () => {
	const { screen, said, warnings } = await opened({ blocked: true });
	await said(wiping, 'Yes').click();
	await expect.poll(() => warnings.urgent.map(({ rule }) => rule)).toEqual(['ces-wipe']);

	await expect.element(screen.getByRole('alert')).toHaveTextContent('This browser does not let the app keep a diary');
	await expect.element(said(wiping, 'Yes')).toBeChecked();
});

describe('the number to call', () => {
	const links = (page: Awaited<ReturnType<typeof opened>>) =>
		page.screen
			.getByRole('link', { name: /Call|Gọi/ })
			.elements()
			.map((link) => [link.getAttribute('href'), link.textContent.trim()]);

	test('follows the place and not the language', async () => {
		expect(links(await opened({ language: 'vi' }))).toEqual([['tel:119', 'Gọi 119']]);
	});

	test("the place's first, the one that was set beside it", async () => {
		expect(links(await opened({ kept: { place: 'VN' } }))).toEqual([
			['tel:119', 'Call 119Japan'],
			['tel:115', 'Call 115Vietnam']
		]);
	});

	test('comes first for whoever goes by key', async () => {
		await opened();
		await userEvent.keyboard('{Tab}');

		expect(document.activeElement?.getAttribute('href')).toBe('tel:119');
	});
});

test('the ways on: card, call, About me, what to be told', async () => {
	const { screen } = await opened();
	const ways = screen.getByRole('region', { name: en.ways }).getByRole('link').elements();

	expect(ways.map((way) => way.getAttribute('href'))).toEqual([
		'/base/card/',
		'/base/call/',
		'/base/about-me/',
		'/base/requests/'
	]);
});
