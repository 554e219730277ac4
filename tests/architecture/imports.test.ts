/** The map of the app (map.ts), checked against every import under `src`. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf } from './arrows.ts';
import { map } from './map.ts';

/** Everything under `src` and the names of the tests. */
function projectFiles(): Record<string, string> {
	const paths = ['src', 'tests'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
	);
	return Object.fromEntries(paths.map((path) => [path, path.startsWith('src/') ? readFileSync(path, 'utf8') : '']));
}

test('every import follows the map', () => {
	expect(faultsOf(map, projectFiles())).toEqual([]);
});
