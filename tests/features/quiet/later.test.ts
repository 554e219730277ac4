import { expect, test } from 'vitest';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Later, wantedFrom } from '#features/quiet/later.svelte.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';

function open() {
	const store = memoryStore();
	const now = new Now(fixedClock());
	const app = { now, record: new OwnRecord(store, now) } as Partial<App> as App;
	return { store, app, later: new Later(app) };
}

test('putting off and declining leave each other alone, and stand at the next opening', async () => {
	const { app, later } = open();
	await later.open();
	await later.putOffCheck();
	await later.declineOffer();
	const again = new Later(app);
	await again.open();

	expect(again.value).toEqual({ checkPutOff: '2026-11-22', offerDeclined: true });
});

test('with storage refused it counts for the visit', async () => {
	const { store, later } = open();
	store.fail('refused');
	await later.open();
	expect(later.value).toEqual({});
	await later.putOffCheck();

	expect(later.value).toEqual({ checkPutOff: '2026-11-22' });
});

test.each([undefined, null, 'x', 7, { checkPutOff: 'soon', offerDeclined: 'yes' }, []])(
	'damaged (%j) is nothing',
	(kept) => {
		expect(wantedFrom(kept)).toEqual({});
	}
);
