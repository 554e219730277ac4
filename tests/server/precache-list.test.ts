import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { precacheList } from '../../src/server/precache-list.ts';

const built = [
	'client/_app/immutable/chunks/a.js',
	'client/manifest.webmanifest',
	'client/start.js',
	'prerendered/pages/index.html',
	'prerendered/pages/log/index.html'
];
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'precache-'));
	for (const name of built) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), `content of ${name}`);
	}
});

afterAll(() => rmSync(folder, { recursive: true }));

it('gives every file the address it is asked for, relative to the worker', async () => {
	const { manifest } = await list();

	expect(manifest.map(({ url }) => url)).toEqual([
		'./',
		'_app/immutable/chunks/a.js',
		'log/',
		'manifest.webmanifest',
		'start.js?v=build-a'
	]);
});

it('gives every file the hash that a browser checks', async () => {
	const { manifest } = await list();
	const hash = createHash('sha256').update('content of prerendered/pages/log/index.html').digest('base64');

	expect(manifest.find(({ url }) => url === 'log/')?.integrity).toBe(`sha256-${hash}`);
});

function list() {
	const found = built.map((url) => ({ url, size: 1 }));
	return precacheList({ folder, version: 'build-a' })(found.reverse());
}
