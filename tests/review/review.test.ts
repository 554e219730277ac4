import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { check as checkVi } from '#content/warnings/check.vi.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { areas, textIds } from '#content/warnings/reviews.ts';
import { signs } from '#content/warnings/signs.ts';
import { words as ja } from '#content/warnings/words.ja.ts';
import { warnings as warningsVi } from '#content/text/warnings.vi.ts';
import { table } from './markdown.ts';
import { sheets } from './sheets.ts';
import { routineIds } from '#core/care/routine.ts';
import { areasFound, reviewedTexts, type ReviewedText } from './texts.ts';

const rules = [...signs, ...logRules];
let all: ReadonlyMap<string, string>;
let texts: readonly ReviewedText[];

beforeAll(async () => {
	[all, texts] = await Promise.all([sheets(), reviewedTexts()]);
});
const sheet = (name: string): string => all.get(name) ?? '';

describe('texts', () => {
	test('every area of the folder is listed, and every listed one stands', () => {
		expect(Object.keys(areas).sort()).toEqual([...areasFound()]);
	});

	test('every beginning of keys names a sentence, so that a renamed key does not fall out', async () => {
		for (const [area, wanted] of Object.entries(areas))
			for (const beginning of wanted === 'all' ? [] : wanted) {
				const sentences = texts.find(({ id }) => id === area)?.sentences ?? [];
				expect(
					sentences.some(({ key }) => key.startsWith(beginning)),
					`${area} ${beginning}`
				).toBe(true);
			}
	});

	test('what is to be signed is what is read', () => {
		expect(texts.map(({ id }) => id).sort()).toEqual([...textIds].sort());
	});

	test('every sentence stands in every language', () => {
		for (const { id, sentences } of texts) {
			if (id === 'card/romaji') continue;
			// Japanese and Vietnamese have one form for every number.
			for (const { key, says } of sentences.filter((sentence) => !sentence.key.endsWith('(one)')))
				for (const text of Object.values(says)) expect(text.trim(), `${id} ${key}`).not.toBe('');
		}
	});
});

describe('sheets', () => {
	test('the doctor reads every rule with its figures, its sources and their grade, and who signed it', () => {
		for (const { id } of rules) expect(sheet('doctor.md').split(`\n### ${id}\n`)).toHaveLength(2);
		const worse = sheet('doctor.md').split('\n### log-worse\n')[1]?.split('\n### ')[0] ?? '';
		expect(worse).toContain('- Tier: **within-days**');
		expect(worse).toContain('at least 2 above the 7 days before, each of at least 5 days (ends below 1)');
		expect(worse).toContain('S48 Change that matters on 0–10 pain (PMC9299931) (official)');
		expect(worse).toContain('Mark: part. R5.');
		expect(worse).toContain('2026-11-23. Reviewer: awaiting clinical review (`src/content/warnings/log-worse.ts`)');
	});

	test('the doctor also reads what is asked around a session, and which numbers are unverified', () => {
		expect(sheet('doctor.md')).toContain(
			'| fainted |  | S26 acuhub.uk, Patient information (professional) | sourced |'
		);
		expect(sheet('doctor.md')).toContain('Asked about 2, 24, 72 hours after a session');
		expect(sheet('doctor.md')).toContain('| VN | emergency | 115 | unverified |');
	});

	test('the physiotherapist reads the dose, the stops, the sources and the mark of every routine', () => {
		const read = sheet('physiotherapist.md');
		for (const id of routineIds) expect(read).toContain(`| ${id} |`);
		expect(read).toContain(
			'| sciatic-slider | sciatica, piriformis | 4 s × 5 × 1, rest 2 s, sides: one, 1 a day | yes |'
		);
		expect(read).toContain('S69 MyHealth Alberta, Piriformis syndrome: exercises (professional)');
		expect(read).toMatch(/\| log-strength \| within-days \|/);
	});

	test('a native reader sees each sentence beside the others, and the mark of its text', () => {
		const japanese = sheet('reader-ja.md');
		expect(japanese).toContain(`| line | ${ja['ces-saddle'].line} | Numb, strange or prickly`);
		expect(japanese).toContain('## warnings/check\n\nMark: awaiting native review');
		expect(sheet('reader-vi.md')).toContain(`| yes | ${checkVi.yes} | Yes | `);
		expect(japanese).toContain('| emergency | 救急です。 / Kyūkyū desu. |');
		for (const [key, text] of Object.entries(warningsVi))
			expect(sheet('reader-vi.md')).toContain(`| ${key} | ${text} |`);
	});

	test('a bar or a line end inside a sentence does not break a table', () => {
		expect(table(['a'], [['one | two\nthree']])).toBe('| a |\n| --- |\n| one \\| two three |');
	});
});

describe('as a command', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'review-'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'tests/review/review.ts', ...args], { encoding: 'utf8' });

	it('writes one file per reviewer', () => {
		const out = join(folder, 'new/sheets');

		expect(run('--out', out).status).toBe(0);
		expect(readdirSync(out).sort()).toEqual([...all.keys()].sort());
		for (const [name, text] of all) expect(readFileSync(join(out, name), 'utf8')).toBe(text);
	});

	it('refuses what it does not know in one sentence', () => {
		const { status, stdout, stderr } = run('--into', folder);

		expect(stderr).toMatch(/^Usage: npm run review/);
		expect([status, stdout]).toEqual([1, '']);
	});
});
