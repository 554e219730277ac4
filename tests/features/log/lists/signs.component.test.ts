import { describe, expect, test } from 'vitest';
import { lists } from '#content/text/lists.en.ts';
import { signIds } from '#core/symptoms/signs.ts';
import SignsFold from '#features/log/lists/SignsFold.svelte';
import { openPart } from './open-part.ts';

const titles = { en: 'Anything else today?', ja: 'ほかに気になること', vi: 'Còn gì khác trong ngày?' };
const open = (given: Parameters<typeof openPart>[2] = {}) =>
	openPart(SignsFold as never, titles[given.language ?? 'en'], given);
const doctor = 'Have this looked at by a doctor today';

describe('yes, no, not answered', () => {
	test.each(signIds)('%s has three states, and a second tap takes an answer back', async (id) => {
		const { screen, form } = await open();
		const question = screen.getByRole('group', { name: lists[`lists.sign.${id}`], exact: true });
		await expect.element(question.getByText('not answered')).toBeVisible();
		expect(form().signs).toEqual({});

		await question.getByRole('button', { name: 'No' }).click();
		expect(form().signs).toEqual({ [id]: 'no' });
		await expect.element(question.getByText('not answered')).not.toBeInTheDocument();
		await question.getByRole('button', { name: 'No' }).click();
		expect(form().signs).toEqual({});
		await expect.element(question.getByText('not answered')).toBeVisible();
	});

	test('a yes and a no stand side by side; yes turns into no', async () => {
		const { screen, form } = await open({ form: { signs: { fall: 'yes' } } });
		await screen.getByRole('group', { name: 'Sleep lost because of pain' }).getByRole('button', { name: 'No' }).click();
		expect(form().signs).toEqual({ fall: 'yes', 'sleep-lost': 'no' });

		await screen.getByRole('group', { name: 'A fall' }).getByRole('button', { name: 'No' }).click();
		expect(form().signs).toEqual({ fall: 'no', 'sleep-lost': 'no' });
	});
});

describe('what a yes calls for', () => {
	test.each(['unbearable', 'calf-swollen', 'knee-gave-way'] as const)(
		'%s: a doctor today, with the way to the warning signs, awaiting review',
		async (id) => {
			const { screen } = await open();
			const question = screen.getByRole('group', { name: lists[`lists.sign.${id}`], exact: true });

			await question.getByRole('button', { name: 'Yes' }).click();

			await expect.element(screen.getByRole('status')).toHaveTextContent(doctor);
			await expect
				.element(screen.getByRole('status'))
				.toHaveTextContent(lists[`lists.reason.${id}`].replace('{number}', '119'));
			await expect.element(screen.getByRole('link', { name: 'Warning signs' })).toHaveAttribute('href', '/warnings/');
			await expect.element(screen.getByText('Awaiting clinical review.')).toBeVisible();

			await question.getByRole('button', { name: 'Yes' }).click();
			await expect.element(screen.getByText(doctor)).not.toBeInTheDocument();
		}
	);

	test.each([
		['en', 'Something new since needling', /breath.*toilet/, 'See a doctor today. Go to emergency care now if', 'Yes'],
		['ja', '鍼のあとに新しく出たこと', /息が苦しい.*尿や便/, '今日のうちに医師の診察を.*今すぐ救急へ', 'はい'],
		[
			'vi',
			'Điều mới xuất hiện sau khi châm kim',
			/khó thở.*tiểu tiện/,
			'khám bác sĩ ngay hôm nay.*đi cấp cứu ngay',
			'Có'
		]
	] as const)(
		'new since needling in %s: a doctor today, emergency care now if',
		async (language, name, hint, go, yes) => {
			const { screen } = await open({ language });
			const question = screen.getByRole('group', { name });
			await expect.element(question).toHaveTextContent(hint);
			await question.getByRole('button', { name: yes }).click();

			const notice = screen.getByRole('status');
			await expect.element(notice).toHaveTextContent(new RegExp(go));
			// The short hint stands in until the lines have been read.
			await expect.poll(() => notice.getByRole('listitem').elements()).toHaveLength(5);
			const ways = notice.getByRole('link').elements();
			expect(ways.map((way) => way.getAttribute('href'))).toEqual(['tel:119', '/warnings/?why=called']);
		}
	);

	test('new since needling names each reason for emergency care, awaiting review', async () => {
		const { screen } = await open({ form: { signs: { 'new-since-needling': 'yes' } } });
		const notice = screen.getByRole('status');

		for (const sign of ['chest pain, short of breath or a dry cough, even hours later', 'You fainted'])
			await expect.element(notice).toHaveTextContent(sign);
		await expect
			.element(notice)
			.toHaveTextContent('After treatment to the back: new weakness, numbness or toilet trouble');
		await expect.element(screen.getByText('Awaiting clinical review.')).toBeVisible();
	});

	test('a fall: quietly, when to call 119, awaiting review', async () => {
		const { screen } = await open({ form: { signs: { 'sleep-lost': 'yes' } } });
		await screen.getByRole('group', { name: 'A fall' }).getByRole('button', { name: 'Yes' }).click();

		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent('If you cannot stand on the leg, or it looks shorter or turned: call 119 now.');
		await expect.element(screen.getByText('Awaiting clinical review.')).toBeVisible();
		expect(screen.getByText(doctor).elements()).toEqual([]);
		expect(screen.getByRole('dialog').elements()).toEqual([]);
	});

	test('lost sleep alone says nothing', async () => {
		const { screen } = await open({ form: { signs: { 'sleep-lost': 'yes', fall: 'no', 'leg-cold': 'no' } } });
		await expect.element(screen.getByRole('group', { name: 'A fall' })).toBeVisible();

		expect(screen.getByRole('status').elements()).toEqual([]);
		expect(screen.getByText('Awaiting clinical review.').elements()).toEqual([]);
		expect(screen.getByRole('dialog').elements()).toEqual([]);
	});

	test('a leg suddenly cold or pale stands in front of everything, with the way to 119', async () => {
		const { screen, form } = await open();
		const question = screen.getByRole('group', { name: 'A leg suddenly cold or pale' });

		await question.getByRole('button', { name: 'Yes' }).click();
		await expect.element(screen.getByRole('dialog')).toHaveTextContent('Get emergency hospital care now');
		await expect
			.element(screen.getByRole('dialog').getByRole('listitem'))
			.toHaveTextContent('A leg suddenly turns cold');
		await expect.element(screen.getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
		await screen.getByRole('button', { name: 'Go back to the log' }).click();
		expect(form().signs).toEqual({ 'leg-cold': 'yes' });

		await screen.getByRole('button', { name: 'Show this again' }).click();
		await expect.element(screen.getByRole('dialog')).toBeVisible();
		await expect
			.element(screen.getByRole('button', { name: 'I tapped this by mistake: take it back' }))
			.not.toBeInTheDocument();
	});

	test('a slip of the finger is taken back', async () => {
		const { screen, form } = await open();
		await screen
			.getByRole('group', { name: 'A leg suddenly cold or pale' })
			.getByRole('button', { name: 'Yes' })
			.click();
		await screen.getByRole('button', { name: 'I tapped this by mistake: take it back' }).click();

		expect(form().signs).toEqual({});
		await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	});
});

describe('temperature', () => {
	test.each([
		['37.9', false],
		['38,0', true],
		['３８．１', true],
		['', false]
	])('%j calls for a doctor today: %s', async (typed, calls) => {
		const { screen, form } = await open();
		await screen.getByRole('textbox', { name: 'Temperature, °C' }).fill(typed);

		expect(form().temperature).toBe(typed);
		expect(screen.getByText(doctor).elements()).toHaveLength(calls ? 1 : 0);
	});

	test('a number half typed is no mistake; one that is left and cannot be read is told, and stays', async () => {
		const { screen } = await open();
		const field = screen.getByRole('textbox', { name: 'Temperature, °C' });
		await field.fill('3');
		await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();

		await field.fill('100.4');
		(field.element() as HTMLInputElement).blur();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Enter a body temperature from 34.0 to 43.0 °C');
		await expect.element(field).toHaveValue('100.4');

		await field.fill('37.5');
		await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	});
});

test.each(['ja', 'vi'] as const)('every question has a name of its own in %s', async (language) => {
	await open({ language });
	const names = [...document.querySelectorAll('[role=group] .label')].map((label) => label.textContent);

	expect(new Set(names).size).toBe(signIds.length);
	expect(names.join()).not.toMatch(/lists\.|undefined/);
});
