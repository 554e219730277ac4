import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { warningRecord } from '#app/warning-facts.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { signs } from '#content/warnings/signs.ts';
import { readerOf } from '#core/record-reader.ts';
import { day } from '#core/time.ts';
import { explained } from './explained.ts';
import { explanation } from './explanation.ts';
import { toldRecord, toldThings } from './told-record.ts';

const rules = [...signs, ...logRules];
let folder: string;
let file: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'explain-'));
	file = join(folder, 'record.json');
	writeFileSync(file, toldRecord);
});
afterAll(() => rmSync(folder, { recursive: true }));

const on = async (asOf: string, things = toldThings) =>
	explanation(rules, await warningRecord(readerOf(things), day(asOf)), day(asOf));
/** The line of a rule, and the lines of what decided it. */
function partOf(text: string, rule: string): readonly string[] {
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.startsWith(`${rule} `));
	const more = lines.slice(first + 1).findIndex((line) => !line.startsWith('    '));
	return lines.slice(first, first + 1 + more).map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
}

describe('what is told', () => {
	test('a sign answered yes, with its question, its day and what the guards do', async () => {
		expect(partOf(await on('2026-11-22'), 'ces-saddle')).toEqual([
			'ces-saddle | raised | emergency-now | begins',
			expect.stringMatching(/^raised: check "Numb, strange .+" \[ces-saddle\]: yes or not sure .+ · 2026-11-21$/)
		]);
	});

	test('not sure, no, and not said are three answers', async () => {
		const text = await on('2026-11-22');

		expect(partOf(text, 'aaa')[0]).toBe('aaa | raised (not sure) | emergency-now | begins');
		expect(partOf(text, 'ces-wipe')[0]).toBe('ces-wipe | clear | - | -');
		expect(partOf(text, 'vas-pe')).toEqual([
			'vas-pe | unknown | - | -',
			expect.stringMatching(/^unknown: check ".+" \[vas-pe\]: .+ · nothing said$/)
		]);
	});

	test('pain up by two points, in figures, with its thresholds', async () => {
		expect(partOf(await on('2026-11-22'), 'log-worse')).toEqual([
			'log-worse | raised | within-days | begins',
			'raised: mean of average pain over 7 days at least 2 above the 7 days before, each of at least 5 days (ends below 1) · 2026-11-22 · now 7.0 (7 days) · before 4.0 (7 days)'
		]);
	});

	test('what is held back says why', async () => {
		const text = await on('2026-11-22', { ...toldThings, 'standing-request': {} });

		expect(partOf(text, 'log-worse')[0]).toBe('log-worse | raised | within-days | held: not asked for by the patient');
	});

	test('what stands is named, and what was raised later is not known yet', async () => {
		const text = await on('2026-11-22');

		expect(partOf(text, 'log-fall')[0]).toBe('log-fall | unknown | - | stands since 2026-10-23');
		expect(text).toContain('Open: log-fall, today, since 2026-10-23.');
		expect(text).toContain('Kept: 1 notices, 0 mutes.');
		expect(text).not.toContain('a-rule');
	});

	test('every rule once, and a count that leaves none out', async () => {
		const text = await on('2026-11-22');

		for (const { id } of rules) expect(text.split('\n').filter((line) => line.startsWith(`${id} `))).toHaveLength(1);
		const counts = /(\d+) raised, (\d+) clear, (\d+) unknown\./.exec(text)?.slice(1).map(Number) ?? [];
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rules.length);
	});
});

describe('a record that cannot be explained', () => {
	const broken = (name: string, text: string): string => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	test.each([
		['nothing named', () => [], /^Usage: npm run explain/],
		['no day', () => [file], /^Usage: npm run explain/],
		['too much named', () => [file, '2026-11-22', '2026-11-23'], /^Usage: npm run explain/],
		['a day that does not exist', () => [file, '2026-02-30'], /^"2026-02-30" is no day/],
		['a file that is not there', () => [join(folder, 'none.json'), '2026-11-22'], /^There is no file to be read at/],
		['a file cut off', () => [broken('cut.json', toldRecord.slice(0, 99)), '2026-11-22'], /this is not JSON/],
		['another file', () => [broken('other.json', '{}'), '2026-11-22'], /not a record of this app/],
		[
			'a damaged record',
			() => [broken('bad.json', toldRecord.replace('"aaa":"not-sure"', '"aaa":"perhaps"')), '2026-11-22'],
			/damaged at things \/ warning-check \/ one \/ answers \/ aaa/
		]
	])('%s: one clear sentence', async (_, args, sentence) => {
		expect(await explained(args())).toEqual({ refused: expect.stringMatching(sentence) as string });
	});
});

describe('as a command', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'tests/review/explain.ts', ...args], { encoding: 'utf8' });

	it('prints the same as the function', async () => {
		const { status, stdout } = run(file, '2026-11-22');

		expect(status).toBe(0);
		expect(stdout).toBe(await on('2026-11-22'));
	});

	it('prints nothing but its sentence, and ends with a fault, for a day that does not exist', () => {
		const { status, stdout, stderr } = run(file, 'yesterday');

		expect(stderr).toMatch(/^"yesterday" is no day/);
		expect(stdout).toBe('');
		expect(status).toBe(1);
	});
});
