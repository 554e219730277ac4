import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vite';
import { manifest } from './src/manifest.ts';
import { holdRules } from './src/server/hold-rules.ts';
import { precacheList } from './src/server/precache-list.ts';
import svelteConfig from './svelte.config.js';

const base = process.env.BASE_PATH ?? '';
const kitFolder = process.env.KIT_OUT_DIR ?? '.svelte-kit';

export default defineConfig({
	plugins: [
		holdRules(),
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			// Kit builds src/service-worker/index.ts to /service-worker.js; the plugin only fills in the list of files.
			srcDir: 'src',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			outDir: `${kitFolder}/output`,
			manifest: manifest(`${base}/`),
			kit: { trailingSlash: 'always', adapterFallback: '200.html', outDir: kitFolder },
			injectManifest: {
				globPatterns: ['client/**/*.{js,css,json,ico,png,svg,webmanifest}', 'prerendered/pages/**/*.html'],
				globIgnores: ['client/screenshots/**', 'client/icons/*-512.png'],
				manifestTransforms: [
					precacheList({ folder: `${kitFolder}/output`, version: svelteConfig.kit?.version?.name ?? '' })
				]
			}
		})
	],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							// All that the start page needs in one file: forty small ones wait for each other on a slow line.
							groups: [
								{
									name: 'start',
									test: /\/src\/(features\/(today|frame)\/|app\/start\.ts)|\/kit\/src\/runtime\/client\//
								}
							]
						}
					}
				}
			}
		}
	},
	build: { target: ['safari16.4', 'chrome111', 'firefox113'], cssTarget: ['safari16.4', 'chrome111', 'firefox113'] }
});
