import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as Gathered from './rules-to-hold.ts';

/** The module that gathers the rules. It is run, not imported: the rules are read anew by each build, as it begins. */
const gathered = join(import.meta.dirname, 'rules-to-hold.ts');

/**
 * Fails a build whose rules cannot work: one that names what no screen can enter stays unknown for ever, and nobody
 * would see it. Says in one line what nobody has signed yet. `module`: the one that gathers the rules.
 */
export function holdRules(module = gathered): Plugin {
	return {
		name: 'hold-rules',
		apply: 'build',
		// Before anything is built: of a build that has begun, other plugins' closing would hide why it failed.
		async configResolved({ root, logger }) {
			// Kit reads the configuration again for each part of one build; they share this process.
			if (process.env.RULES_HELD) return;
			logger.info(await hold(module, root));
			process.env.RULES_HELD = 'yes';
		}
	};
}

async function hold(path: string, root: string): Promise<string> {
	const { module } = await runnerImport<typeof Gathered>(path, { root, logLevel: 'error' });
	const faults = module.wrongRules(module.rules, module.knownIn(root));
	if (faults.length > 0) throw new Error(`The rules of the warning signs cannot work:\n${faults.join('\n')}`);
	return module.unsignedLine();
}
