import { describe, expect, test } from 'vitest';
import type { OwnMedicine } from '#core/symptoms/own-lists.ts';
import { time } from '#core/time.ts';
import MedicineFold from '#features/log/lists/MedicineFold.svelte';
import { makeDay, openPart, stored } from './open-part.ts';

const loxonin: OwnMedicine = { ...stored, id: 'm1', name: 'ロキソニン', dose: 60, unit: 'mg' };
const taking = { name: 'ロキソニン', dose: 60, unit: 'mg' };
const open = (given: Parameters<typeof openPart>[2] = {}) => openPart(MedicineFold as never, 'Medicine', given);

describe('medicine of a day', () => {
	test('a tap today is one taking, with the time; two are counted; the last one goes first', async () => {
		const { screen, form } = await open({
			things: { 'own-medicine': [loxonin] },
			form: { medicine: [{ ...taking, at: time('08:10') }] }
		});

		await screen.getByRole('button', { name: 'Taken now: ロキソニン 60 mg' }).click();
		expect(form().medicine).toEqual([
			{ ...taking, at: '08:10' },
			{ ...taking, at: '18:30' }
		]);
		await expect.element(screen.getByText('2 ×, 08:10 and 18:30')).toBeVisible();
		await expect.element(screen.getByText('2 × ロキソニン 60 mg')).toBeVisible();

		await screen.getByRole('button', { name: 'Take one back: ロキソニン 60 mg' }).click();
		expect(form().medicine).toEqual([{ ...taking, at: '08:10' }]);
		await screen.getByRole('button', { name: 'Take one back: ロキソニン 60 mg' }).click();
		expect(form().medicine).toEqual([]);
		await expect.element(screen.getByText('not entered for this day')).toBeVisible();
	});

	test('none today is one tap; a taking clears it, and then it is not offered, so that no taking goes by a slip', async () => {
		const { screen, form } = await open({ things: { 'own-medicine': [loxonin] } });
		const none = screen.getByRole('button', { name: 'None today', exact: true });
		await none.click();
		expect(form()).toMatchObject({ medicine: [], none: { medicine: true } });
		await expect.element(screen.getByText('not entered for this day')).not.toBeInTheDocument();

		await screen.getByRole('button', { name: 'Taken now: ロキソニン 60 mg' }).click();
		expect(form().medicine).toEqual([{ ...taking, at: '18:30' }]);
		expect(form().none).toEqual({});
		await expect.element(none).not.toBeInTheDocument();

		await screen.getByRole('button', { name: 'Take one back: ロキソニン 60 mg' }).click();
		expect(form().medicine).toEqual([]);
		expect(form().none).toEqual({});
		await expect.element(none).toHaveAttribute('aria-pressed', 'false');
		await expect.element(screen.getByText('not entered for this day')).toBeVisible();
	});

	test('a tap for another day has no time, and says nothing of now', async () => {
		const { screen, form } = await open({ on: '2026-11-20', things: { 'own-medicine': [loxonin] } });

		await screen.getByRole('button', { name: 'Taken: ロキソニン 60 mg' }).click();

		expect(form().medicine).toEqual([taking]);
		await expect.element(screen.getByText('1 ×', { exact: true })).toBeVisible();
	});

	test('a time is changed and taken away where it is wanted', async () => {
		const { screen, form } = await open({
			things: { 'own-medicine': [loxonin] },
			form: { medicine: [{ ...taking, at: time('08:10') }, taking] }
		});
		await screen.getByText('Times').click();

		await screen.getByLabelText('ロキソニン 60 mg, taking 2').fill('21:05');
		await screen.getByLabelText('ロキソニン 60 mg, taking 1').fill('');

		expect(form().medicine).toEqual([taking, { ...taking, at: '21:05' }]);
	});

	test('what was imported or taken the last time is shown with nothing filled in', async () => {
		const { screen, form } = await open({
			things: { day: [makeDay({ day: '2026-11-20', answers: { medicine: [{ name: 'Patch' }] } })] },
			form: { medicine: [{ name: 'Imported drops' }] }
		});
		await expect.element(screen.getByRole('button', { name: 'Taken now: Patch' })).toBeVisible();
		expect(form().medicine).toEqual([{ name: 'Imported drops' }]);

		await screen.getByRole('button', { name: 'Take one back: Imported drops' }).click();
		await screen.getByRole('button', { name: 'Taken now: Imported drops' }).click();

		expect(form().medicine).toEqual([{ name: 'Imported drops', at: '18:30' }]);
	});

	test('two that read alike stand side by side, each with its own count', async () => {
		const whole = { name: 'ロキソニン 60 mg' };
		const { screen, form } = await open({
			things: { 'own-medicine': [loxonin, { ...stored, id: 'm2', ...whole }] },
			form: { medicine: [taking] }
		});
		const take = screen.getByRole('button', { name: 'Taken now: ロキソニン 60 mg' });
		await expect.poll(() => take.elements()).toHaveLength(2);

		await take.nth(0).click();
		await take.nth(1).click();

		expect(form().medicine).toHaveLength(3);
		expect(form().medicine).toContainEqual({ ...taking, at: '18:30' });
		expect(form().medicine).toContainEqual({ ...whole, at: '18:30' });
	});

	test('says that it gives no advice', async () => {
		const { screen } = await open();

		await expect.element(screen.getByText('This app gives no advice on medicine.')).toBeVisible();
	});
});

describe('the patient’s own medicines', () => {
	test('are written down, with what stands in the way said and nothing lost', async () => {
		const { screen, store, sent } = await open();
		await screen.getByRole('textbox', { name: 'Dose each time' }).fill('1,000');
		await screen.getByRole('textbox', { name: 'Unit' }).fill('mg');
		await screen.getByRole('button', { name: 'Add', exact: true }).click();

		await expect.element(screen.getByText('Write a name first.')).toBeVisible();
		await expect.element(screen.getByText('Enter the dose as one number above 0')).toBeVisible();
		await expect.element(screen.getByRole('textbox', { name: 'Dose each time' })).toHaveValue('1,000');
		expect(await store.things('own-medicine')).toEqual([]);

		await screen.getByRole('textbox', { name: 'Name' }).fill('Calonal');
		await screen.getByRole('textbox', { name: 'Dose each time' }).fill('２，５');
		await screen.getByRole('button', { name: 'Add', exact: true }).click();

		await expect.element(screen.getByRole('button', { name: 'Taken now: Calonal 2.5 mg' })).toBeVisible();
		expect(await store.things('own-medicine')).toMatchObject([{ name: 'Calonal', dose: 2.5, unit: 'mg' }]);
		expect(sent()).toBe(0);
	});

	test('are changed from now on: what the day holds stays as it was', async () => {
		const { screen, store, form } = await open({
			things: { 'own-medicine': [{ ...loxonin, newer: 'kept' } as OwnMedicine] },
			form: { medicine: [taking] }
		});
		await screen.getByText('Change your medicines').click();
		await screen.getByRole('button', { name: 'Change: ロキソニン 60 mg' }).click();
		await screen.getByRole('textbox', { name: 'Dose each time' }).fill('30');
		await screen.getByRole('button', { name: 'Keep', exact: true }).click();

		await expect.element(screen.getByRole('button', { name: 'Taken now: ロキソニン 30 mg' })).toBeVisible();
		expect(await store.things('own-medicine')).toMatchObject([
			{ id: 'm1', dose: 30, unit: 'mg', rev: 2, newer: 'kept' }
		]);
		expect(form().medicine).toEqual([taking]);
		await expect.element(screen.getByText('1 × ロキソニン 60 mg')).toBeVisible();
	});

	test('are no longer offered and come back; one twice is told', async () => {
		const { screen, store } = await open({ things: { 'own-medicine': [loxonin] } });
		await screen.getByText('Change your medicines').click();
		await screen.getByRole('button', { name: 'Do not offer: ロキソニン 60 mg' }).click();
		await expect.element(screen.getByRole('button', { name: 'Taken now: ロキソニン 60 mg' })).not.toBeInTheDocument();

		const write = async () => {
			await screen.getByRole('button', { name: 'Add a medicine' }).click();
			await screen.getByRole('textbox', { name: 'Name' }).fill('ﾛｷｿﾆﾝ');
			await screen.getByRole('textbox', { name: 'Dose each time' }).fill('60');
			await screen.getByRole('textbox', { name: 'Unit' }).fill('ＭＧ');
			await screen.getByRole('button', { name: 'Add', exact: true }).click();
		};
		await write();
		await expect.element(screen.getByText('It is offered again.')).toBeVisible();
		await write();
		await expect.element(screen.getByText('is on your list already.')).toBeVisible();
		await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('ﾛｷｿﾆﾝ');
		expect(await store.things('own-medicine')).toHaveLength(1);
	});
});
