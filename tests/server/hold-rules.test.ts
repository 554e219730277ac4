import { join } from 'node:path';
import { build, createLogger } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdRules } from '../../src/server/hold-rules.ts';

const broken = join(import.meta.dirname, 'rules/broken-rules.ts');

beforeEach(() => void vi.stubEnv('RULES_HELD', ''));
afterEach(() => vi.unstubAllEnvs());

/** Builds next to nothing with the plugin, and answers with what was printed. */
async function built(plugin: ReturnType<typeof holdRules>): Promise<string[]> {
	const printed: string[] = [];
	const input = join(import.meta.dirname, '../fixtures/build.ts');
	await build({
		configFile: false,
		customLogger: { ...createLogger(), info: (line) => void printed.push(line), error: () => undefined },
		plugins: [plugin],
		build: { write: false, rolldownOptions: { input } }
	});
	return printed;
}

it('fails a build whose rule names a symptom that nobody can enter', async () => {
	await expect(built(holdRules(broken))).rejects.toThrow(/log-fever: .*unknown sign of a day "hiccups"/);
});

it('lets the rules as they stand be built, and says once what is not signed', async () => {
	// As Kit does: one build of two parts, each with plugins of its own.
	const printed = [...(await built(holdRules())), ...(await built(holdRules()))];

	expect(printed.filter((line) => line.startsWith('Warning signs: '))).toHaveLength(1);
	expect(printed.join('\n')).toMatch(/\d+ of 55 rules await clinical review; of \d+ texts await native review: en \d+/);
});
