/** Reads files of `src` as text and names every import or word that the map does not allow. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface AppMap {
	/** Folder under `src` → the folders it may import besides itself. */
	readonly mayImport: Readonly<Record<string, readonly string[]>>;
	/** Package → where alone it may be named. */
	readonly owners: Readonly<Record<string, readonly string[]>>;
	/** Folders whose parts do not know each other, and the part that all of them may know. */
	readonly apart: Readonly<Record<string, readonly string[]>>;
	/** File → the only folders that may import it. */
	readonly reserved: Readonly<Record<string, readonly string[]>>;
	/** Words that reach for the moment, for chance or for the world → the only places they may stand in. */
	readonly words: readonly {
		readonly word: RegExp;
		readonly nowhere: readonly string[];
		readonly except: readonly string[];
	}[];
}

/** Path from the top of the project, with forward slashes → text. */
export type Files = Readonly<Record<string, string>>;

export function faultsOf(map: AppMap, files: Files): string[] {
	const sources = Object.keys(files).filter((path) => path.startsWith('src/') && /\.(ts|svelte|mjs)$/.test(path));
	const imports = sources.flatMap((path) =>
		importsOf(path, files[path] ?? '').map((named) => ({ path, named, target: resolve(path, named) }))
	);
	return [
		...imports.flatMap(({ path, named, target }) =>
			(target === undefined ? packageFaults(map, path, named) : arrowFaults(map, files, path, target)).map(
				(why) => `${path} imports ${named}: ${why}`
			)
		),
		...cycles(sources, imports),
		...sources.flatMap((path) => wordFaults(map, path, files[path] ?? '')),
		...sources.filter((path) => isBarrel(path)).map((path) => `${path}: name the list for the things in it`),
		...unmirrored(files)
	];
}

/** Every module a file names: static, type-only, dynamic and re-exported, in scripts and in markup. */
export function importsOf(path: string, text: string): string[] {
	if (!path.endsWith('.svelte'))
		return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
	const inMarkup = [...text.matchAll(/import\(\s*['"]([^'"]+)['"]/g)].map(([, named]) => named ?? '');
	return [...new Set([...scripts.flatMap((script) => importsOf('script.ts', script)), ...inMarkup])];
}

/** The file in `src` that an import names; nothing for a package. */
function resolve(from: string, named: string): string | undefined {
	const plain = named.replace(/\?.*$/, '');
	if (plain.startsWith('#')) return `src/${plain.slice(1)}`;
	if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain);
	return undefined;
}

function packageFaults(map: AppMap, path: string, named: string): string[] {
	const name = named.startsWith('node:') ? 'node:' : (/^(@[^/]+\/)?[^/]+/.exec(named)?.[0] ?? named);
	const owners = map.owners[named] ?? map.owners[name];
	if (!owners) return [`${name} has no place in the map`];
	return owners.some((owner) => path.startsWith(`src/${owner}`)) ? [] : [`${name} belongs to ${owners.join(', ')}`];
}

function arrowFaults({ mayImport, apart, reserved }: AppMap, files: Files, path: string, target: string): string[] {
	if (/\/\$types(\.js)?$/.test(target)) return [];
	if (!(target in files)) return ['there is no such file (write the extension)'];
	const [from, to] = [layer(path), layer(target)];
	if (target in reserved && !reserved[target]?.includes(from))
		return [`only ${reserved[target]?.join(', ') ?? ''} may`];
	if (from === to) return apartFaults(apart[from], path, target);
	if (!mayImport[from]) return [`${from} has no place in the map`];
	return mayImport[from].includes(to) ? [] : [`${from} may import ${mayImport[from].join(', ') || 'nothing'}`];
}

function apartFaults(shared: readonly string[] | undefined, path: string, target: string): string[] {
	const [from, to] = [part(path), part(target)];
	return !shared || from === to || shared.includes(to) ? [] : [`${from} and ${to} do not know each other`];
}

/** The folder under `src`, or the file's own name where it lies at the top. */
function layer(path: string): string {
	return path.split('/')[1] ?? '';
}

function part(path: string): string {
	return path.split('/')[2] ?? '';
}

function cycles(
	sources: readonly string[],
	imports: readonly { path: string; target: string | undefined }[]
): string[] {
	const found: string[] = [];
	const done = new Set<string>();
	const walk = (path: string, trail: readonly string[]): void => {
		if (trail.includes(path)) found.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
		if (trail.includes(path) || done.has(path)) return;
		for (const one of imports) if (one.path === path && one.target) walk(one.target, [...trail, path]);
		done.add(path);
	};
	for (const path of sources) walk(path, []);
	return found;
}

function wordFaults({ words }: AppMap, path: string, text: string): string[] {
	const place = path.slice('src/'.length);
	const code = withoutComments(text);
	return words
		.filter(
			({ nowhere, except }) =>
				nowhere.some((start) => place.startsWith(start)) && !except.some((start) => place.startsWith(start))
		)
		.flatMap(({ word }) => {
			const found = word.exec(code)?.[0];
			return found ? [`${path} says ${found}: the moment and the world are handed in`] : [];
		});
}

function withoutComments(text: string): string {
	return text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

function isBarrel(path: string): boolean {
	return posix.basename(path) === 'index.ts' && path !== 'src/service-worker/index.ts';
}

/** Every file of the core that answers something has a test on the same path. */
function unmirrored(files: Files): string[] {
	return Object.entries(files)
		.filter(([path, text]) => path.startsWith('src/core/') && /^export (async )?function /m.test(text))
		.map(([path]) => path.replace(/^src\/(.*)\.ts$/, 'tests/$1.test.ts'))
		.filter((test) => !(test in files))
		.map((test) => `${test} is missing`);
}
