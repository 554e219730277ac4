/** A browser started by hand on a profile of its own, so that a test can kill it as a crash or a power cut would. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { browserFlags, browserPath } from '../../run/find-browser.ts';

const quiet = [
	'--headless=new',
	'--remote-debugging-port=0',
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-extensions',
	'--metrics-recording-only',
	'--password-store=basic',
	'--use-mock-keychain',
	'--lang=en-US',
	'--window-size=360,740'
];

export interface RealBrowser {
	/** The profile's own context: what it stores stays in the profile folder. */
	context: BrowserContext;
	/** SIGKILL to every process of the browser at once; answers when all are gone. */
	kill: () => Promise<void>;
	/** The way a user closes it. */
	close: () => Promise<void>;
}

export async function launchReal(profile: string): Promise<RealBrowser> {
	const portFile = join(profile, 'DevToolsActivePort');
	await rm(portFile, { force: true });
	const main = spawn(browserPath(), [...quiet, ...browserFlags, `--user-data-dir=${profile}`, 'about:blank'], {
		detached: true,
		stdio: 'ignore',
		env: { ...process.env, TZ: 'Asia/Tokyo', LANGUAGE: 'en_US' }
	});
	try {
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(main, portFile)}`);
		const context = browser.contexts()[0];
		if (!context) throw new Error('expected the browser to have its default context');
		return { context, kill: () => killTree(main), close: () => closeAsUser(browser, main) };
	} catch (error) {
		await killTree(main);
		throw error;
	}
}

async function debuggingPort(main: ChildProcess, portFile: string): Promise<string> {
	const until = Date.now() + 30_000;
	while (Date.now() < until) {
		if (main.exitCode !== null) throw new Error(`the browser ended at once with code ${main.exitCode}`);
		const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
		if (port) return port;
		await nextLook();
	}
	throw new Error('the browser did not open its debugging port within 30 s');
}

async function closeAsUser(browser: Browser, main: ChildProcess): Promise<void> {
	const gone = ended(main);
	const session = await browser.newBrowserCDPSession();
	await session.send('Browser.close').catch(() => undefined);
	await gone;
}

/** Children may have left the process group, so the tree is read before the first of them dies. */
async function killTree(main: ChildProcess): Promise<void> {
	if (main.pid === undefined) return;
	const gone = ended(main);
	const pids = [main.pid, ...(await descendants(main.pid))];
	for (const target of [-main.pid, ...pids]) send(target);
	await gone;
	while (pids.some(isAlive)) await nextLook();
}

async function descendants(root: number): Promise<number[]> {
	const entries = await readdir('/proc').catch(() => []);
	const parents = new Map<number, number>();
	for (const pid of entries.map(Number).filter(Boolean)) {
		const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
		const parent = /\) \S (\d+)/.exec(stat)?.[1];
		if (parent) parents.set(pid, Number(parent));
	}
	const found = [root];
	for (const known of found) for (const [pid, parent] of parents) if (parent === known) found.push(pid);
	return found.slice(1);
}

function send(target: number): void {
	try {
		process.kill(target, 'SIGKILL');
	} catch {
		// Already gone.
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

function ended(main: ChildProcess): Promise<void> {
	if (main.exitCode !== null || main.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => main.once('exit', () => resolve()));
}

function nextLook(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 20));
}
