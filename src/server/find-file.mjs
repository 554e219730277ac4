import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * What stands at a path of the build: a file, a folder that is asked for without its slash, or nothing.
 * @param {string} root
 * @param {string} path as in the address, still encoded, starting with a slash
 * @returns {Promise<{ kind: 'file', file: string, size: number, changedMs: number } | { kind: 'folder' } | { kind: 'nothing' }>}
 */
export async function findFile(root, path) {
	const place = placeOf(root, path);
	if (!place) return { kind: 'nothing' };
	const asked = await stat(place).catch(() => undefined);
	if (asked?.isDirectory() && !path.endsWith('/')) return { kind: 'folder' };
	const file = path.endsWith('/') ? join(place, 'index.html') : place;
	const found = file === place ? asked : await stat(file).catch(() => undefined);
	return found?.isFile() ? { kind: 'file', file, size: found.size, changedMs: found.mtimeMs } : { kind: 'nothing' };
}

/**
 * @param {string} root
 * @param {string} path
 */
function placeOf(root, path) {
	const parts = path.split('/').map(decoded);
	if (parts.some((part) => part === undefined || part.startsWith('.') || /[\0/\\]/.test(part))) return undefined;
	const place = join(root, .../** @type {string[]} */ (parts));
	const inside = relative(root, place);
	return inside === '..' || inside.startsWith(`..${sep}`) ? undefined : place;
}

/** @param {string} part */
function decoded(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}
