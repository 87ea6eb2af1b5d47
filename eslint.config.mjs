import js from '@eslint/js';
import { config } from '@n8n/node-cli/eslint';
import globals from 'globals';
import { arrows } from './tools/lint/arrows.mjs';

const SHIPPED = ['nodes/**/*.ts', 'credentials/**/*.ts'];
const NOT_SHIPPED_BY_N8N = {
	regex: '^(?!\\.|n8n-workflow$|luxon$|zod$|lodash$|p-limit$|node:crypto$)',
	message: 'n8n provides only n8n-workflow, luxon, zod, lodash, p-limit and node:crypto.',
};
const DEVELOPMENT = ['{sandbox,n8n,demo,bench,test,testData,tools}/**/*.ts'];

// Development code never ships, so n8n's rules for community nodes do not apply to it.
const communityRulesOff = Object.fromEntries(
	config
		.flatMap((entry) => Object.keys(entry.rules ?? {}))
		.filter((rule) => rule.startsWith('@n8n/community-nodes/'))
		.map((rule) => [rule, 'off']),
);

export default [
	...config,
	{ ignores: ['.stryker-tmp', 'reports', 'coverage'] },
	{
		files: SHIPPED,
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'import-x/no-default-export': 'error',
			'no-restricted-imports': ['error', { patterns: [NOT_SHIPPED_BY_N8N] }],
		},
	},
	{
		files: [
			'nodes/shared/domain/**/*.ts',
			'nodes/BestInvoicing/domain/**/*.ts',
			'nodes/PontoInvoiceMatch/matching/**/*.ts',
		],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						NOT_SHIPPED_BY_N8N,
						{ regex: '^n8n-', message: 'The domain does not know n8n.' },
					],
				},
			],
		},
	},
	arrows,
	{ files: DEVELOPMENT, rules: communityRulesOff },
	// What runs inside n8n's Code nodes: its sandbox has the language and luxon, nothing else.
	{
		...js.configs.recommended,
		files: ['workflows/code/**/*.js'],
		languageOptions: { globals: globals.es2025 },
	},
	{ files: ['tools/**/*.mjs', '*.js'], languageOptions: { globals: globals.node } },
];
