import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	NodeHelpers,
	Workflow,
	type INode,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';
import { BestInvoicing } from '../../nodes/BestInvoicing/BestInvoicing.node';
import { Ponto } from '../../nodes/Ponto/Ponto.node';
import { PontoConnectTrigger } from '../../nodes/PontoConnectTrigger/PontoConnectTrigger.node';
import { PontoInvoiceMatch } from '../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { PontoTrigger } from '../../nodes/PontoTrigger/PontoTrigger.node';

const NODES = join(__dirname, '../../nodes');
const NODE_TYPES: INodeType[] = [
	new BestInvoicing(),
	new Ponto(),
	new PontoConnectTrigger(),
	new PontoInvoiceMatch(),
	new PontoTrigger(),
];

const codexFiles = readdirSync(NODES)
	.map((node) => join(NODES, node, `${node}.node.json`))
	.filter((file) => existsSync(file));

/** All parameters of a node, those in collections and lists as well. */
function allParameters(properties: readonly INodeProperties[]): INodeProperties[] {
	return properties.flatMap((parameter) => {
		const inside = (parameter.options ?? []).flatMap((option) => {
			if ('values' in option) return option.values;
			return 'type' in option ? [option] : [];
		});
		return [parameter, ...allParameters(inside)];
	});
}

describe.each(codexFiles)('the panel finds %s', (file) => {
	const { alias } = JSON.parse(readFileSync(file, 'utf8')) as { alias: string[] };

	it.each(['betaling', 'paiement', 'Zahlung', 'bank'])('by %s', (word) =>
		expect(alias.some((one) => one.toLowerCase().includes(word.toLowerCase()))).toBe(true),
	);

	it('by words that are there once', () => expect(new Set(alias).size).toBe(alias.length));
});

it.each([
	['PontoInvoiceMatch', ['factuur', 'facture', 'Rechnung', 'afpunten', 'lettrage', 'mededeling']],
	['PontoTrigger', ['bankrekening', 'relevé', 'Kontoauszug', 'rekeninguittreksel']],
	['Ponto', ['bankrekening', 'relevé', 'Kontoauszug', 'overschrijving', 'virement']],
	['PontoConnectTrigger', ['bankrekening', 'relevé', 'Kontoauszug']],
	['BestInvoicing', ['factuur', 'facture', 'Rechnung']],
])('%s is found by %j', (node, words) => {
	const { alias } = JSON.parse(readFileSync(join(NODES, node, `${node}.node.json`), 'utf8')) as {
		alias: string[];
	};
	expect(words.filter((word) => !alias.includes(word))).toEqual([]);
});

describe.each(NODE_TYPES.map((type) => [type.description.displayName, type] as const))(
	'%s',
	(_name, type) => {
		const parameters = allParameters(type.description.properties);

		it('gives examples that begin with "e.g."', () => {
			const examples = parameters.filter(
				({ placeholder, type: kind }) =>
					placeholder && kind !== 'collection' && kind !== 'fixedCollection',
			);
			expect(
				examples
					.map(({ placeholder }) => placeholder)
					.filter((text) => !/^(?:e\.g\. |Select (?:a|an) )/.test(text ?? '')),
			).toEqual([]);
		});

		it('speaks of publishing a workflow, as n8n does', () => {
			const texts = parameters.flatMap(({ displayName, description, hint }) => [
				displayName,
				description,
				hint,
			]);
			expect(
				texts.filter((text) =>
					/activat\w* (?:the|this) workflow|workflow is activated/i.test(text ?? ''),
				),
			).toEqual([]);
		});
	},
);

/** What stands under a node on the canvas. */
function subtitle(type: INodeType, parameters: INode['parameters']): unknown {
	const node: INode = {
		id: '1',
		name: 'Node',
		type: 'test',
		typeVersion: 1,
		position: [0, 0],
		parameters,
	};
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: {
			getByName: () => type,
			getByNameAndVersion: () => type,
			getKnownTypes: () => ({}),
		},
	});
	const filled = NodeHelpers.getNodeParameters(
		type.description.properties,
		parameters,
		true,
		false,
		node,
		type.description,
	);
	return workflow.expression.getSimpleParameterValue(
		{ ...node, parameters: filled ?? parameters },
		type.description.subtitle,
		'internal',
		{},
	);
}

it.each([
	[new Ponto(), { resource: 'bulkPayment', operation: 'create' }, 'create: bulk payment'],
	[new Ponto(), { resource: 'transaction', operation: 'getAll' }, 'get many: transaction'],
	[new BestInvoicing(), { resource: 'invoice', operation: 'getAll' }, 'get many: invoice'],
	[
		new PontoConnectTrigger(),
		{ events: ['account.transactionsCreated', 'integration.accountRevoked'] },
		'account transactions created, integration account revoked',
	],
] as const)('the subtitle reads as words (%#)', (type, parameters, text) =>
	expect(subtitle(type, parameters as unknown as INode['parameters'])).toBe(text),
);
