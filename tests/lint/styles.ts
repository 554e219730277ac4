/**
 * Finds CSS that the oldest supported browsers lack, in style sheets and in the styles of components.
 * Inside `@supports` everything is allowed: that is what it is for.
 */
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';
import postcss, { type AtRule, type ChildNode, type Declaration, type Rule } from 'postcss';
import { lacking } from './floor.js';

export interface TooNew {
	line: number;
	what: string;
	browsers: string[];
}

// 15 MB of JSON: read by Node itself, not turned into a module by Vite.
const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
const { properties, selectors, types, 'at-rules': atRules } = data.css as Record<string, Identifier>;

/** Lost without harm where missing: there is no cursor, no corner to pull, no long line to balance. */
const harmless = new Set(['cursor', 'resize', 'text-wrap', 'text-size-adjust', 'overscroll-behavior']);

/** The style sheets of a file: the whole of a `.css`, the `<style>` of a component with its line. */
export function styleSheets(path: string, text: string): { css: string; firstLine: number }[] {
	if (path.endsWith('.css')) return [{ css: text, firstLine: 1 }];
	return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((found) => {
		const css = found[1] ?? '';
		return { css, firstLine: text.slice(0, found.index + found[0].indexOf(css)).split('\n').length };
	});
}

export function tooNew(css: string, firstLine = 1): TooNew[] {
	const found: TooNew[] = [];
	postcss.parse(css).walk((node) => {
		if (isProgressive(node)) return;
		for (const [what, compat] of featuresOf(node)) {
			const browsers = compat === 'unknown' ? ['anything we know of'] : lacking(compat);
			const line = (node.source?.start?.line ?? 1) + firstLine - 1;
			if (browsers.length > 0) found.push({ line, what, browsers });
		}
	});
	return found;
}

type Feature = readonly [what: string, compat: CompatStatement | 'unknown' | undefined];

function featuresOf(node: ChildNode): Feature[] {
	if (node.type === 'decl') return declared(node);
	if (node.type === 'rule') return selected(node);
	if (node.type === 'atrule') return atRuled(node);
	return [];
}

function declared({ prop, value }: Declaration): Feature[] {
	if (harmless.has(prop)) return [];
	if (prop.startsWith('--') || prop.startsWith('-webkit-') || prop.startsWith('-moz-')) return valued(value, undefined);
	const property = properties?.[prop];
	return [[prop, property ? property.__compat : 'unknown'], ...valued(value, property, prop)];
}

function valued(value: string, property: Identifier | undefined, name = ''): Feature[] {
	const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
	const words = [...plain.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w-(])/g)].map(([word]) => word);
	const functions = [...plain.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g)].map(([, word]) => word ?? '');
	const units = [...plain.matchAll(/(?<![\w#-])[\d.]+([a-z]+)/g)].map(([, unit]) => unit ?? '');
	return [
		...words.map((word) => [`${name}: ${word}`, property?.[word]?.__compat] as const),
		...functions.map((word) => [`${word}()`, (property?.[word] ?? typeNamed(word))?.__compat] as const),
		...units.map((unit) => [unit, unitNamed(unit)?.__compat] as const)
	];
}

function selected(rule: Rule): Feature[] {
	const nested = rule.parent?.type === 'rule' || rule.selector.includes('&');
	const pseudos = [...rule.selector.matchAll(/::?([a-z][a-z-]*)/g)].map(
		([whole, name]) => [whole, name ?? ''] as const
	);
	const known = pseudos.filter(([, name]) => name !== 'global' && !name.startsWith('-'));
	return [
		...(nested ? [['nesting', selectors?.nesting?.__compat] as const] : []),
		...known.map(([whole, name]) => [whole, selectors?.[name]?.__compat ?? 'unknown'] as const)
	];
}

function atRuled({ name, params }: AtRule): Feature[] {
	const rule = atRules?.[name];
	const features = name === 'media' || name === 'container' ? [...params.matchAll(/\(\s*([a-z-]+)\s*[:)]/g)] : [];
	return [
		[`@${name}`, rule ? rule.__compat : name.startsWith('-') ? undefined : 'unknown'],
		...features.map(([, feature]) => [`@${name} (${feature ?? ''})`, rule?.[feature ?? '']?.__compat] as const)
	];
}

function isProgressive(node: ChildNode): boolean {
	for (let at = node.parent; at; at = at.parent as typeof at) {
		if (at.type === 'atrule' && (at as AtRule).name === 'supports') return true;
	}
	return false;
}

function typeNamed(name: string): Identifier | undefined {
	const groups = Object.values(types ?? {}) as Identifier[];
	return types?.[name] ?? groups.map((group) => group[name]).find(Boolean);
}

/** MDN groups the viewport units; every other unit stands under its own name. */
function unitNamed(unit: string): Identifier | undefined {
	const lengths = types?.length;
	if (/^[dsl]v/.test(unit))
		return lengths?.[`viewport_percentage_units_${{ d: 'dynamic', s: 'small', l: 'large' }[unit[0] as 'd']}`];
	if (/^cq/.test(unit)) return lengths?.container_query_length_units;
	return lengths?.[unit];
}
