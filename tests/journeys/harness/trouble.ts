/** Watches browser contexts for what must never happen in a journey, and fails the test that did not expect it. */
import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

export interface Finding {
	kind: 'policy' | 'console' | 'error' | 'foreign' | 'crash';
	text: string;
}

export class Trouble {
	readonly found: Finding[] = [];
	readonly #allowed: RegExp[] = [];
	readonly #origin: string;

	/** @param origin the only one that may be asked for anything */
	constructor(origin: string) {
		this.#origin = origin;
	}

	/** Findings that match are expected from here on and before. Say at the call why. */
	allow(pattern: RegExp): void {
		this.#allowed.push(pattern);
	}

	/** What was found and not allowed, one line each. */
	unexpected(): string[] {
		const lines = this.found.map((finding) => `${finding.kind}: ${finding.text}`);
		return lines.filter((line) => !this.#allowed.some((pattern) => pattern.test(line)));
	}

	/** Call before the context's first page opens its first address. */
	async watch(context: BrowserContext): Promise<void> {
		await context.exposeBinding('reportPolicyViolation', (_source, text: string) => this.#add('policy', text));
		await context.addInitScript(reportViolations);
		context.on('request', (request) => this.#address(request.url()));
		context.on('console', (message) => this.#message(message));
		context.on('weberror', (thrown) => this.#add('error', thrown.error().stack ?? String(thrown.error())));
		context.on('serviceworker', (worker) => worker.on('console', (message) => this.#message(message)));
		context.on('page', (page) => this.#page(page));
		for (const page of context.pages()) this.#page(page);
	}

	#page(page: Page): void {
		page.on('crash', () => this.#add('crash', page.url()));
		page.on('websocket', (socket) => this.#address(socket.url()));
	}

	#message(message: ConsoleMessage): void {
		if (message.type() === 'error') this.#add('console', `${message.text()} (${message.location().url})`);
	}

	#address(address: string): void {
		const { protocol, origin } = new URL(address);
		const leavesTheMachine = /^(https?|wss?):$/.test(protocol);
		if (leavesTheMachine && origin !== this.#origin) this.#add('foreign', address);
	}

	#add(kind: Finding['kind'], text: string): void {
		this.found.push({ kind, text });
	}
}

function reportViolations(): void {
	const report = (window as unknown as { reportPolicyViolation: (text: string) => void }).reportPolicyViolation;
	document.addEventListener('securitypolicyviolation', (event) => {
		const where = `${event.sourceFile || event.documentURI}:${event.lineNumber}`;
		report(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample} at ${where}`);
	});
}
