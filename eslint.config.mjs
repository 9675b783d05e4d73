// @ts-check
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// What plain TypeScript can't see the type of: components imported from .ts, and what tests parse from files and pages.
const UNTYPED = ['**/all.ts', 'tests/**/*.ts'];
const UNSAFE = ['assignment', 'member-access', 'argument', 'return', 'call'];

export default tseslint.config(
	{ ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
	{
		files: ['**/*.ts'],
		ignores: ['**/*.astro/*.ts'],
		extends: [tseslint.configs.recommendedTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Functions are handed out in plain objects here (`const { t } = translator(locale)`); none asks for `this`.
			'@typescript-eslint/unbound-method': 'off',
			// What a kind adds to nothing is `{}`.
			'@typescript-eslint/no-empty-object-type': ['error', { allowObjectTypes: 'always', allowInterfaces: 'always' }],
		},
	},
	{ files: UNTYPED, rules: Object.fromEntries(UNSAFE.map((name) => [`@typescript-eslint/no-unsafe-${name}`, 'off'])) },
	{
		files: ['tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-explicit-any': 'off',
			// Stand-ins for what answers later.
			'@typescript-eslint/require-await': 'off',
		},
	},
	// Types within components are seen by `astro check`.
	...astro.configs['flat/recommended'],
	{
		files: ['**/*.astro', '**/*.astro/*.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] } },
	},
	{ files: ['**/*.astro/*.ts'], languageOptions: { parser: tseslint.parser } },
);
