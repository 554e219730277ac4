/**
 * Every version has a cache of its own, named by the path it is served under and by its build. A version is complete
 * or not installed; none is written to again. So no answer can mix two versions:
 * pages come from the active version alone, and files that an older page still asks for carry their content's hash in
 * their name, so that it does not matter whose cache they come from.
 */

/** One file of the build. Its address is relative to the worker's own. */
export interface Listed {
	readonly url: string;
	readonly integrity: string;
}

const immutable = '/_app/immutable/';
/** Few enough to leave the page room for its own requests. */
const lanes = 4;

/** No path holds a space, so one path can never be taken for the beginning of another. */
export function cacheName(path: string, version: string): string {
	return `meguri ${path} ${version}`;
}

/**
 * Fetches whatever of the list is not there yet. Rejects when one file cannot be had exactly as it was built, so that
 * a server in the middle of a change, or one that answers everything with a page, installs nothing.
 */
export async function fill(path: string, version: string, list: readonly Listed[]): Promise<void> {
	const cache = await caches.open(cacheName(path, version));
	const waiting = [...list];
	const lane = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await keep(cache, path, next);
	};
	await Promise.all(Array.from({ length: lanes }, lane));
}

/** The file of this version, else of any other version of this path where its name says what it holds. */
export async function find(path: string, version: string, url: string): Promise<Response | undefined> {
	const found = await caches.match(url, { cacheName: cacheName(path, version), ignoreVary: true });
	return found ?? (url.includes(immutable) ? findElsewhere(path, url) : undefined);
}

/**
 * Deletes the versions before this one that no page runs on. Every page holds a lock named for its version from its
 * first script on (static/start.js). Versions after this one are on their way in.
 */
export async function tidy(path: string, version: string): Promise<void> {
	const names = await own(path);
	const { held = [] } = await navigator.locks.query();
	const running = new Set(held.map(({ name }) => name));
	const before = names.slice(0, Math.max(0, names.indexOf(cacheName(path, version))));
	const base = path.replace(/\/$/, '');
	const unused = before.filter(
		(name) => !running.has(`meguri:version:${base}:${name.slice(cacheName(path, '').length)}`)
	);
	await Promise.all(unused.map((name) => caches.delete(name)));
}

async function keep(cache: Cache, path: string, { url, integrity }: Listed): Promise<void> {
	const address = new URL(url, self.location.href).href;
	if (await cache.match(address, { ignoreVary: true })) return;
	const named = address.includes(immutable);
	const known = named ? await findElsewhere(path, address) : undefined;
	const response = known ?? (await download(address, integrity, named ? 'default' : 'no-cache'));
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	// A redirected answer may not be given to a navigation.
	const { body, headers, status, statusText } = response;
	await cache.put(address, response.redirected ? new Response(body, { headers, status, statusText }) : response);
}

/** Asks once more past every cache on the way when what came is not what was built. */
async function download(address: string, integrity: string, cache: RequestCache): Promise<Response> {
	try {
		return await fetch(address, { integrity, cache });
	} catch {
		return fetch(address, { integrity, cache: 'reload' });
	}
}

async function findElsewhere(path: string, url: string): Promise<Response | undefined> {
	for (const name of await own(path)) {
		const found = await caches.match(url, { cacheName: name, ignoreVary: true });
		if (found) return found;
	}
	return undefined;
}

/** Caches of this path, the oldest first; those of another clinic on this origin are not ours to touch. */
async function own(path: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(cacheName(path, '')));
}
