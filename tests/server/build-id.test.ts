import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildId } from '../../src/server/build-id.mjs';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'build-id-'));
	write('src/a.ts', 'a');
	write('lock.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, content: string) {
	mkdirSync(join(root, name, '..'), { recursive: true });
	writeFileSync(join(root, name), content);
}

const id = (extra = '') => buildId(root, ['src', 'lock.json'], extra);

it('stays the same while nothing changes, so that nobody is offered an update that is none', () => {
	const before = id();

	write('src/a.ts', 'a');
	write('src/README.md', 'words for programmers');

	expect(id()).toBe(before);
});

it.each([
	['a changed file', () => write('src/a.ts', 'b')],
	['a new file', () => write('src/deep/b.ts', '')],
	['a changed lock file', () => write('lock.json', '{ }')],
	[
		'the same bytes spread otherwise',
		() => {
			write('src/a.ts', '');
			write('src/b.ts', 'a');
		}
	]
])('changes with %s', (_, change) => {
	const before = id();

	change();

	expect(id()).not.toBe(before);
});

it('changes with the path the app is built for', () => {
	expect(id('/clinic')).not.toBe(id('/other'));
});
