/** Two projects: `unit` in Node, `browser` in a real Chromium. Neither Kit nor the PWA plugin takes part. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './run/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const inBrowser = ['tests/**/*.browser.test.ts', 'tests/**/*.component.test.ts'];
const executablePath = findBrowser();

export default defineConfig({
	root,
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
	resolve: { conditions: ['browser', 'module', 'development|production'] },
	cacheDir: process.env.VITEST_CACHE_DIR ?? 'node_modules/.vite-tests',
	test: {
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: inBrowser,
					environment: fileURLToPath(new URL('run/rune-environment.ts', import.meta.url))
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: inBrowser,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { args: browserFlags, ...(executablePath && { executablePath }) } }),
						instances: [{ browser: 'chromium', viewport: { width: 360, height: 740 } }]
					}
				}
			}
		]
	}
});
