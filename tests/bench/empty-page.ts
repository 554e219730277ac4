/** Builds the empty Vite and Svelte page that everything is measured against. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { brotli } from './brotli.ts';

export async function emptyPage(): Promise<string> {
	const folder = fileURLToPath(new URL('../../.cache/empty', import.meta.url));
	await build({
		configFile: false,
		root: fileURLToPath(new URL('empty', import.meta.url)),
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		build: { outDir: folder, emptyOutDir: true, target: ['safari16.4', 'chrome111', 'firefox113'] }
	});
	brotli(folder);
	return folder;
}
