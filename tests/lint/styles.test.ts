import { expect, test } from 'vitest';
import { styleSheets, tooNew } from './styles.ts';

const found = (css: string) => tooNew(css).map(({ what }) => what);

test('knows what every supported browser has', () => {
	const css = `
		@media (prefers-reduced-motion: reduce) and (width >= 40rem) { a { color: color-mix(in srgb, red, blue) } }
		@container (min-width: 30rem) { a { inset: 0; height: 100dvh; width: 10cqw; aspect-ratio: 1 / 2 } }
		:root { --x: 1px; color-scheme: light dark; accent-color: red; font: 1rem/1.5 system-ui, sans-serif }
		a:focus-visible, a:is(b, c)::before { content: "field-sizing"; translate: 1px; display: grid }
		dialog::backdrop { margin: max(1rem, env(safe-area-inset-bottom)) }
	`;

	expect(found(css)).toEqual([]);
});

test.each([
	['a:has(b) { color: red }', ':has'],
	['a { & b { color: red } }', 'nesting'],
	['a { b { color: red } }', 'nesting'],
	['a { field-sizing: content }', 'field-sizing'],
	['a { no-such-thing: 1 }', 'no-such-thing'],
	['a { color: light-dark(red, blue) }', 'light-dark()'],
	['a { margin: 1lh }', 'lh'],
	['a { width: stretch }', 'width: stretch'],
	['@starting-style { a { opacity: 0 } }', '@starting-style'],
	['@media (prefers-reduced-transparency: reduce) { a { opacity: 1 } }', '@media (prefers-reduced-transparency)'],
	['a { transition-behavior: allow-discrete }', 'transition-behavior']
])('finds what is too new in %s', (css, what) => {
	expect(found(css)).toContain(what);
});

test('allows everything inside @supports', () => {
	expect(found('@supports (field-sizing: content) { a { field-sizing: content } }')).toEqual([]);
});

test('says the line in the component', () => {
	const component = '<p>x</p>\n\n<style>\n\tp {\n\t\tcolor: red;\n\t\tfield-sizing: content;\n\t}\n</style>\n';
	const [sheet] = styleSheets('A.svelte', component);

	expect(tooNew(sheet?.css ?? '', sheet?.firstLine)[0]).toMatchObject({ line: 6, what: 'field-sizing' });
});
