/**
 * ESLint rule: what is typed or chosen stays out of the browser's own files. A control without `autocomplete="off"` has
 * its value written in clear into the session files that the browser restores tabs from (seen in Chromium).
 */
const controls = new Set(['input', 'textarea', 'select']);

/** @type {import('eslint').Rule.RuleModule} */
export default {
	meta: {
		type: 'problem',
		schema: [],
		messages: { off: '<{{name}}> needs autocomplete="off": its value would be kept in clear' }
	},
	create(context) {
		return {
			'SvelteElement[kind="html"]'(node) {
				const name = node.name.name;
				if (controls.has(name) && !node.startTag.attributes.some(isOff)) {
					context.report({ node: node.startTag, messageId: 'off', data: { name } });
				}
			}
		};
	}
};

function isOff(attribute) {
	return attribute.key?.name === 'autocomplete' && attribute.value?.[0]?.value === 'off';
}
