/** Says where under `src` a style is too new for the oldest supported browsers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleSheets, tooNew } from './styles.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(css|svelte)$/.test(path))
	.map((path) => join('src', path));

const faults = files.flatMap((path) =>
	styleSheets(path, readFileSync(path, 'utf8')).flatMap(({ css, firstLine }) =>
		tooNew(css, firstLine).map(
			({ line, what, browsers }) => `${path}:${line} ${what} is newer than ${browsers.join(', ')}`
		)
	)
);

for (const fault of faults) console.error(fault);
console.log(`${files.length} files with styles, ${faults.length} too new`);
process.exit(faults.length > 0 ? 1 : 0);
