import { expect, test } from 'vitest';
import type { PlanItem } from '#core/care/plan-item.ts';
import type { Practice } from '#core/care/practice.ts';
import { day, time } from '#core/time.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { answerPractice } from '#features/player/practice-answer.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import { someInstant, someMoment } from '../../fixtures/build.ts';

const stamp = { made: someInstant, changed: someInstant, rev: 1, source: 'typed' } as const;
const item: PlanItem = { ...stamp, id: 'i', name: 'Bridge', from: day('2026-11-01') };
const practice: Practice = { ...stamp, id: 'p', day: someMoment.day, time: time('18:00'), item: 'i', ended: 'done' };

function diary(more: Partial<PlanItem> = {}) {
	const store = memoryStore({ 'plan-item': { i: { ...item, ...more } }, practice: { p: practice } });
	const now = new Now(fixedClock(someMoment));
	return { store, app: { now, record: new OwnRecord(store, now) } };
}

test('what stops an item is kept with what was said', async () => {
	const { store, app } = diary();

	await answerPractice(app, practice, { after: 'further-down' });

	expect((await store.find('practice', 'p', practice.day)).thing).toMatchObject({ after: 'further-down', rev: 2 });
	const { thing } = await store.find('plan-item', 'i');
	expect(thing).toMatchObject({ resting: { since: someMoment.day, why: 'further-down' }, rev: 2 });
});

test('what stops nothing leaves the item untouched', async () => {
	const { store, app } = diary();

	await answerPractice(app, practice, { after: 'up-to-two' });

	expect((await store.find('plan-item', 'i')).thing).toEqual(item);
});

test('a slip put right wakes what it had stopped, and nothing else', async () => {
	const { store, app } = diary();
	await answerPractice(app, practice, { after: 'numb-or-weak' });
	await answerPractice(app, practice, { after: 'same-or-easier' });
	expect((await store.find('plan-item', 'i')).thing).not.toHaveProperty('resting');

	const resting = { since: day('2026-11-10'), why: 'own-wish' } as const;
	const rested = diary({ resting });
	await answerPractice(rested.app, practice, { after: 'further-down' });
	await answerPractice(rested.app, practice, { after: 'same-or-easier' });
	expect((await rested.store.find('plan-item', 'i')).thing).toMatchObject({ resting });
});

test('of a practice that was deleted nothing is said', async () => {
	const { store, app } = diary();
	await app.record.remove('practice', practice);

	expect(await answerPractice(app, practice, { after: 'further-down' })).toEqual({ kind: 'gone' });
	expect((await store.find('plan-item', 'i')).thing).toEqual(item);
});
