/** The map of the app: who may name whom. The picture of it stands in src/README.md. */
import type { AppMap } from './arrows.ts';

export const map: AppMap = {
	mayImport: {
		core: [],
		content: ['core'],
		adapters: ['core'],
		ui: ['core'],
		app: ['core', 'content', 'adapters'],
		features: ['core', 'content', 'app', 'ui'],
		routes: ['features', 'app', 'ui', 'app.css'],
		'service-worker': ['core', 'content', 'adapters'],
		'hooks.client.ts': ['app', 'adapters'],
		'hooks.server.ts': [],
		'manifest.ts': ['core', 'content'],
		server: ['core', 'content']
	},
	owners: {
		dexie: ['adapters/storage/'],
		'chart.js': ['ui/LineChart'],
		'chartjs-plugin-annotation': ['ui/LineChart'],
		papaparse: ['adapters/spreadsheet/'],
		svelte: ['app/', 'features/', 'ui/', 'routes/'],
		$app: ['app/', 'features/', 'ui/', 'routes/', 'hooks.'],
		'$service-worker': ['service-worker/'],
		'@sveltejs/kit': ['routes/', 'hooks.'],
		'workbox-precaching': ['service-worker/'],
		'workbox-routing': ['service-worker/'],
		'vite-plugin-pwa': ['manifest.ts'],
		vite: ['server/'],
		'node:': ['server/']
	},
	// Compressing and sealing serve every store, backup and link; all else goes through the app.
	apart: { features: [], adapters: ['seal'] },
	// Screens reach the app through its context.
	reserved: { 'src/app/start.ts': ['routes', 'app', 'hooks.client.ts'] },
	words: [
		{
			word: /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b/,
			nowhere: [''],
			except: ['adapters/clock/', 'server/']
		},
		{ word: /\bnew Date\(|\bcrypto\b(?!['"])|\bperformance\./, nowhere: ['core/', 'content/'], except: [] },
		{
			word: /\b(fetch|setTimeout|setInterval)\(|\bglobalThis\b|\bconsole\./,
			nowhere: ['core/', 'content/'],
			except: []
		}
	]
};
