import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Lays a `.br` beside every text file, as the app's own build does. */
export function brotli(folder: string): void {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => /\.(html|js|css)$/.test(name))) {
		const path = join(folder, file);
		writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
	}
}
