/// <reference lib="webworker" />
import { version } from '$service-worker';
import { fill, find, tidy, type Listed } from './cache.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly Listed[] };

/** Written in by the build: every route's page, every file of the app in all languages. */
const list = self.__WB_MANIFEST;
const path = new URL(self.registration.scope).pathname;
const files = new Set(list.map(({ url }) => new URL(url, self.location.href).href));

self.addEventListener('install', (event) => {
	event.waitUntil(fill(path, version, list));
});

self.addEventListener('activate', (event) => {
	// For the first visit: the page that brought the worker can do without the server from here on.
	event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
	const { type } = event.data as { type?: string };
	// Sent only after the patient agreed. Nothing else makes a waiting version take over from open pages.
	if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (type === 'TIDY') event.waitUntil(tidy(path, version));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(path)) return;
	const file = request.mode === 'navigate' ? pageFor(url) : url.href;
	if (file === undefined || !(files.has(file) || file.includes('/_app/immutable/'))) return;
	event.respondWith(find(path, version, file).then((found) => found ?? fetch(request)));
});

/**
 * The file that answers a navigation: the route's page whatever the query, the file that has this very address, or
 * for an address that is not known, the start page, whose router says so. `undefined`: a file of the server's own,
 * such as this worker.
 */
function pageFor({ origin, pathname, href }: URL): string | undefined {
	const here = origin + pathname;
	for (const file of [here, `${here}/`, href]) if (files.has(file)) return file;
	return /\.\w+$/.test(pathname) ? undefined : origin + path;
}
