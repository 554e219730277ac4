import { expect, test } from 'vitest';
import { wrapped } from '#ui/chart-image.words.ts';

/** Every character as wide as one. */
const widthOf = (part: string) => part.length;

test('breaks between words, and loses none', () => {
	expect(wrapped('Your average pain is lower', 12, widthOf)).toEqual(['Your average', 'pain is', 'lower']);
});

test('breaks Japanese between characters, and begins no line with its punctuation', () => {
	expect(wrapped('痛みは低い。次の週も', 5, widthOf)).toEqual(['痛みは低', 'い。次の週', 'も']);
});

test('ends no line with an opening bracket', () => {
	expect(wrapped('東京の電話（専用）です', 6, widthOf)).toEqual(['東京の電話', '（専用）です']);
});

test('cuts what has no place to break', () => {
	expect(wrapped('a@very-long-address.example', 10, widthOf)).toEqual(['a@very-lon', 'g-address.', 'example']);
	expect(wrapped('', 10, widthOf)).toEqual([]);
});
