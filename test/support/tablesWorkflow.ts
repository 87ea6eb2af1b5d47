import { WorkflowExecute } from 'n8n-core';
import {
	NodeConnectionTypes,
	Workflow,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';
import type { WorkflowFile } from '../../n8n/client/Workflows';
import { PontoInvoiceMatch } from '../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { additionalData } from '../../n8n/engine';

export type TableRow = Record<string, unknown>;

interface Condition {
	readonly keyName: string;
	readonly condition: string;
	readonly keyValue?: unknown;
}

/** Data tables in memory, which compare cells as n8n's do, and who may come in between. */
export interface TablesHost {
	readonly tables: Record<string, TableRow[]>;
	/** Column types by table and column, as n8n lists them. */
	readonly columns: Record<string, Array<{ name: string; type: string }>>;
	/** Before each reading or change: others may act; a killed run never comes back from it. */
	turn(): Promise<void>;
}

type Execute = (run: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

const items = (rows: readonly TableRow[]): INodeExecutionData[] =>
	rows.map((row) => ({ json: structuredClone(row) as IDataObject }));

function isMet(row: TableRow, { keyName, condition, keyValue }: Condition): boolean {
	const cell = row[keyName] ?? null;
	if (condition === 'isEmpty') return cell === null || cell === '';
	return typeof cell === 'number' ? cell === Number(keyValue) : cell === keyValue;
}

/** The operations of n8n's Data Table node on rows that the templates use. */
function dataTable(host: TablesHost): Execute {
	return async (run) => {
		const given = run.getInputData();
		const operation = String(run.getNodeParameter('operation', 0));
		if (run.getNodeParameter('resource', 0) === 'table') {
			const found = Object.entries(host.columns);
			return [items(found.map(([name, columns]) => ({ id: name, name, columns })))];
		}
		const rowsAt = (item: number) => {
			const table = host.tables[String(run.getNodeParameter('dataTableId.value', item))];
			if (table === undefined) throw new Error('No such table');
			return table;
		};
		const conditionsAt = (item: number) =>
			run.getNodeParameter('filters.conditions', item, []) as Condition[];
		const cellsAt = (item: number) => run.getNodeParameter('columns.value', item) as TableRow;
		if (operation === 'get' && conditionsAt(0).length === 0) {
			await host.turn();
			return [items(rowsAt(0))];
		}
		if (operation === 'insert') {
			await host.turn();
			const inserted = given.map((_, item) => insert(rowsAt(item), cellsAt(item)));
			return [items(inserted)];
		}
		const out: TableRow[] = [];
		for (const item of given.keys()) {
			await host.turn();
			const rows = rowsAt(item);
			const met = rows.filter((row) => conditionsAt(item).every((each) => isMet(row, each)));
			if (operation === 'deleteRows') met.forEach((row) => rows.splice(rows.indexOf(row), 1));
			if (operation === 'update' || operation === 'upsert') {
				met.forEach((row) => Object.assign(row, typed(row, cellsAt(item))));
			}
			if (operation === 'upsert' && met.length === 0) met.push(insert(rows, cellsAt(item)));
			out.push(...met);
		}
		return [items(out)];
	};
}

let lastId = 1_000;
function insert(rows: TableRow[], cells: TableRow): TableRow {
	const row = { id: (lastId += 1), ...cells };
	rows.push(row);
	return row;
}

/** A column of numbers keeps numbers, whatever is put in. */
function typed(row: TableRow, cells: TableRow): TableRow {
	const keep = ([name, cell]: [string, unknown]) => [
		name,
		typeof row[name] === 'number' ? Number(cell) : cell,
	];
	return Object.fromEntries(Object.entries(cells).map(keep));
}

const code: Execute = async (run) => {
	const { $, $input } = run.getWorkflowDataProxy(0);
	const body = String(run.getNodeParameter('jsCode', 0));
	const made: unknown = new Function('$', '$input', body)($, $input);
	return [made as INodeExecutionData[]];
};

const sortedBy =
	(outputs: number, outputOf: (run: IExecuteFunctions, item: number) => number): Execute =>
	async (run) => {
		const sorted: INodeExecutionData[][] = Array.from({ length: outputs }, () => []);
		run.getInputData().forEach((item, index) => sorted[outputOf(run, index)]?.push(item));
		return sorted;
	};

const firstLeftValue = (run: IExecuteFunctions, item: number) => {
	const [{ leftValue }] = run.getNodeParameter('conditions.conditions', item) as [
		{ leftValue: unknown },
	];
	return leftValue;
};

/** What n8n's own nodes in the templates do, by type; a type that is not here must not be reached. */
function nodesOf(host: TablesHost, transactions: () => TableRow[]): Record<string, Execute> {
	return {
		'n8n-nodes-base.dataTable': dataTable(host),
		'n8n-nodes-base.code': code,
		'n8n-nodes-base.scheduleTrigger': async () => [[{ json: {} }]],
		'n8n-nodes-ponto.ponto': async () => [items(transactions())],
		'n8n-nodes-base.switch': sortedBy(5, (run, item) =>
			Number(run.getNodeParameter('output', item)),
		),
		'n8n-nodes-base.filter': sortedBy(1, (run, item) => (firstLeftValue(run, item) ? 0 : -1)),
		'n8n-nodes-base.if': sortedBy(2, (run, item) => (firstLeftValue(run, item) === '' ? 0 : 1)),
		'n8n-nodes-base.stopAndError': async (run) => {
			throw new Error(String(run.getNodeParameter('errorMessage', 0)));
		},
		'n8n-nodes-base.merge': async (run) => {
			const inputs = Number(run.getNodeParameter('numberInputs', 0));
			return [Array.from({ length: inputs }, (_, input) => run.getInputData(input) ?? []).flat()];
		},
	};
}

function nodeType(type: string, execute: Execute | undefined, names: readonly string[]): INodeType {
	const { Main } = { Main: NodeConnectionTypes.Main };
	const isMerge = type.endsWith('.merge');
	const outputs = type.endsWith('.switch') ? 5 : type.endsWith('.if') ? 2 : 1;
	const properties = names.map((name): INodeProperties => ({
		displayName: name,
		name,
		type: 'json',
		default: null,
	}));
	return {
		description: {
			displayName: type,
			name: type,
			group: [],
			version: [1, 1.1, 1.2, 2, 2.2, 3, 3.2],
			description: '',
			defaults: {},
			inputs: Array.from({ length: isMerge ? 3 : 1 }, () => Main),
			outputs: Array.from({ length: outputs }, () => Main),
			properties,
		},
		async execute() {
			if (execute === undefined) throw new Error(`${type} is not played here`);
			return await execute(this);
		},
	};
}

/**
 * Runs a template's sweep in n8n's own engine, with its expressions, Code nodes and order of branches as they
 * stand, on tables in memory. @throws what ends the run.
 */
export async function runSweep(
	template: WorkflowFile,
	host: TablesHost,
	transactions: () => TableRow[],
): Promise<void> {
	const nodes = template.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');
	const played = nodesOf(host, transactions);
	const match = new PontoInvoiceMatch();
	const byType = (type: string) => {
		if (type === 'n8n-nodes-ponto.pontoInvoiceMatch') return match;
		const names = new Set(
			nodes
				.filter((node) => node.type === type)
				.flatMap(({ parameters }) => Object.keys(parameters)),
		);
		return nodeType(type, played[type], [...names]);
	};
	const workflow = new Workflow({
		id: 'workflow-1',
		nodes: structuredClone(nodes).map((node) => ({ ...node, retryOnFail: false })),
		connections: template.connections,
		active: false,
		nodeTypes: {
			getByName: byType,
			getByNameAndVersion: byType,
			getKnownTypes: () => ({}),
		},
		settings: template.settings,
	});
	const startNode = workflow.getNode('Every Day at 06:30') ?? undefined;
	const { data } = await new WorkflowExecute(additionalData({}), 'manual').run({
		workflow,
		startNode,
	});
	if (data.resultData.error) throw data.resultData.error;
}
