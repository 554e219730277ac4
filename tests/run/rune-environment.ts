/**
 * Plain Node, with modules compiled as for the browser: Svelte's server build has no reactivity, so a rune file
 * tested in Vitest's own node environment would never react.
 */
import type { Environment } from 'vitest/runtime';

export default {
	name: 'runes',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => {} })
} satisfies Environment;
