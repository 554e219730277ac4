import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import autocompleteOff from './tests/lint/autocomplete-off.js';
import noLiteralText from './tests/lint/no-literal-text.js';
import tooNew from './tests/lint/too-new.js';

const typed = { projectService: true, extraFileExtensions: ['.svelte'] };

export default ts.config(
	{ ignores: ['build*/', '.svelte-kit/', '.cache/', 'test-results/', 'screenshots/', 'bench-results/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	{
		files: ['**/*.ts', '**/*.svelte'],
		extends: [...ts.configs.strictTypeChecked],
		languageOptions: { parserOptions: typed },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidOperator: true }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// A port's promise is often answered without waiting.
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }]
		}
	},
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { ...typed, parser: ts.parser, svelteConfig } },
		rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error', 'svelte/prefer-svelte-reactivity': 'off' }
	},
	{
		// To ESLint every component is of type any; svelte-check knows better and is as strict.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		languageOptions: { globals: globals.browser },
		plugins: {
			local: { rules: { 'too-new': tooNew, 'no-literal-text': noLiteralText, 'autocomplete-off': autocompleteOff } }
		},
		rules: { 'local/too-new': 'error', 'no-console': 'error' }
	},
	{
		// Types promise every browser interface; adapters meet private mode, plain http and old versions.
		files: ['src/{adapters,service-worker}/**/*.ts', 'src/hooks.client.ts'],
		rules: { '@typescript-eslint/no-unnecessary-condition': 'off' }
	},
	{
		files: ['src/{features,ui,routes}/**/*.svelte'],
		rules: {
			'local/autocomplete-off': 'error',
			'local/no-literal-text': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	// Playwright reads which fixtures a test wants from the pattern, even from an empty one.
	{ files: ['tests/journeys/**/*.ts'], rules: { 'no-empty-pattern': 'off' } },
	// Runs in browsers far older than we support, to tell them so: `catch` must name what it caught there.
	{
		files: ['static/**/*.js'],
		languageOptions: { globals: globals.browser },
		rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }], 'no-constant-binary-expression': 'off' }
	},
	{ files: ['*.js', 'tests/**/*.js', 'src/**/*.mjs'], languageOptions: { globals: globals.node } }
);
