import { resolve } from '$app/paths';
import { startApp } from '#app/start.ts';
import type { LayoutLoad } from './$types';

// The worker answers unknown addresses with the start page, so no page may be rendered for one route or language.
export const ssr = false;
export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async () => ({ app: await startApp(resolve('/').slice(0, -1)) });
