import { expect, test } from 'vitest';
import { Draft } from '#app/draft.svelte.ts';
import { StoreFault } from '#core/ports.ts';

/** A disk that takes its time: writes wait until they are let through. */
function slowDisk() {
	const written: unknown[] = [];
	const waiting: (() => void)[] = [];
	return {
		written,
		letThrough: () => waiting.shift()?.(),
		keepDraft: async (_id: string, value: unknown) => {
			await new Promise<void>((resolve) => waiting.push(resolve));
			written.push(value);
		}
	};
}

test('writes at once, and of what comes meanwhile only the newest', async () => {
	const disk = slowDisk();
	const draft = new Draft(disk, 'session:new');

	void draft.keep('a');
	void draft.keep('ab');
	const all = draft.keep('abc');
	disk.letThrough();
	await expect.poll(() => disk.written).toEqual(['a']);
	disk.letThrough();
	await all;

	expect(disk.written).toEqual(['a', 'abc']);
});

test('a dropped draft does not come back by a write that was on its way', async () => {
	const disk = slowDisk();
	const draft = new Draft(disk, 'session:new');

	void draft.keep('a');
	const dropped = draft.drop();
	disk.letThrough();
	await expect.poll(() => disk.written).toEqual(['a']);
	disk.letThrough();
	await dropped;

	expect(disk.written.at(-1)).toBeUndefined();
});

test('says why it cannot keep a draft, and takes it back when it can again', async () => {
	let full = true;
	const draft = new Draft(
		{
			keepDraft: async () => {
				if (full) throw new StoreFault('quota');
			}
		},
		'session:new'
	);

	await draft.keep('a');
	expect(draft.fault).toBe('quota');
	full = false;
	await draft.keep('ab');

	expect(draft.fault).toBeUndefined();
});
