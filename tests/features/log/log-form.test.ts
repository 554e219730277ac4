import { describe, expect, test } from 'vitest';
import { mergeAnswers } from '#core/symptoms/entry.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { changesOf, formOf, formOver, type ListId, type LogForm } from '#features/log/log-form.ts';
import { toggledNone } from '#features/log/lists/none-form.ts';
import { toggled } from '#features/log/lists/word-form.ts';
import { makeDay } from '../../fixtures/build.ts';

const lists: readonly ListId[] = ['sensations', 'triggers', 'helped', 'medicine'];
const day = (answers: Answers) => makeDay({ answers: { 'pain-average': 5, ...answers } });

describe.each(lists)('%s', (list) => {
	const empty = day({});
	const none = day({ [list]: [] });

	test('none is stored as an empty list, and read back as none', () => {
		const form = toggledNone(formOf(empty), list);

		expect(changesOf(form, empty)).toEqual({ [list]: [] });
		expect(formOf(none)).toEqual(form);
		expect(changesOf(formOf(none), none)).toEqual({});
	});

	test('none taken back is not answered: what was stored goes, and what was not stored never comes', () => {
		expect(changesOf(toggledNone(formOf(none), list), none)).toEqual({ [list]: undefined });
		expect(toggledNone(toggledNone(formOf(empty), list), list)).toEqual(formOf(empty));
	});

	test('a list that is empty without none is not answered', () => {
		expect(changesOf(formOf(empty), empty)).toEqual({});
		expect(changesOf(formOf(undefined), undefined)).toEqual({});
	});

	test('two windows: none here and something there is a conflict, none in both is not', () => {
		const held = list === 'medicine' ? [{ name: 'x' }] : ['cold'];
		const set = changesOf(toggledNone(formOf(empty), list), empty);

		expect(mergeAnswers(empty, day({ [list]: held }), set)).toMatchObject({ kind: 'conflict', touched: [list] });
		expect(mergeAnswers(empty, none, set).kind).toBe('merged');
		expect(formOver(day({ note: 'there' }), set)).toMatchObject({ none: { [list]: true }, note: 'there' });
	});
});

test('a word switched on and off again leaves the form as it was', () => {
	const begun = formOf(day({}));

	expect(toggled(toggled(begun, 'triggers', 'cold'), 'triggers', 'cold')).toEqual(begun);
});

test('a draft of an earlier version, which kept empty lists, says none of none', () => {
	const stored = day({ helped: [] });
	const { none: _, ...earlier } = { ...formOf(stored), words: { triggers: [] }, medicine: [] } satisfies LogForm;

	expect(changesOf({ ...formOf(stored), ...earlier }, stored)).toEqual({});
});

test('what a list holds speaks louder than a none that was kept beside it', () => {
	const stored = day({ triggers: [] });

	expect(changesOf({ ...formOf(stored), words: { triggers: ['cold'] } }, stored)).toEqual({ triggers: ['cold'] });
});
