import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { Storage } from '#app/storage.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { StoreFault, type ReadablePart } from '#core/ports.ts';
import { readRecordFile } from '#core/record-file.ts';
import type { Month } from '#core/time.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import { makeDay } from '../../fixtures/build.ts';
import CardUnderTest from './CardUnderTest.svelte';

const record = { day: { '2026-12-01': makeDay({ day: '2026-12-01' }) } };

test('a damaged month keeps the whole from being saved, and the others can be, named as a part', async () => {
	const text = new Text();
	await text.use('en');
	const part: ReadablePart = { record, damaged: ['2026-11' as Month, undefined] };
	const store = Object.assign(memoryStore(), {
		whole: () => Promise.reject(new StoreFault('damaged')),
		readable: () => Promise.resolve(part)
	});
	const app = { text, storage: new Storage(store, new Now(fixedClock())) } as Partial<App> as App;
	const files: { name: string; text: Promise<string> }[] = [];
	const blobs: Blob[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		files.push({ name: this.download, text: blobs.at(-1)?.text() ?? Promise.resolve('') });
	});
	const screen = await render(CardUnderTest, { app });

	await screen.getByRole('button', { name: text.t('settings.file-save') }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(text.t('fault.damaged.title'));
	expect(files).toEqual([]);
	await screen.getByRole('button', { name: text.t('settings.file-part-save') }).click();

	await expect.element(screen.getByRole('status')).toHaveTextContent(/not your whole diary.*Nov 2026 and what belongs/);
	expect(files.map(({ name }) => name)).toEqual(['meguri-2026-11-22-part.json']);
	expect(readRecordFile((await files[0]?.text) ?? '')).toMatchObject({ ok: true, file: { things: record } });
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	vi.restoreAllMocks();
});
