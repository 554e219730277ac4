import { describe, expect, test } from 'vitest';
import { hiddenAnswers, levelShowingProblems } from '#features/log/levels.ts';
import { formOf, type LogForm } from '#features/log/log-form.ts';
import { makeDay } from '../../fixtures/build.ts';

const full = formOf(
	makeDay({
		answers: {
			'pain-average': 5,
			'pain-worst': 8,
			numbness: { left: 2 },
			'sleep-disturbance': 4,
			stress: 3,
			'sitting-minutes': 40,
			sensations: ['aching'],
			medicine: [{ name: 'ロキソニン' }],
			regions: [{ region: 'calf', side: 'left', kind: 'pain' }],
			signs: { fall: 'no' },
			own: { item: 2 },
			note: 'rain'
		}
	})
);
const form = (changes: Partial<LogForm>): LogForm => ({ ...formOf(makeDay()), ...changes });

describe('how many answers a level does not show', () => {
	test.each([
		['number', 11],
		['usual', 4],
		['full', 0]
	] as const)('%s: %i', (level, count) => {
		expect(hiddenAnswers(full, level)).toBe(count);
	});

	test('an empty day hides nothing', () => {
		expect(hiddenAnswers(formOf(undefined), 'number')).toBe(0);
	});

	test('what cannot be read yet counts too', () => {
		expect(hiddenAnswers(form({ minutes: { 'sitting-minutes': '40 min' } }), 'usual')).toBe(1);
		expect(hiddenAnswers(form({ ownUnread: { item: '2..5' } }), 'usual')).toBe(1);
		expect(hiddenAnswers(form({ temperature: '99' }), 'number')).toBe(1);
	});
});

describe('the level that shows what stands in the way of saving', () => {
	test.each([
		['nothing wrong: as it is', form({}), 'number', 'number'],
		['the average is shown on every level', form({ scales: {} }), 'number', 'number'],
		['a note too long, from one number', form({ note: 'a'.repeat(100_001) }), 'number', 'usual'],
		['a temperature, from one number', form({ temperature: '99' }), 'number', 'usual'],
		['minutes, from the usual', form({ minutes: { 'walking-minutes': '-1' } }), 'usual', 'full'],
		['an own item, from one number', form({ ownUnread: { item: 'x' } }), 'number', 'full'],
		['minutes are shown already', form({ minutes: { 'walking-minutes': '-1' } }), 'full', 'full']
	] as const)('%s', (_, wrong, from, to) => {
		expect(levelShowingProblems(wrong, from)).toBe(to);
	});
});
