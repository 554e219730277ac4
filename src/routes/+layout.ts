import { resolve } from '$app/paths';
import type { App } from '#app/context.ts';
import { startApp } from '#app/start.ts';
import type { LayoutLoad } from './$types';

// The worker answers unknown addresses with the start page, so no page may be rendered for one route or language.
export const ssr = false;
export const prerender = true;
export const trailingSlash = 'always';

let app: Promise<App> | undefined;

/** Pages that stand with the words of the start page alone: nothing else may keep a warning sign from being read. */
const early: readonly (string | null)[] = ['/', '/warnings', '/night'];

/** Runs again for each route: all others need every word. */
export const load: LayoutLoad = async ({ route }) => {
	app ??= startApp(resolve('/').slice(0, -1)).catch((error: unknown) => {
		app = undefined;
		throw error;
	});
	const started = await app;
	if (!early.includes(route.id)) await started.text.complete();
	return { app: started };
};
