/** Builds a page of the bench's own: a folder here with an `index.html` and a `main.ts`. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { brotli } from './brotli.ts';

/** `empty`: what the app's first screen is measured against. `plain`: what its charts are. */
export async function benchPage(name: 'empty' | 'plain'): Promise<string> {
	const folder = fileURLToPath(new URL(`../../.cache/${name}`, import.meta.url));
	await build({
		configFile: false,
		root: fileURLToPath(new URL(name, import.meta.url)),
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		build: { outDir: folder, emptyOutDir: true, target: ['safari16.4', 'chrome111', 'firefox113'] }
	});
	brotli(folder);
	return folder;
}
