import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Found {
	url: string;
	size: number;
}

interface Build {
	/** Where Kit leaves the built files before the adapter copies them. */
	readonly folder: string;
	readonly version: string;
}

/**
 * The worker's list of files: each with the address it is asked for, relative to the worker, and the hash of its
 * bytes, so that a worker never installs a file of another build.
 */
export function precacheList({ folder, version }: Build) {
	return async (found: Found[]) => {
		const listed = found.map(async ({ url, size }) => {
			const hash = createHash('sha256').update(await readFile(join(folder, url)));
			return { url: addressOf(url, version), revision: null, integrity: `sha256-${hash.digest('base64')}`, size };
		});
		const manifest = await Promise.all(listed);
		return { manifest: manifest.sort((one, other) => (one.url < other.url ? -1 : 1)), warnings: [] };
	};
}

/** `client/x` → `x`, `prerendered/pages/log/index.html` → `log/`, `prerendered/pages/index.html` → `./`. */
function addressOf(file: string, version: string): string {
	const address = file.replace(/^client\/|^prerendered\/pages\//, '').replace(/(^|\/)index\.html$/, '$1');
	if (address === 'start.js') return `start.js?v=${version}`;
	return address === '' ? './' : address;
}
