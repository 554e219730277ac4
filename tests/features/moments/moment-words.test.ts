import { expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { glimpseOf, saidWords, timeWords } from '#features/moments/moment-words.ts';
import { makeMoment, someMoment } from '../../fixtures/build.ts';

async function english(): Promise<Text> {
	const text = new Text();
	await text.use('en');
	return text;
}

test('the time stands alone where the clock is the same, with its place elsewhere', async () => {
	const text = await english();

	expect(timeWords(text, makeMoment({ zone: 'Asia/Tokyo' }), someMoment)).toBe('14:20');
	expect(timeWords(text, makeMoment(), someMoment)).toBe('14:20');
	expect(timeWords(text, makeMoment({ zone: 'Asia/Ho_Chi_Minh' }), someMoment)).toBe('14:20 (Ho Chi Minh)');
});

test('says what was said and nothing else', async () => {
	const text = await english();
	const regions = [{ region: 'calf', side: 'left' }, { region: 'sacrum' }] as const;

	expect(saidWords(text, makeMoment({ what: 'flare', level: 0, regions }))).toBe(
		'It flared up · 0 of 10 · Calf, left and Base of the spine (sacrum)'
	);
	expect(saidWords(text, makeMoment({ regions: [] }))).toBe('');
});

test('the beginning of a note is never cut within a letter', () => {
	const note = '👍'.repeat(81);

	expect(glimpseOf(note)).toBe(`${'👍'.repeat(80)}…`);
	expect(glimpseOf('👍'.repeat(80))).toBe('👍'.repeat(80));
});
