import { version } from '$app/environment';
import type { Handle } from '@sveltejs/kit';

/** Runs at build time only. The page names its version where the first script of it can read it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%version%', version) });
