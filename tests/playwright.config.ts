/** Journeys run in Chromium against the built app: build first, or run `npm test`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './run/find-browser.ts';

const results = process.env.RESULTS_DIR ?? fileURLToPath(new URL('../test-results', import.meta.url));

export default defineConfig({
	testDir: './journeys',
	outputDir: `${results}/journeys`,
	reporter: [['list'], ['json', { outputFile: `${results}/journeys.json` }]],
	forbidOnly: !!process.env.CI,
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 120_000,
	// On a busy machine everything takes longer; nothing waits for this long on its own.
	expect: { timeout: 20_000 },
	use: {
		viewport: { width: 360, height: 740 },
		deviceScaleFactor: 1,
		hasTouch: true,
		isMobile: true,
		locale: 'en',
		timezoneId: 'Asia/Tokyo',
		// Recording costs a fifth of the time.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		launchOptions: { executablePath: browserPath(), args: browserFlags }
	}
});
