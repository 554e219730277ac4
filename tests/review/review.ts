/** `npm run review`: one sheet per reviewer, printed; `-- --out folder` writes them as files instead. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheets } from './sheets.ts';

const [option, folder, ...rest] = process.argv.slice(2);
if (option === undefined) {
	for (const text of (await sheets()).values()) process.stdout.write(`${text}\n`);
} else if (option !== '--out' || folder === undefined || rest.length > 0) {
	console.error('Usage: npm run review, or npm run review -- --out folder');
	process.exitCode = 1;
} else {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of await sheets()) {
		writeFileSync(join(folder, name), text);
		console.log(join(folder, name));
	}
}
