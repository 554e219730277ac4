import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { buildId } from './src/server/build-id.mjs';

const base = process.env.BASE_PATH ?? '';
const folder = process.env.BUILD_DIR ?? 'build';
const inputs = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
// Kit reads this file again in processes of its own: all of one build share one name, whatever changes meanwhile.
process.env.BUILD_ID ??= buildId(import.meta.dirname, inputs, base);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '200.html', strict: true, precompress: true, pages: folder, assets: folder }),
		outDir: process.env.KIT_OUT_DIR ?? '.svelte-kit',
		paths: { base, relative: false },
		version: { name: process.env.BUILD_ID },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer carries one static style attribute; nothing else may.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'default']
			}
		}
	}
};
