/** The grounds of the two screens: AAA for every word on them, in every theme. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');
const valuesOf = (token: string) =>
	[...css.matchAll(new RegExp(`--${token}: (#[0-9a-f]{6});`, 'g'))].map((m) => m[1] ?? '');

test.each([
	['emergency', 1],
	['today', 3]
])('--%s against its ink: at least 7 : 1, and said for each theme', (ground, themes) => {
	const [grounds, inks] = [valuesOf(ground), valuesOf(`${ground}-ink`)];

	expect([grounds.length, inks.length]).toEqual([themes, themes]);
	for (const [index, value] of grounds.entries()) expect(contrast(value, inks[index] ?? '')).toBeGreaterThanOrEqual(7);
});

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
