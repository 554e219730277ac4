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
