// Which way imports may point: from what stands above to what stands below, never up and never in a circle.
const MATCH = './nodes/PontoInvoiceMatch';

const never = (target, from, message, except = []) => ({ target, from, message, except });

/** What a room may import of the whole `from`: only what `except` names, relative to `from`. */
const only = (target, from, except, message) => never(target, from, message, except);

const NODES = [
	'BestInvoicing',
	'Ponto',
	'PontoConnectTrigger',
	'PontoInvoiceMatch',
	'PontoTrigger',
];

const zones = [
	...['n8n', 'demo', 'bench', 'test', 'testData', 'tools', 'sandbox'].map((room) =>
		never(['./nodes', './credentials'], `./${room}`, `What ships does not know ${room}/.`),
	),
	...NODES.map((node) =>
		only(
			`./nodes/${node}`,
			'./nodes',
			[`./${node}`, './shared'],
			'A node knows itself and shared/.',
		),
	),
	only('./nodes/shared', './nodes', ['./shared'], 'shared/ does not know the nodes.'),
	only(
		'./nodes/shared/domain',
		'./nodes',
		['./shared/domain'],
		'The domain knows nothing above it.',
	),
	never('./nodes/shared/http', './nodes/shared/ponto', 'http/ serves every service.'),
	only(
		'./nodes/BestInvoicing/domain',
		'./nodes',
		['./BestInvoicing/domain', './BestInvoicing/api/schemas', './shared/domain'],
		'The domain knows what the API sends, and nothing that calls it.',
	),
	only(
		'./nodes/BestInvoicing/api',
		'./nodes',
		['./BestInvoicing/api', './shared'],
		'api/ knows nothing above it.',
	),
	never(
		'./nodes/BestInvoicing/books',
		'./nodes/BestInvoicing/actions',
		'Books do not know the operations.',
	),
	only(
		`${MATCH}/matching`,
		'./nodes',
		['./PontoInvoiceMatch/matching', './shared/domain'],
		'Matching knows the domain only: no items, no words of the node.',
	),
	...['amounts', 'decide', 'ledger', 'model', 'party', 'references', 'text'].map((room) =>
		never(
			`${MATCH}/matching/${room}`,
			`${MATCH}/matching/explain`,
			'What decides returns codes and facts; words are made in explain/, for output/.',
		),
	),
	never(`${MATCH}/input`, `${MATCH}/output`, 'What reads does not know what writes.'),
	...['demo', 'bench', 'test', 'n8n', 'tools'].map((room) =>
		never('./sandbox', `./${room}`, `The stand-ins do not know ${room}/.`),
	),
	only(
		'./sandbox',
		'./nodes',
		['./shared/domain'],
		'The stand-ins share only amounts, IBANs and references with the nodes.',
	),
	only('./sandbox/common', './sandbox', ['./common'], 'common/ does not know one stand-in.'),
	...['demo', 'bench', 'test', 'sandbox', 'nodes'].map((room) =>
		never('./n8n', `./${room}`, `The real n8n is started without ${room}/.`),
	),
	...['demo', 'bench', 'test', 'sandbox', 'n8n', 'nodes'].map((room) =>
		never('./testData', `./${room}`, 'testData/ stands below everything.'),
	),
	...['bench', 'test'].map((room) =>
		never('./demo', `./${room}`, `The demo does not know ${room}/.`),
	),
];

/** The rules, for all TypeScript. */
export const arrows = {
	files: ['**/*.ts'],
	// Without these the circle rule reads no TypeScript, and finds nothing.
	settings: {
		'import-x/extensions': ['.ts'],
		'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
	},
	rules: {
		// TypeScript checks names; the others warn of habits of libraries, not of ours.
		'import-x/named': 'off',
		'import-x/no-named-as-default': 'off',
		'import-x/no-named-as-default-member': 'off',
		'import-x/no-cycle': 'error',
		'import-x/no-restricted-paths': ['error', { zones }],
	},
};
