import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/server/serve.mjs';

const page = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'"><p>start</p>`;
const files: Record<string, string | Buffer> = {
	'index.html': page,
	'200.html': '<p>fallback</p>',
	'log/index.html': '<p>log</p>',
	'service-worker.js': '// worker',
	'manifest.webmanifest': '{}',
	'_app/immutable/chunks/a.js': 'let a = 1;',
	'_app/immutable/chunks/a.js.gz': gzipSync('let a = 1;'),
	'_app/immutable/workers/key.js': '// key',
	'.secret': 'hidden',
	'../outside.txt': 'outside'
};

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: Buffer;
}

type Server = Awaited<ReturnType<typeof startServer>>;
let parent: string;
let server: Server;
let clinic: Server;

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'serve-'));
	const root = join(parent, 'build');
	for (const [name, content] of Object.entries(files)) {
		await mkdir(join(root, name, '..'), { recursive: true });
		await writeFile(join(root, name), content);
	}
	server = await startServer({ root });
	clinic = await startServer({ root, base: '/clinic' });
});

afterAll(async () => {
	await server.close();
	await clinic.close();
	await rm(parent, { recursive: true });
});

/** `fetch` tidies paths before it asks, so an attacker's path needs the plain client. */
function ask(path: string, { from = server, method = 'GET', headers = {} } = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ host: 'localhost', port: from.port, path, method, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
			);
		})
			.on('error', reject)
			.end();
	});
}

describe('addresses', () => {
	it.each([
		['/', 200, page],
		['/log/', 200, '<p>log</p>'],
		['/log/?day=2026-11-20', 200, '<p>log</p>'],
		['/no-such-page/', 404, '<p>fallback</p>'],
		['/v1.2/', 404, '<p>fallback</p>'],
		['/no-such-file.js', 404, ''],
		['/_app/', 404, '<p>fallback</p>']
	])('%s answers %i', async (path, status, body) => {
		const answer = await ask(path);

		expect(answer.status).toBe(status);
		expect(answer.body.toString()).toBe(body);
	});

	it('sends a folder asked for without its slash to the one with it, query and all', async () => {
		const answer = await ask('/log?day=2026-11-20?x');

		expect([answer.status, answer.headers['location']]).toEqual([301, '/log/?day=2026-11-20?x']);
	});

	it('never redirects to another host', async () => {
		const answer = await ask('//log');

		expect(answer.headers['location']).toBe('/log/');
	});

	it.each([
		'/../outside.txt',
		'/%2e%2e/outside.txt',
		'/log/..%2f..%2foutside.txt',
		'/..\\outside.txt',
		'/%5c..%5coutside.txt',
		'/.secret',
		'/index.html%00.js',
		'/%E0%A4%A.txt',
		'http://elsewhere.example/index.html'
	])('gives nothing for %s', async (path) => {
		const answer = await ask(path);

		expect(answer.status).toBe(404);
		expect(answer.body.toString()).not.toMatch(/outside|hidden|start/);
	});

	it('reads only', async () => {
		const answer = await ask('/', { method: 'POST' });

		expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
	});

	it('answers HEAD with the headers alone', async () => {
		const answer = await ask('/log/', { method: 'HEAD' });

		expect(answer.headers['content-length']).toBe('10');
		expect(answer.body).toHaveLength(0);
	});
});

describe('under a path', () => {
	it.each([
		['/clinic/', 200, undefined],
		['/clinic/log/', 200, undefined],
		['/clinic', 301, '/clinic/'],
		['/', 301, '/clinic/'],
		['/clinic/log', 301, '/clinic/log/'],
		['/clinical/', 404, undefined],
		['/log/', 404, undefined]
	])('%s answers %i %s', async (path, status, location) => {
		const answer = await ask(path, { from: clinic });

		expect([answer.status, answer.headers['location']]).toEqual([status, location]);
	});

	it('says its address with a name, since an IP address can hold no passkey', () => {
		expect(clinic.url).toBe(`http://localhost:${clinic.port}/clinic/`);
	});
});

describe('headers', () => {
	it.each(['/', '/no-such-file.js', '/service-worker.js'])('%s carries what a meta tag cannot say', async (path) => {
		const { headers } = await ask(path);

		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers['permissions-policy']).toContain('geolocation=()');
	});

	it('leaves the rest of the policy of a page to its meta tag', async () => {
		const { headers } = await ask('/');

		expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
	});

	it.each(['/service-worker.js', '/_app/immutable/workers/key.js'])('gives %s the whole policy', async (path) => {
		const { headers } = await ask(path);

		expect(headers['content-security-policy']).toBe("default-src 'none'; script-src 'self'; frame-ancestors 'none'");
	});

	it('lets only files with their hash in the name be kept', async () => {
		const caching = async (path: string) => (await ask(path)).headers['cache-control'];

		expect(await caching('/_app/immutable/chunks/a.js')).toContain('immutable');
		for (const path of ['/', '/service-worker.js', '/manifest.webmanifest'])
			expect(await caching(path)).toBe('no-cache');
	});

	it('names the type', async () => {
		const type = async (path: string) => (await ask(path)).headers['content-type'];

		expect(await type('/service-worker.js')).toBe('text/javascript; charset=utf-8');
		expect(await type('/manifest.webmanifest')).toBe('application/manifest+json');
	});

	it('answers 304 for what the browser has', async () => {
		const first = await ask('/log/');
		const again = await ask('/log/', { headers: { 'if-none-match': String(first.headers['etag']) } });

		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
	});
});

describe('compression', () => {
	const script = '/_app/immutable/chunks/a.js';

	it.each(['gzip', 'br, gzip;q=0.5', 'deflate, GZIP'])('sends the packed file to %s', async (accepted) => {
		const answer = await ask(script, { headers: { 'accept-encoding': accepted } });

		expect(answer.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(answer.body).toString()).toBe('let a = 1;');
		expect(answer.headers['vary']).toBe('accept-encoding');
	});

	it.each(['', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])('sends the plain file to "%s"', async (accepted) => {
		const answer = await ask(script, { headers: { 'accept-encoding': accepted } });

		expect(answer.headers['content-encoding']).toBeUndefined();
		expect(answer.body.toString()).toBe('let a = 1;');
	});
});

it('refuses a build whose pages carry no policy', async () => {
	const root = join(parent, 'bare');
	await mkdir(root);
	await writeFile(join(root, 'index.html'), '<p>no policy</p>');

	await expect(startServer({ root })).rejects.toThrow('policy');
});
