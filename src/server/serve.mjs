/**
 * Serves the built app: `npm start`, and the journeys. Node alone, no packages. Any static host can take its place;
 * this one adds what only a header can say.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findFile } from './find-file.mjs';
import { common, isWorker, policyOf } from './policy.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json'
};

/** Written beside each file by the build; the smallest first. */
const encodings = /** @type {const} */ ([
	['br', '.br'],
	['gzip', '.gz']
]);

/**
 * Answers once it listens, on localhost only.
 * @param {{ root: string, port?: number, base?: string, headers?: Readonly<Record<string, string>> }} options
 * `port` 0 takes any; `base` is the path the app was built for, without a slash at the end; `headers` are added.
 */
export async function startServer({ root, port = 0, base = '', headers = {} }) {
	const folder = resolve(root);
	const policy = policyOf(await readFile(join(folder, 'index.html'), 'utf8'));
	const server = createServer((request, response) => {
		answer(request, response).catch((error) => {
			response.destroy();
			console.error(error);
		});
	});

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	async function answer(request, response) {
		for (const [name, value] of Object.entries({ ...common, ...headers })) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
		}
		const [address = '/', ...query] = (request.url ?? '/').split(/(?=\?)/);
		const search = query.join('');
		if (address === base || (address === '/' && base !== '')) return redirect(response, `${base}/${search}`);
		if (!address.startsWith(`${base}/`)) return void response.writeHead(404).end();

		const path = address.slice(base.length);
		const found = await findFile(folder, path);
		if (found.kind === 'folder') return redirect(response, `${base}${path.replace(/^\/+/, '/')}/${search}`);
		if (found.kind === 'file') return send(request, response, found, path, 200);
		// The start page says that there is no such page; a missing file is just missing.
		const start = /\.\w+$/.test(path) ? found : await findFile(folder, '/200.html');
		if (start.kind === 'file') return send(request, response, start, '/200.html', 404);
		response.writeHead(404).end();
	}

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 * @param {{ file: string, size: number, changedMs: number }} found
	 * @param {string} path
	 * @param {number} status
	 */
	async function send(request, response, found, path, status) {
		const { file, size, encoding } = await smallest(found, String(request.headers['accept-encoding'] ?? ''));
		const etag = `"${found.changedMs.toString(36)}-${size.toString(36)}${encoding ?? ''}"`;
		response.setHeader('etag', etag);
		response.setHeader('vary', 'accept-encoding');
		const forever = path.startsWith('/_app/immutable/');
		response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
		if (isWorker(path)) response.setHeader('content-security-policy', policy);
		if (status === 200 && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();

		response.setHeader('content-type', types[extname(found.file)] ?? 'application/octet-stream');
		response.setHeader('content-length', size);
		if (encoding) response.setHeader('content-encoding', encoding);
		response.writeHead(status);
		if (request.method === 'HEAD') return void response.end();
		createReadStream(file)
			.on('error', () => response.destroy())
			.pipe(response);
	}

	await new Promise((listening, refused) => {
		server.once('error', refused).listen(port, 'localhost', () => listening(undefined));
	});
	const taken = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
	return {
		port: taken,
		url: `http://localhost:${taken}${base}/`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed(undefined));
				server.closeAllConnections();
			})
	};
}

/**
 * @param {{ file: string, size: number }} found
 * @param {string} accepted
 * @returns {Promise<{ file: string, size: number, encoding?: string }>}
 */
async function smallest(found, accepted) {
	for (const [encoding, ending] of encodings) {
		if (!new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`, 'i').test(accepted)) continue;
		const packed = await stat(found.file + ending).catch(() => undefined);
		if (packed?.isFile()) return { file: found.file + ending, size: packed.size, encoding };
	}
	return found;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} to
 */
function redirect(response, to) {
	response.writeHead(301, { location: to, 'cache-control': 'no-cache' }).end();
}

async function main() {
	const root = process.env.BUILD_DIR ?? fileURLToPath(new URL('../../build', import.meta.url));
	const base = process.env.BASE_PATH ?? '';
	const wanted = Number(process.env.PORT ?? 4173);
	for (let port = wanted; ; port += 1) {
		try {
			const { url } = await startServer({ root, base, port });
			if (port !== wanted) {
				// Another port is another origin to the browser.
				console.log(`Port ${wanted} is taken. A diary kept there is not seen at the next address.`);
			}
			console.log(`Meguri is at ${url}`);
			return;
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : undefined;
			if (code === 'ENOENT') {
				console.error(`There is no built app in ${root}. Build it first: npm run build`);
				process.exitCode = 1;
				return;
			}
			if (code !== 'EADDRINUSE' || port >= wanted + 20) throw error;
		}
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
