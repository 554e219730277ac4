/** The lint configuration, as it stands, finds the faults it is there for: texts put in place of real files. */
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();
const component = 'src/routes/+layout.svelte';
const module = 'src/core/time.ts';
const patience = 60_000;

async function faults(filePath: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'no rule'}: ${message}`);
}

test.each([
	['text', '<p>Hello</p>'],
	['Japanese text', '<p>痛み</p>'],
	['a string in braces', "<p>{'Hello'}</p>"],
	['one of two answers', "<p>{Math.min(1, 2) === 1 ? 'Yes' : 1}</p>"],
	['a label', '<button aria-label="Close"></button>'],
	['a label in braces', '<button aria-label={`Close ${Math.min(1)}`}></button>'],
	['a placeholder', '<input placeholder="Note" />'],
	['a picture’s words', '<img alt="A leg" src="/a.png" />']
])('no literal text: %s', { timeout: patience }, async (_name, markup) => {
	expect((await faults(component, markup)).join()).toContain('local/no-literal-text');
});

test('signs, numbers, classes and catalogue words are no literal text', { timeout: patience }, async () => {
	const markup = `<script lang="ts">
	const words = { day: String(1) };
	const kind = 'wide';
</script>

<p class="day {kind}" id="today" role="status">{words.day}: 7 / 10 · – {words.day === 'x' ? 1 : 2}</p>
<img alt="" src="/a.png" />

<style>
	.day {
		color: red;
	}
</style>
`;

	expect(await faults(component, markup)).toEqual([]);
});

test('a control that the browser would restore is found', { timeout: patience }, async () => {
	const open = await faults(component, '<textarea></textarea><input type="radio" /><select></select>');
	const off = await faults(component, '<textarea autocomplete="off"></textarea>');

	expect(open.filter((fault) => fault.startsWith('local/autocomplete-off'))).toHaveLength(3);
	expect(off.join()).not.toContain('local/autocomplete-off');
});

test.each([
	['a method', 'export const a = [2, 1].toSorted();', 'Array.toSorted'],
	['a static method', 'export const a = Object.groupBy([1], String);', 'ObjectConstructor.groupBy'],
	['a method of a set', 'export const a = new Set([1]).union(new Set([2]));', 'Set.union'],
	['a method of promises', 'export const a = Promise.withResolvers();', 'PromiseConstructor.withResolvers'],
	['a method of iterators', 'export const a = [1].values().map(String);', 'map'],
	['a global function', 'requestIdleCallback(() => undefined);', 'requestIdleCallback'],
	['a class', 'export const a = new CSSStyleValue();', 'CSSStyleValue'],
	['a method of an element', 'export const a = (b: HTMLElement) => b.checkVisibility();', 'checkVisibility'],
	['a static method of the platform', 'export const a = AbortSignal.any([]);', 'AbortSignal.any'],
	['a method of the document', 'document.startViewTransition(() => undefined);', 'startViewTransition']
])('too new: %s', { timeout: patience }, async (_name, text, what) => {
	const found = (await faults('src/hooks.client.ts', text)).filter((fault) => fault.startsWith('local/too-new'));

	expect(found.join()).toContain(what);
});

test('too new: an attribute and an element', { timeout: patience }, async () => {
	const found = (await faults(component, '<div popover="auto"></div><search></search><dialog inert></dialog>')).join();

	expect(found).toContain('<div popover>');
	expect(found).toContain('<search>');
	expect(found).not.toContain('dialog');
});

test(
	'what every supported browser has, and what is asked for first, is not too new',
	{ timeout: patience },
	async () => {
		const text = `
		export const a = [1].at(-1) ?? [1].findLast(Boolean) ?? Object.hasOwn({}, 'a');
		export const b = structuredClone(new Map([[1, new Intl.PluralRules('en').select(1)]]));
		export const c = navigator.locks.request('a', () => crypto.randomUUID());
		export const d = typeof requestIdleCallback;
		export const e = new CompressionStream('gzip').readable.getReader();
		document.body.replaceChildren();
	`;

		expect(await faults('src/hooks.client.ts', text)).toEqual([]);
	}
);

test('core speaks to no console', { timeout: patience }, async () => {
	expect((await faults(module, "console.log('a');")).join()).toContain('no-console');
});
