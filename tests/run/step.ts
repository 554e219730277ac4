/** One command that checks something: run it, time it, count what it found. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { countReport, type Counts, type Report } from './report.ts';

export interface Step {
	name: string;
	command: string;
	args?: string[];
	env?: Record<string, string>;
	/** A test runner's own report. A step without one counts as one check. */
	report?: Report;
	/** Shows its output while it runs instead of only when it fails. */
	live?: boolean;
}

export interface Outcome extends Counts {
	name: string;
	seconds: number;
}

export async function runStep(step: Step): Promise<Outcome> {
	const started = performance.now();
	const { code, output } = await run(step);
	const counts = countReport(step.report, code);
	const seconds = (performance.now() - started) / 1000;
	if (counts.failed > 0 && !step.live) console.log(`\n${step.name}\n${output.trimEnd()}\n`);
	console.log(`${counts.failed > 0 ? 'FAILED' : 'ok    '} ${seconds.toFixed(1).padStart(6)} s  ${step.name}`);
	return { name: step.name, seconds, ...counts };
}

/** Steps that do not disturb each other, two at a time. */
export async function runTogether(steps: readonly Step[]): Promise<Outcome[]> {
	const waiting = [...steps];
	const outcomes: Outcome[] = [];
	async function work(): Promise<void> {
		for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await runStep(step));
	}
	await Promise.all([work(), work()]);
	return outcomes;
}

function run(step: Step): Promise<{ code: number; output: string }> {
	return new Promise((done) => {
		let output = '';
		const child = spawn(step.command, step.args ?? [], {
			env: { ...process.env, PATH: withLocalPrograms(), ...step.env },
			stdio: ['ignore', step.live ? 'inherit' : 'pipe', step.live ? 'inherit' : 'pipe'],
			shell: process.platform === 'win32'
		});
		child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('error', (error) => done({ code: 1, output: `${output}${String(error)}` }));
		child.on('close', (code) => done({ code: code ?? 1, output }));
	});
}

function withLocalPrograms(): string {
	return `${resolve('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
}
