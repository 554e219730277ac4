import { expect, test } from 'vitest';
import { lineOf } from '#app/check-lines.ts';
import { loadSignWords } from '#app/warning-words.ts';
import { askFirst } from '#content/around-session/ask-first.ts';
import { signs } from '#content/warnings/signs.ts';
import { questionIds } from '#core/warnings/check.ts';
import { questionsAfter } from '#features/around-session/asked.ts';

const soon = ['acu-pneumo', 'acu-neuro', 'acu-faint', 'acu-bleed', 'acu-infect', 'acu-burn', 'acu-broken'];

test('what may follow needling at once is asked from two hours on, what has to last a day from 24', () => {
	expect(questionsAfter(2, undefined)).toEqual(soon);
	expect(questionsAfter(24, undefined)).toEqual([...soon, 'acu-shock-pain']);
	expect(questionsAfter(72, undefined)).toEqual([...soon, 'acu-shock-pain']);
});

test.each([
	['yes', true],
	['not-sure', true],
	['no', false],
	['rather-not-say', false]
] as const)('pregnant, answered %s: asked of it is %s', (pregnant, asked) => {
	const questions = questionsAfter(2, { answers: { pregnant } });

	expect(questions.includes('acu-preg')).toBe(asked);
	expect(questions.includes('acu-preg-heavy')).toBe(asked);
});

test('every sign of table E that calls for someone is asked after a session, and has its line', async () => {
	const all = questionsAfter(72, { answers: { pregnant: 'yes' } });
	const ofTableE = signs.map(({ id }) => id).filter((id) => id.startsWith('acu-') && id !== 'acu-normal');
	const words = await loadSignWords('en');

	expect(all).toEqual(expect.arrayContaining(ofTableE));
	for (const question of all) expect(lineOf(question, words)).not.toBe('');
	expect(questionIds).toEqual(expect.arrayContaining([...all]));
});

test('what is to be asked first names each line once', () => {
	expect(new Set(askFirst.map(({ id }) => id)).size).toBe(askFirst.length);
});
