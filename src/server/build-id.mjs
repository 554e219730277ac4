import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A name for what would be built from these files and folders: the same input gives the same name, so that building
 * twice offers nobody an update, and any change gives another.
 * @param {string} root folder of the project
 * @param {readonly string[]} inputs files and folders in it
 * @param {string} extra whatever else decides what is built
 */
export function buildId(root, inputs, extra) {
	const hash = createHash('sha256').update(extra);
	for (const file of inputs.flatMap((input) => filesIn(root, input))) {
		const content = readFileSync(join(root, file));
		hash.update(`\0${file.replaceAll('\\', '/')}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} root
 * @param {string} input
 */
function filesIn(root, input) {
	if (!statSync(join(root, input)).isDirectory()) return [input];
	return readdirSync(join(root, input), { recursive: true, encoding: 'utf8' })
		.map((name) => join(input, name))
		.filter((name) => !name.endsWith('.md') && statSync(join(root, name)).isFile())
		.sort();
}
