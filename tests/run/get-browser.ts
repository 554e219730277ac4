/** Finds a Chromium or Chrome, or installs one in the way this machine allows. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/** Path of the browser, or `undefined` when none could be had: what to do is said then. */
export function getBrowser(): string | undefined {
	const found = findBrowser() ?? (install() ? findBrowser() : undefined);
	// Every step takes the same one, without looking again.
	if (found) process.env.CHROMIUM = found;
	else console.error('No browser for the tests: install Chromium or Chrome, or set CHROMIUM to the path of one.');
	return found;
}

function install(): boolean {
	const onDebianAsRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	if (!onDebianAsRoot) return run('npx', ['playwright', 'install', 'chromium']);
	const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
	return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

function run(command: string, args: string[]): boolean {
	console.log(`no browser found: ${command} ${args.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return (
		spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell: process.platform === 'win32' })
			.status === 0
	);
}
