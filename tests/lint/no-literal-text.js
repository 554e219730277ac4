/** ESLint rule: whatever a component shows or says to a screen reader comes from the catalogue. */
const spoken = new Set([
	'alt',
	'aria-label',
	'aria-description',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'label',
	'placeholder',
	'title'
]);
const letter = /\p{L}/u;

/** @type {import('eslint').Rule.RuleModule} */
export default {
	meta: { type: 'problem', schema: [], messages: { literal: 'Text belongs into the catalogue: {{text}}' } },
	create(context) {
		function report(node, text) {
			if (letter.test(text))
				context.report({ node, messageId: 'literal', data: { text: JSON.stringify(text.trim()) } });
		}

		/** The literal parts that an expression may come to. */
		function check(node) {
			switch (node.type) {
				case 'Literal':
					if (typeof node.value === 'string') report(node, node.value);
					break;
				case 'TemplateLiteral':
					for (const part of node.quasis) report(part, part.value.cooked);
					break;
				case 'ConditionalExpression':
					check(node.consequent);
					check(node.alternate);
					break;
				case 'LogicalExpression':
				case 'BinaryExpression':
					if (['===', '!==', '==', '!=', 'in', '<', '>', '<=', '>='].includes(node.operator)) break;
					if (node.type === 'BinaryExpression' || node.operator !== '&&') check(node.left);
					check(node.right);
			}
		}

		return {
			SvelteText(node) {
				const { type } = node.parent;
				if (type !== 'SvelteStyleElement' && type !== 'SvelteScriptElement') report(node, node.value);
			},
			':not(SvelteAttribute) > SvelteMustacheTag'(node) {
				check(node.expression);
			},
			SvelteAttribute(node) {
				if (!spoken.has(node.key.name)) return;
				for (const value of node.value) {
					if (value.type === 'SvelteLiteral') report(value, value.value);
					else if (value.type === 'SvelteMustacheTag') check(value.expression);
				}
			}
		};
	}
};
