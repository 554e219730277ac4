/** The shortcuts of the installed app. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest } from '../src/manifest.ts';

const routes = join(import.meta.dirname, '../src/routes');

test.each(['/', '/clinic/'])('every shortcut under %s leads to a page of the app', (base) => {
	const addresses = (manifest(base).shortcuts ?? []).map(({ url }) => url);

	expect(addresses).toContain(`${base}night/`);
	for (const address of addresses) {
		expect(address.startsWith(base)).toBe(true);
		expect(existsSync(join(routes, address.slice(base.length), '+page.svelte')), address).toBe(true);
	}
});
