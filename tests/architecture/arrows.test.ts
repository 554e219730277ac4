/** The check of the map finds each kind of fault: seeded here in files that do not exist. */
import { expect, test } from 'vitest';
import { faultsOf, type Files } from './arrows.ts';
import { map } from './map.ts';

const sound: Files = {
	'src/app.css': '',
	'src/core/time.ts': 'export type Day = string;',
	'src/core/record.ts': "import type { Day } from './time.ts';\nexport interface Record { day: Day }",
	'src/content/words.ts': "import type { Day } from '#core/time.ts';\nexport const day: Day = '';",
	'src/adapters/clock/device-clock.ts':
		"import type { Day } from '#core/time.ts';\nexport const now = (): Day => String(new Date());",
	'src/adapters/seal/seal.ts': 'export const seal = crypto.subtle;',
	'src/adapters/storage/store.ts':
		"import Dexie from 'dexie';\nimport { seal } from '#adapters/seal/seal.ts';\nexport default [Dexie, seal];",
	'src/app/context.ts': "import { getContext } from 'svelte';\nexport const app = getContext;",
	'src/app/start.ts': "import { now } from '#adapters/clock/device-clock.ts';\nexport const start = now;",
	'src/ui/Button.svelte':
		'<script lang="ts">\n\timport type { Snippet } from \'svelte\';\n</script>\n<button></button>',
	'src/ui/LineChart.svelte': '<script lang="ts">\n\timport { Chart } from \'chart.js\';\n</script>',
	'src/features/log/LogPage.svelte':
		"<script lang=\"ts\">\n\timport Button from '#ui/Button.svelte';\n\timport { app } from '#app/context.ts';\n</script>",
	'src/features/today/TodayPage.svelte': '<script lang="ts">\n\timport Button from \'#ui/Button.svelte\';\n</script>',
	'src/routes/+layout.ts':
		"import { base } from '$app/paths';\nimport { start } from '#app/start.ts';\nimport type { LayoutLoad } from './$types';",
	'src/routes/+layout.svelte': '<script lang="ts">\n\timport \'../app.css\';\n</script>',
	'src/service-worker/index.ts':
		"import { precache } from 'workbox-precaching';\nimport { day } from '#content/words.ts';",
	'src/server/serve.mjs': "import { createServer } from 'node:http';\nexport const at = Date.now();"
};

const script = (code: string) => `<script lang="ts">\n\t${code}\n</script>\n<p></p>`;

test('a sound tree has no faults', () => {
	expect(faultsOf(map, sound)).toEqual([]);
});

test.each([
	['core imports an adapter', 'src/core/a.ts', "import { seal } from '#adapters/seal/seal.ts';"],
	['core imports a type of content', 'src/core/a.ts', "import type { day } from '#content/words.ts';"],
	['core reaches upwards by a relative path', 'src/core/a.ts', "import { app } from '../app/context.ts';"],
	['core imports a package', 'src/core/a.ts', "import Papa from 'papaparse';"],
	['core imports Node', 'src/core/a.ts', "import { readFileSync } from 'node:fs';"],
	['core imports Kit', 'src/core/a.ts', "import { base } from '$app/paths';"],
	['core reads the clock', 'src/core/a.ts', 'export const a = Date.now();'],
	['core makes a date', 'src/core/a.ts', "export const a = new Date('2026-11-22');"],
	['core throws dice', 'src/core/a.ts', 'export const a = Math.random();'],
	['core makes ids', 'src/core/a.ts', 'export const a = crypto.randomUUID();'],
	['core speaks to the console', 'src/core/a.ts', "console.log('a');"],
	['core waits', 'src/core/a.ts', 'setTimeout(() => undefined);'],
	['content imports the app', 'src/content/a.ts', "export { app } from '#app/context.ts';"],
	['one adapter imports another', 'src/adapters/storage/a.ts', "import { now } from '../clock/device-clock.ts';"],
	['an adapter imports the app', 'src/adapters/storage/a.ts', "import type { app } from '#app/context.ts';"],
	['an adapter imports Svelte', 'src/adapters/storage/a.ts', "import { untrack } from 'svelte';"],
	['an adapter other than the clock reads the clock', 'src/adapters/storage/a.ts', 'export const a = new Date();'],
	['a screen reads the clock', 'src/features/log/A.svelte', script('const a = new Date( );')],
	['a second place names Dexie', 'src/adapters/backup/a.ts', "import Dexie from 'dexie';"],
	['Dexie is loaded lazily elsewhere', 'src/app/a.ts', "export const a = () => import('dexie');"],
	['a feature names the chart', 'src/features/progress/A.svelte', script("import { Chart } from 'chart.js/auto';")],
	['a package nobody gave a place', 'src/app/a.ts', "import confetti from 'canvas-confetti';"],
	[
		'one feature imports another',
		'src/features/log/A.svelte',
		script("import T from '#features/today/TodayPage.svelte';")
	],
	[
		'a feature imports a type of an adapter',
		'src/features/log/A.svelte',
		script("import type { seal } from '#adapters/seal/seal.ts';")
	],
	[
		'markup imports lazily what it may not',
		'src/features/log/A.svelte',
		"{#await import('#adapters/seal/seal.ts')}{/await}"
	],
	[
		'a module script imports what it may not',
		'src/ui/A.svelte',
		'<script module>\n\timport "#app/context.ts";\n</script>'
	],
	[
		'a feature imports the composition root',
		'src/features/log/A.svelte',
		script("import { start } from '#app/start.ts';")
	],
	['ui imports the app', 'src/ui/A.svelte', script("import { app } from '#app/context.ts';")],
	['a route imports the core', 'src/routes/+page.svelte', script("import type { Day } from '#core/time.ts';")],
	['a route imports an adapter', 'src/routes/+page.ts', "import { seal } from '#adapters/seal/seal.ts';"],
	['the worker imports the app', 'src/service-worker/a.ts', "import { app } from '#app/context.ts';"],
	['the server imports the app', 'src/server/a.mjs', "import { app } from '../app/context.ts';"],
	['a folder that the map does not know', 'src/utils/a.ts', "import type { Day } from '#core/time.ts';"],
	['a file that does not exist', 'src/app/a.ts', "import { a } from '#core/time';"],
	['a barrel', 'src/core/index.ts', "export type { Day } from './time.ts';"],
	['an answer of the core without a test', 'src/core/b.ts', 'export function answer() {\n\treturn 1;\n}']
])('finds: %s', (_name, path, text) => {
	expect(faultsOf(map, { ...sound, [path]: text })).toHaveLength(1);
});

test('finds a cycle, of types too', () => {
	const files = {
		...sound,
		'src/core/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
		'src/core/b.ts': "import type { C } from './c.ts';\nexport type B = C;",
		'src/core/c.ts': "import type { A } from './a.ts';\nexport type C = A;"
	};

	expect(faultsOf(map, files)).toEqual(['cycle: src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
});

test('words in comments are only words', () => {
	const text = '/** Never call Date.now here. */\nexport const a = 1; // nor Math.random()';

	expect(faultsOf(map, { ...sound, 'src/core/a.ts': text })).toEqual([]);
});
