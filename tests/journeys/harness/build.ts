/** Builds the app once more, as a later version or for another path, beside the build under test. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('../../..', import.meta.url));

export async function buildInto(folder: string, env: { BUILD_ID: string; BASE_PATH?: string }): Promise<void> {
	// Kit runs what it built in here, and finds its packages only from inside the project.
	await mkdir(join(project, '.cache'), { recursive: true });
	const kit = await mkdtemp(join(project, '.cache/kit-'));
	const vite = join(project, 'node_modules/vite/bin/vite.js');
	try {
		await promisify(execFile)(process.execPath, [vite, 'build'], {
			cwd: project,
			env: { ...process.env, BASE_PATH: '', ...env, BUILD_DIR: folder, KIT_OUT_DIR: kit },
			maxBuffer: 2 ** 26
		});
	} finally {
		await rm(kit, { recursive: true, force: true });
	}
}
