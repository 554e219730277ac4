/** What any host can do: files of a folder, a folder's own page, and nothing else. No headers, no fallback page. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml'
};

/** `base` is a folder in `root`, as it lies on the host. */
export async function startDumbServer({ root, port, base }: { root: string; port: number; base: string }) {
	const server = createServer((request, response) => {
		void (async () => {
			const { pathname } = new URL(request.url ?? '/', 'http://localhost');
			const asked = join(root, pathname);
			const isFolder = (await stat(asked).catch(() => undefined))?.isDirectory() === true;
			if (isFolder && !pathname.endsWith('/')) return response.writeHead(301, { location: `${pathname}/` }).end();
			const file = isFolder ? join(asked, 'index.html') : asked;
			const content = await readFile(file).catch(() => undefined);
			if (!content) return response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not Found</h1>');
			response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(content);
		})();
	});
	await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}${base}/`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
