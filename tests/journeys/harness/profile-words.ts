/** Which words stand in the raw files of a browser's profile, as UTF-8 or as the UTF-16 that IndexedDB keeps. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function wordsInProfile(profile: string, words: readonly string[]): Promise<string[]> {
	const wanted = words.flatMap((word) => [
		{ word, as: Buffer.from(word, 'utf8'), name: 'UTF-8' },
		{ word, as: Buffer.from(word, 'utf16le'), name: 'UTF-16' }
	]);
	const entries = await readdir(profile, { recursive: true, withFileTypes: true });
	const found: string[] = [];
	for (const entry of entries.filter((one) => one.isFile())) {
		const path = join(entry.parentPath, entry.name);
		const bytes = await readFile(path);
		for (const { word, as, name } of wanted)
			if (bytes.includes(as)) found.push(`${word} as ${name} in ${path.slice(profile.length)}`);
	}
	return found;
}
