/**
 * ESLint rule: nothing from the language, the platform or HTML that the oldest supported browsers lack.
 * Types tell which interface a member belongs to, so `list.toSorted()` is found as well as `Array.fromAsync`.
 * `thing?.()` counts as a guard; any other guarded use says so in an eslint-disable comment with its reason.
 */
import { createRequire } from 'node:module';
import { ESLintUtils } from '@typescript-eslint/utils';
import { lacking } from './floor.js';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
const otherNames = { IteratorObject: 'Iterator', Body: 'Response', WindowOrWorkerGlobalScope: 'Window' };

/** @type {import('eslint').Rule.RuleModule} */
export default {
	meta: { type: 'problem', schema: [], messages: { tooNew: '{{name}} is newer than {{browsers}}' } },
	create(context) {
		const services = ESLintUtils.getParserServices(context);
		const checker = services.program.getTypeChecker();

		function report(node, name, compat) {
			const browsers = lacking(compat);
			if (browsers.length > 0)
				context.report({ node, messageId: 'tooNew', data: { name, browsers: browsers.join(', ') } });
		}

		function fromLibrary(node) {
			const symbol = services.getSymbolAtLocation(node);
			return symbol?.declarations?.filter((one) => services.program.isSourceFileDefaultLibrary(one.getSourceFile()));
		}

		return {
			'Program:exit'(program) {
				for (const { identifier } of globalReferences(context.sourceCode.getScope(program))) {
					if (identifier.parent.type.startsWith('TS') || isTypeofGuard(identifier)) continue;
					if (fromLibrary(identifier)?.length) report(identifier, identifier.name, globalCompat(identifier.name));
				}
			},
			MemberExpression(node) {
				if (node.computed || node.property.type !== 'Identifier' || isOptionalCall(node)) return;
				const declarations = fromLibrary(node.property);
				if (!declarations?.length) return;
				const owners = [...declarations.map(ownerOf), ...baseNames(services.getTypeAtLocation(node.object), checker)];
				const name = node.property.name;
				const compat = owners.map((owner) => owner && memberCompat(owner, name)).find(Boolean);
				report(node.property, `${owners[0]}.${name}`, compat);
			},
			'SvelteElement[kind="html"]'(node) {
				const element = node.name.name;
				const known = data.html.elements[element];
				report(node.startTag, `<${element}>`, known?.__compat);
				for (const attribute of node.startTag.attributes) {
					const name = attribute.key?.name;
					if (typeof name !== 'string') continue;
					const compat = known?.[name]?.__compat ?? data.html.global_attributes[name]?.__compat;
					report(attribute, `<${element} ${name}>`, compat);
				}
			}
		};
	}
};

/** Those that ESLint was told of as globals, and those it was not. */
function globalReferences(scope) {
	const declared = scope.variables.filter((variable) => variable.defs.length === 0);
	return [...scope.through, ...declared.flatMap((variable) => variable.references)];
}

function globalCompat(name) {
	const found = data.javascript.builtins[name] ?? data.api[name] ?? data.api.Window[name];
	return found?.__compat;
}

function memberCompat(owner, name) {
	const short = owner.replace(/^Readonly(?=Array|Map|Set)/, '').replace(/Constructor$/, '');
	const known = otherNames[short] ?? short;
	const { builtins } = data.javascript;
	for (const place of [builtins[known], builtins.Intl[known], data.api[known]]) {
		const found = place?.[name] ?? place?.[`${name}_static`];
		if (found) return found.__compat;
	}
	return undefined;
}

/** Name of the interface, or of the variable whose type literal holds a static member. */
function ownerOf(declaration) {
	for (let at = declaration.parent; at; at = at.parent) if (at.name?.text) return at.name.text;
	return undefined;
}

function baseNames(type, checker) {
	const apparent = checker.getApparentType(checker.getNonNullableType(type));
	const parts = apparent.isUnionOrIntersection() ? apparent.types : [apparent];
	return parts.flatMap((part) => [
		part.symbol?.name,
		...(part.getBaseTypes?.() ?? []).flatMap((base) => baseNames(base, checker))
	]);
}

function isOptionalCall(node) {
	return node.parent.type === 'CallExpression' && node.parent.callee === node && node.parent.optional;
}

function isTypeofGuard(node) {
	return node.parent.type === 'UnaryExpression' && node.parent.operator === 'typeof';
}
