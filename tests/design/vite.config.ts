/** Serves the design page in development: every part of `src/ui` in every state. It is never part of a build. */
import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
	root: fileURLToPath(new URL('.', import.meta.url)),
	plugins: [svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { runes: true } })],
	server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } }
});
