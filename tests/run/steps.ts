/** Everything that checks, as steps. */
import type { Step } from './step.ts';

export const results = 'test-results';
export const zones = ['Pacific/Auckland', 'Africa/Monrovia', 'America/Vancouver', 'Asia/Tokyo'];

export const build: Step = { name: 'build', command: 'vite', args: ['build'] };

/** Need no browser and do not disturb each other; the types of the routes come from the build before them. */
export const reading: Step[] = [
	{ name: 'types', command: 'svelte-check', args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
	{ name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
	{ name: 'types of the core, without a DOM', command: 'tsc', args: ['-p', 'src/core'] },
	{ name: 'types of the service worker', command: 'tsc', args: ['-p', 'src/service-worker'] },
	{ name: 'styles for the oldest browsers', command: 'tsx', args: ['tests/lint/check-styles.ts'] },
	{ name: 'format', command: 'prettier', args: ['--check', '.'] },
	{ name: 'unused code', command: 'knip' }
];

export const budgets: Step = { name: 'byte budgets', command: 'tsx', args: ['tests/run/budgets.ts'] };

export const lighthouse: Step = { name: 'Lighthouse', command: 'tsx', args: ['tests/run/lighthouse.ts'] };

export const unit = vitest('unit tests', 'unit');

export const inBrowser = vitest('tests in a real browser', 'browser');

export const inZones: Step[] = zones.map((zone) => ({
	...vitest(`core in ${zone}`, 'unit', zone.replace('/', '-'), ['tests/core']),
	env: { TZ: zone }
}));

export const journeys: Step = {
	name: 'journeys',
	command: 'playwright',
	args: ['test', '--config', 'tests/playwright.config.ts'],
	report: { runner: 'playwright', file: `${results}/journeys.json` },
	live: true
};

function vitest(name: string, project: string, id = project, paths: string[] = []): Step {
	const file = `${results}/${id}.json`;
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	return {
		name,
		command: 'vitest',
		args: ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters, ...paths],
		report: { runner: 'vitest', file }
	};
}
