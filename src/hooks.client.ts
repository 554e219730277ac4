import { resolve } from '$app/paths';
import { reportUnexpected } from '#app/unexpected.svelte.ts';
import type { ClientInit, HandleClientError } from '@sveltejs/kit';

interface TrustedTypes {
	createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

/** The one address a script may be started from by name. The browser turns `null` into a refusal. */
const allowed = `${resolve('/')}service-worker.js`;
(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
	createScriptURL: (address) => (address === allowed ? address : null)
});

/** Where static/start.js found that the app cannot work, its notice stays and the app is never started. */
export const init: ClientInit = () => {
	if (document.documentElement.hasAttribute('data-unsupported')) return new Promise(() => undefined);
};

/** An address that does not exist is answered by the error page; everything else was not expected. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) {
		reportUnexpected(error);
		// Before the app stands there is no screen of its own to show it: static/start.js has one.
		if (document.getElementById('shell')) dispatchEvent(new Event('cannot-start'));
	}
	return { message };
};
