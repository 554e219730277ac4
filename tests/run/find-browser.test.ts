/** The browser for the tests is one that starts, and the named one before all others. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

function program(name: string, code: number): { folder: string; path: string } {
	const folder = mkdtempSync(join(tmpdir(), 'programs-'));
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
	chmodSync(path, 0o755);
	return { folder, path };
}

test('a script that only says where to get the browser is passed over', () => {
	const [stub, real] = [program('chromium', 1), program('google-chrome', 0)];
	vi.stubEnv('CHROMIUM', '');
	vi.stubEnv('PATH', [stub.folder, real.folder].join(delimiter));

	expect(findBrowser()).toBe(real.path);
});

test('the browser that was named goes before the one in the path', () => {
	const [named, inPath] = [program('my-chrome', 0), program('chromium', 0)];
	vi.stubEnv('CHROMIUM', named.path);
	vi.stubEnv('PATH', inPath.folder);

	expect(findBrowser()).toBe(named.path);
});
