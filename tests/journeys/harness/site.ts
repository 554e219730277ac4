/** The built app behind its own server, on a port of its own: a fresh origin for every test. */
import { fileURLToPath } from 'node:url';
import { startServer } from '../../../src/server/serve.mjs';

export const builtApp = process.env.BUILD_DIR ?? fileURLToPath(new URL('../../../build', import.meta.url));

export interface SiteOptions {
	/** Folder of the build. The app as built, unless said otherwise. */
	folder?: string;
	/** Path the app was built for (`BASE_PATH`), without a slash at the end. */
	base?: string;
	/** What serves it. Our own server, unless said otherwise. */
	serve?: Serve;
}

type Serve = (options: {
	root: string;
	port: number;
	base: string;
}) => Promise<{ url: string; close: () => Promise<unknown> }>;

export class Site {
	readonly url: string;
	readonly origin: string;
	readonly #base: string;
	readonly #serve: Serve;
	#folder: string;
	#close: (() => Promise<unknown>) | undefined;

	private constructor(url: string, { folder, base, serve }: Required<SiteOptions>, close: () => Promise<unknown>) {
		this.url = url;
		this.origin = new URL(url).origin;
		this.#folder = folder;
		this.#base = base;
		this.#serve = serve;
		this.#close = close;
	}

	static async open({ folder = builtApp, base = '', serve = startServer }: SiteOptions = {}): Promise<Site> {
		const server = await serve({ root: folder, port: 0, base });
		return new Site(server.url, { folder, base, serve }, server.close);
	}

	/** The address of a path inside the app: `at('log/?day=2026-11-20')`. */
	at(path: string): string {
		return new URL(path.replace(/^\//, ''), this.url).href;
	}

	/** The server is gone: every request to it is refused. */
	async stop(): Promise<void> {
		await this.#close?.();
		this.#close = undefined;
	}

	/** The server is back on the same port, with another build if one is named. */
	async start(folder = this.#folder): Promise<void> {
		await this.stop();
		this.#folder = folder;
		const server = await this.#serve({ root: folder, port: Number(new URL(this.url).port), base: this.#base });
		this.#close = server.close;
	}
}
