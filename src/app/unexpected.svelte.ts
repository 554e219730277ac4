/** The one place where errors that nobody expected become visible. */
export interface Unexpected {
	/** Name and place of the error. Its message is left out: it might hold words of the diary. */
	readonly details: string;
}

let current = $state.raw<Unexpected>();

export function unexpected(): Unexpected | undefined {
	return current;
}

/** The patient moved on to another page: it has its own chance. */
export function forgetUnexpected(): void {
	current = undefined;
}

/** Shows the screen that says what is safe and what to do. The first error stays; those that follow come from it. */
export function reportUnexpected(error: unknown): void {
	current ??= { details: detailsOf(error) };
}

/** Hears of errors that no command and no screen caught. */
export function watchUnexpected(): void {
	addEventListener('error', ({ error, message }) => {
		// A resource that did not load, or the browser's own notice about resizing, is no error of the app.
		if (error !== undefined && error !== null) reportUnexpected(error);
		else if (message && !message.startsWith('ResizeObserver')) reportUnexpected(message);
	});
	addEventListener('unhandledrejection', ({ reason }) => reportUnexpected(reason));
}

function detailsOf(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const places = (error.stack ?? '')
		.split('\n')
		.filter((line) => /^\s*at |@/.test(line))
		.map((line) => line.trim().replace(/https?:\/\/[^/]+/, ''))
		.slice(0, 12);
	return [error.name, ...places].join('\n');
}
