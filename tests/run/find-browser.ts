/** Where an installed Chromium or Chrome stands on this machine, and the flags it needs. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];
const windowsPlace = ['Google', 'Chrome', 'Application', 'chrome.exe'];
const insidePlaywright = [
	['chrome-linux', 'chrome'],
	['chrome-linux64', 'chrome'],
	['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
	['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
	['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
	['chrome-win', 'chrome.exe'],
	['chrome-win64', 'chrome.exe']
];

/** Chromium's sandbox refuses to start as root. */
export const browserFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Path of the browser; `CHROMIUM` in the environment goes before all other places. */
export function findBrowser(): string | undefined {
	return places().find((path) => isProgram(path) && starts(path));
}

/** The path, for whoever cannot go on without it. */
export function browserPath(): string {
	const found = findBrowser();
	if (!found) throw new Error('no Chromium or Chrome found: `npm test` installs one, or set CHROMIUM to its path');
	return found;
}

function places(): string[] {
	const { CHROMIUM, PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
	const programs = process.platform === 'win32' ? [] : names;
	const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((root) => root !== undefined);
	return [
		...(CHROMIUM ? [CHROMIUM] : []),
		...PATH.split(delimiter).flatMap((folder) => programs.map((name) => join(folder, name))),
		...(process.platform === 'darwin' ? macPlaces : []),
		...roots.map((root) => join(root, ...windowsPlace)),
		'/snap/bin/chromium',
		...playwrightPlaces()
	];
}

function playwrightPlaces(): string[] {
	const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ...playwrightCache());
	if (!existsSync(cache)) return [];
	const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
	const newestFirst = versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
	return newestFirst.flatMap((version) => insidePlaywright.map((inside) => join(cache, version, ...inside)));
}

function playwrightCache(): string[] {
	if (process.platform === 'darwin') return ['Library', 'Caches', 'ms-playwright'];
	if (process.platform === 'win32') return ['AppData', 'Local', 'ms-playwright'];
	return ['.cache', 'ms-playwright'];
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Some distributions put a script there that only says where to get the browser. On Windows asking opens a window. */
function starts(path: string): boolean {
	return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}
