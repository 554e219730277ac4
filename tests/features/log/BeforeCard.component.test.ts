import { expect, test } from 'vitest';
import BeforeCard from '#features/log/BeforeCard.svelte';
import { makeDay, openPart, stored } from './lists/open-part.ts';

const parted = { name: 'ロキソニン', dose: 60, unit: 'mg' };
const whole = { name: 'ロキソニン 60 mg' };
const last = makeDay({ day: '2026-11-20', answers: { medicine: [parted, whole] } });

test('two medicines that read alike are both offered again', async () => {
	const { screen, form } = await openPart(BeforeCard as never, undefined, { things: { day: [last] } });
	const take = screen.getByRole('button', { name: 'Taken now: ロキソニン 60 mg' });
	await expect.poll(() => take.elements()).toHaveLength(2);

	await take.nth(1).click();

	expect(form().medicine).toEqual([{ ...whole, at: '18:30' }]);
});

test('a list of the last time is answered with none in one tap, and that alone', async () => {
	const days = [makeDay({ day: '2026-11-20', answers: { triggers: ['stairs'], medicine: [whole] } })];
	const { screen, form } = await openPart(BeforeCard as never, undefined, { things: { day: days } });
	const group = screen.getByRole('group', { name: 'What made it worse' });

	await group.getByRole('button', { name: 'None today' }).click();

	expect(form()).toMatchObject({ words: {}, medicine: [], none: { triggers: true } });
	expect(form().none).toEqual({ triggers: true });
	await expect
		.element(screen.getByRole('button', { name: 'None today' }).nth(1))
		.toHaveAttribute('aria-pressed', 'false');
});

test('a none that the day holds is seen, though nothing of an earlier day is offered', async () => {
	const { screen, form } = await openPart(BeforeCard as never, undefined, { form: { none: { helped: true } } });
	const none = screen.getByRole('group', { name: 'What you felt helped' }).getByRole('button', { name: 'None today' });
	await expect.element(none).toHaveAttribute('aria-pressed', 'true');

	await none.click();

	expect(form().none).toEqual({});
	await expect.element(none).toHaveAttribute('aria-pressed', 'false');
});

test('of two that read alike only the one no longer offered is left out', async () => {
	const retired = { ...stored, id: 'm1', ...whole, retired: true as const };
	const { screen, form } = await openPart(BeforeCard as never, undefined, {
		things: { day: [last], 'own-medicine': [retired] }
	});
	const take = screen.getByRole('button', { name: 'Taken now: ロキソニン 60 mg' });
	await expect.poll(() => take.elements()).toHaveLength(1);

	await take.click();

	expect(form().medicine).toEqual([{ ...parted, at: '18:30' }]);
});
