import { describe, expect, test } from 'vitest';
import { askedOn, checkActivityName } from '#core/function/asked-activities.ts';
import { day } from '#core/time.ts';
import { activity } from './checks.ts';

describe('which activities are asked about', () => {
	const stairs = activity('a', 'stairs', { from: '2026-11-10', until: '2026-11-20' });

	test.each([
		['the day before it was named', '2026-11-09', []],
		['the day it was named', '2026-11-10', [stairs]],
		['the day before it ends', '2026-11-19', [stairs]],
		['the day on which it is asked no longer', '2026-11-20', []]
	])('%s', (_, on, asked) => {
		expect(askedOn([stairs], day(on))).toEqual(asked);
	});

	test('one without an end is asked on, in the order given', () => {
		const [b, a] = [activity('b', 'b'), activity('a', 'a')];

		expect(askedOn([b, a], day('2030-01-01'))).toEqual([b, a]);
	});
});

describe('the name of an activity', () => {
	const refused = (reason: string) => ({ kind: 'refused', reason });

	test('is taken as it was written, without the blanks around it', () => {
		expect(checkActivityName('  đi bộ ra ga 🚉 ', [])).toEqual({ kind: 'taken', name: 'đi bộ ra ga 🚉' });
		expect(checkActivityName('صعود الدرج', [])).toEqual({ kind: 'taken', name: 'صعود الدرج' });
	});

	test('of 200 characters is taken and of 201 refused, an emoji being one', () => {
		expect(checkActivityName('🚶'.repeat(200), [])).toMatchObject({ kind: 'taken' });
		expect(checkActivityName('🚶'.repeat(201), [])).toEqual(refused('too-long'));
	});

	test.each(['', '   ', '\n', '\u3000'])('of blanks alone is refused', (text) => {
		expect(checkActivityName(text, [])).toEqual(refused('missing'));
	});

	test.each(['Stairs', ' STAIRS ', 'ｓｔａｉｒｓ'])('that stands already is refused: %s', (text) => {
		expect(checkActivityName(text, [activity('a', 'stairs')])).toEqual(refused('same'));
	});

	test('is taken beside two others and refused as a fourth', () => {
		const others = [activity('a', 'a'), activity('b', 'b'), activity('c', 'c')];

		expect(checkActivityName('d', others.slice(1))).toEqual({ kind: 'taken', name: 'd' });
		expect(checkActivityName('d', others)).toEqual(refused('enough'));
	});
});
