import { afterEach, expect, test, vi } from 'vitest';
import { Changes } from '#adapters/storage/changes.ts';
import type { Change } from '#core/ports.ts';
import { day } from '#core/time.ts';

const change: Change = { kind: 'day', key: '2026-11-22', day: day('2026-11-22') };
const open: Changes[] = [];
const changesOf = (name: string) => {
	const changes = new Changes(name);
	open.push(changes);
	return changes;
};
afterEach(() => {
	vi.unstubAllGlobals();
	for (const each of open.splice(0)) each.close();
});

test('a listener that throws keeps nobody else from hearing, and its error is not lost', () => {
	const later: (() => void)[] = [];
	vi.stubGlobal('queueMicrotask', (task: () => void) => void later.push(task));
	const heard: Change[] = [];
	const changes = changesOf('meguri:/');
	changes.watch(() => {
		throw new Error('a broken screen');
	});
	changes.watch((changed) => heard.push(...changed));
	changes.tell([change]);

	expect(heard).toEqual([change]);
	expect(later).toHaveLength(1);
	expect(later[0]).toThrow('a broken screen');
});

test('two diaries on one origin do not hear each other', async () => {
	const [own, sameDiary, clinic] = [changesOf('meguri:/'), changesOf('meguri:/'), changesOf('meguri:/clinic/')];
	const heard: string[] = [];
	clinic.watch(() => heard.push('clinic'));
	const told = new Promise<void>((resolve) => {
		sameDiary.watch(() => {
			heard.push('own');
			resolve();
		});
	});
	own.tell([change]);
	await told;

	expect(heard).toEqual(['own']);
});

test('nothing is told where nothing changed', () => {
	const changes = changesOf('meguri:/');
	let count = 0;
	changes.watch(() => {
		count++;
	});
	changes.tell([]);

	expect(count).toBe(0);
});
