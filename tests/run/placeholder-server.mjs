/** Stands in for src/server/serve.mjs: the built files, and the start page for every address it does not know. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon'
};

export async function startServer({ root, port = 0, base = '' }) {
	const server = createServer((request, response) => {
		if (request.url === '/favicon.ico') return void response.writeHead(204).end();
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const file = path.startsWith(base) ? fileFor(root, path.slice(base.length)) : undefined;
		if (!file) return void response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'cache-control': 'no-cache'
		});
		createReadStream(file).pipe(response);
	});
	await new Promise((resolve) => server.listen(port, 'localhost', () => resolve(undefined)));
	const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://localhost:${taken}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve(undefined));
				server.closeAllConnections();
			})
	};
}

function fileFor(root, path) {
	const asked = join(root, normalize(path));
	if (!asked.startsWith(root)) return undefined;
	if (existsSync(asked) && statSync(asked).isFile()) return asked;
	const index = join(asked, 'index.html');
	if (existsSync(index)) return index;
	return extname(path) ? undefined : join(root, '200.html');
}
