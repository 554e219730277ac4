import { expect, test } from 'vitest';
import { words } from '#content/warnings/words.en.ts';
import type { Finding } from '#core/warnings/evaluate.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';
import { day } from '#core/time.ts';
import { isAllUnsure, reasonsOf } from '#features/urgent/reasons.ts';
import { someInstant } from '../../fixtures/build.ts';

const today = day('2026-11-22');

function notice(rule: string, keys: readonly string[], more: Partial<WarningNotice> = {}): WarningNotice {
	return {
		made: someInstant,
		changed: someInstant,
		rev: 1,
		source: 'typed',
		id: rule,
		rule,
		outcome: 'emergency-now',
		day: today,
		grounds: keys.map((key) => ({ key })),
		...more
	};
}
const raised = (rule: string, sure = true): Finding => ({
	rule,
	answer: 'raised',
	outcome: 'emergency-now',
	sure,
	grounds: []
});
const unknown = (rule: string): Finding => ({ rule, answer: 'unknown', grounds: [] });
const told = (notices: readonly WarningNotice[], findings: readonly Finding[]) =>
	reasonsOf(notices, findings, words, today);

test('a closer question is told by its own line', () => {
	const [reason] = told(
		[notice('acu-bleed', ['asked question=acu-bleed', 'asked question=acu-bleed-heavy'])],
		[raised('acu-bleed')]
	);

	expect(reason).toMatchObject({ lines: [words['acu-bleed']['line-heavy']], isFromLog: false });
});

test('a rule that became more urgent stands once, by the more urgent', () => {
	const notices = [
		notice('acu-bleed', ['asked question=acu-bleed-heavy']),
		notice('acu-bleed', ['asked question=acu-bleed'], { id: 'before', outcome: 'today' })
	];

	expect(told(notices, [raised('acu-bleed')]).map(({ outcome }) => outcome)).toEqual(['emergency-now']);
});

test('a sign of the log is told by its line, a rule of the log by its name, and both say so', () => {
	const notices = [
		notice('vas-ali', ['day-sign sign=leg-cold']),
		notice('log-fever', ['temperature atLeast=38 within=2'], { outcome: 'today' })
	];

	expect(told(notices, [raised('vas-ali'), raised('log-fever')])).toMatchObject([
		{ lines: [words['vas-ali'].line], isFromLog: true, worse: undefined },
		{ lines: [words['log-fever'].name], isFromLog: true, worse: words['log-fever'].worse }
	]);
});

test('what was taken back today is told only where nothing else is left', () => {
	const both = [notice('ces-wipe', ['asked question=ces-wipe']), notice('aaa', ['asked question=aaa'])];

	expect(told(both, [raised('ces-wipe'), unknown('aaa')]).map(({ rule }) => rule)).toEqual(['ces-wipe']);
	expect(told(both, [unknown('ces-wipe'), unknown('aaa')]).map(({ rule }) => rule)).toEqual(['ces-wipe', 'aaa']);
});

test('an older one stays when its answer has lapsed', () => {
	const older = notice('aaa', ['asked question=aaa'], { day: day('2026-11-10') });

	expect(told([notice('ces-wipe', []), older], [raised('ces-wipe'), unknown('aaa')]).map(({ rule }) => rule)).toEqual([
		'ces-wipe',
		'aaa'
	]);
});

test('unsure is only what nobody was sure of; nothing known is not unsure', () => {
	const two = [notice('ces-wipe', []), notice('aaa', [])];

	expect(isAllUnsure(told(two, [raised('ces-wipe', false), raised('aaa', false)]))).toBe(true);
	expect(isAllUnsure(told(two, [raised('ces-wipe', false), raised('aaa')]))).toBe(false);
	expect(isAllUnsure(told(two, []))).toBe(false);
	expect(isAllUnsure([])).toBe(false);
});

test('a rule of a newer version is open all the same, without words', () => {
	expect(told([notice('newer-rule', [])], [])).toMatchObject([{ rule: 'newer-rule', lines: [] }]);
});
