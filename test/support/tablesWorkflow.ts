import { DateTime } from 'luxon';
import { WorkflowExecute } from 'n8n-core';
import {
	NodeConnectionTypes,
	Workflow,
	createRunExecutionData,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
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
	/** Sub-workflows by the name of the node that calls them. */
	readonly subWorkflows?: Readonly<Record<string, WorkflowFile>>;
	/** What nodes of sub-workflows put out that ask others, by name. */
	readonly playedInSubWorkflows?: Played;
	/** Before each reading or change: others may act; a killed run never comes back from it. */
	turn(): Promise<void>;
}

type Execute = (run: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

const items = (rows: readonly TableRow[]): INodeExecutionData[] =>
	rows.map((row) => ({ json: structuredClone(row) as IDataObject }));

function isMet(row: TableRow, { keyName, condition, keyValue }: Condition): boolean {
	const cell = row[keyName] ?? null;
	if (condition === 'isEmpty') return cell === null || cell === '';
	if (condition === 'isNotEmpty') return cell !== null && cell !== '';
	if (condition === 'like') return String(cell ?? '').startsWith(String(keyValue).replace('%', ''));
	if (condition === 'lte') return Number(cell) <= Number(keyValue);
	if (condition === 'gte') return String(cell) >= String(keyValue);
	return typeof cell === 'number' ? cell === Number(keyValue) : cell === keyValue;
}

/** The operations of n8n's Data Table node on rows that the templates use. */
function dataTable(host: TablesHost): Execute {
	return async (run) => {
		const given = run.getInputData();
		const operation = String(run.getNodeParameter('operation', 0));
		if (run.getNodeParameter('resource', 0) === 'table') {
			if (operation === 'create') return [items([createTable(host, run)])];
			const found = Object.entries(host.columns);
			return [items(found.map(([name, columns]) => ({ id: name, name, columns })))];
		}
		const rowsAt = (item: number) => {
			const table = host.tables[String(run.getNodeParameter('dataTableId.value', item))];
			if (table === undefined) throw new Error('No such table');
			return table;
		};
		const columnsAt = (item: number) =>
			host.columns[String(run.getNodeParameter('dataTableId.value', item))];
		const conditionsAt = (item: number) =>
			run.getNodeParameter('filters.conditions', item, []) as Condition[];
		const isTakenAsItComes =
			run.getNodeParameter('columns.mappingMode', 0, '') === 'autoMapInputData';
		const cellsAt = (item: number) =>
			isTakenAsItComes
				? knownCells(given[item].json, columnsAt(item))
				: (run.getNodeParameter('columns.value', item) as TableRow);
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
			const conditions = conditionsAt(item);
			const isAny = run.getNodeParameter('matchType', item, 'allConditions') === 'anyCondition';
			const met = rows.filter((row) =>
				isAny && conditions.length > 0
					? conditions.some((each) => isMet(row, each))
					: conditions.every((each) => isMet(row, each)),
			);
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

/** What comes in as a row, which n8n refuses with a column that the table has not. */
function knownCells(cells: TableRow, columns: ReadonlyArray<{ readonly name: string }>): TableRow {
	const unknown = Object.keys(cells).find(
		(name) => !columns.some((column) => column.name === name),
	);
	if (unknown !== undefined) throw new Error(`unknown column name '${unknown}'`);
	return { ...cells };
}

function createTable({ tables, columns }: TablesHost, run: IExecuteFunctions): TableRow {
	const name = String(run.getNodeParameter('tableName', 0));
	if (tables[name] !== undefined) throw new Error(`There is a table ${name}`);
	tables[name] = [];
	columns[name] = run.getNodeParameter('columns.column', 0) as TablesHost['columns'][string];
	return { id: name, name };
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
	const made: unknown = new Function('$', '$input', 'DateTime', body)($, $input, DateTime);
	return [made as INodeExecutionData[]];
};

const sortedBy =
	(outputs: number, outputOf: (run: IExecuteFunctions, item: number) => number): Execute =>
	async (run) => {
		const sorted: INodeExecutionData[][] = Array.from({ length: outputs }, () => []);
		run.getInputData().forEach((item, index) => sorted[outputOf(run, index)]?.push(item));
		return sorted;
	};

function isTrue(run: IExecuteFunctions, item: number): boolean {
	const [{ leftValue, operator }] = run.getNodeParameter('conditions.conditions', item) as [
		{ leftValue: unknown; operator: { operation: string } },
	];
	return operator.operation === 'empty' ? leftValue === '' : leftValue === true;
}

/** The fields that an Edit Fields node sets, beside those that come in. */
const setFields: Execute = async (run) => {
	const given = run.getInputData();
	const out = given.map(({ json }, item) => {
		const fields = run.getNodeParameter('assignments.assignments', item) as Array<{
			name: string;
			value: unknown;
		}>;
		return { ...json, ...Object.fromEntries(fields.map(({ name, value }) => [name, value])) };
	});
	return [items(out)];
};

/** One item with a list for each field. */
const aggregate: Execute = async (run) => {
	const fields = run.getNodeParameter('fieldsToAggregate.fieldToAggregate', 0) as Array<{
		fieldToAggregate: string;
	}>;
	const given = run.getInputData();
	const lists = fields.map(({ fieldToAggregate: field }) => [
		field,
		given.map(({ json }) => json[field]),
	]);
	return [items([Object.fromEntries(lists)])];
};

/** What n8n's own nodes in the templates do, by type; a type that is not here must not be reached. */
function nodesOf(host: TablesHost): Record<string, Execute> {
	return {
		'n8n-nodes-base.dataTable': dataTable(host),
		'n8n-nodes-base.code': code,
		'n8n-nodes-base.scheduleTrigger': async () => [[{ json: {} }]],
		'n8n-nodes-base.executeWorkflowTrigger': async (run) => [run.getInputData()],
		'n8n-nodes-base.executeWorkflow': async (run) => {
			const called = host.subWorkflows?.[run.getNode().name];
			if (called === undefined) throw new Error(`${run.getNode().name} calls nothing here`);
			return [await runSubWorkflow(called, host, run.getInputData())];
		},
		'n8n-nodes-base.set': setFields,
		'n8n-nodes-base.aggregate': aggregate,
		'n8n-nodes-base.noOp': async (run) => [run.getInputData()],
		'n8n-nodes-base.switch': sortedBy(5, (run, item) =>
			Number(run.getNodeParameter('output', item)),
		),
		'n8n-nodes-base.filter': sortedBy(1, (run, item) => (isTrue(run, item) ? 0 : -1)),
		'n8n-nodes-base.if': sortedBy(2, (run, item) => (isTrue(run, item) ? 0 : 1)),
		'n8n-nodes-base.stopAndError': async (run) => {
			throw new Error(String(run.getNodeParameter('errorMessage', 0)));
		},
		'n8n-nodes-base.merge': async (run) => {
			const inputs = Number(run.getNodeParameter('numberInputs', 0));
			return [Array.from({ length: inputs }, (_, input) => run.getInputData(input) ?? []).flat()];
		},
	};
}

/** What some nodes put out, by name: on their first output, or on each of several; or what they do. */
export type Played = Readonly<
	Record<string, (run: IExecuteFunctions) => TableRow[] | TableRow[][] | Promise<TableRow[]>>
>;

// n8n itself adds the error output, and sends there what is nothing but a failure.
const outputsOf = ({ type, parameters }: INode): number =>
	type.endsWith('.if') ? 2 : type.endsWith('.switch') ? Number(parameters.numberOutputs) : 1;

function nodeType(node: INode, execute: Execute | undefined): INodeType {
	const { Main } = NodeConnectionTypes;
	const { type, typeVersion, parameters } = node;
	const inputs = type.endsWith('.merge') ? Number(parameters.numberInputs) : 1;
	const properties = Object.keys(parameters).map((name): INodeProperties => ({
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
			version: [typeVersion],
			description: '',
			defaults: {},
			inputs: Array.from({ length: inputs }, () => Main),
			outputs: Array.from({ length: outputsOf(node) }, () => Main),
			properties,
		},
		async execute() {
			if (execute === undefined) throw new Error(`${node.name} (${type}) is not played here`);
			return await execute(this);
		},
	};
}

/** One item out for each that came in, as n8n's own nodes tell it. */
const paired = (made: INodeExecutionData[], given: number): INodeExecutionData[] =>
	made.length === given ? made.map((each, item) => ({ ...each, pairedItem: { item } })) : made;

function playedBy(play: Played[string]): Execute {
	return async (run) => {
		const rows = await play(run);
		const several = Array.isArray(rows[0]) ? (rows as TableRow[][]) : [rows as TableRow[]];
		return several.map((output) => paired(items(output), run.getInputData().length));
	};
}

/** The template as n8n's engine runs it, with the nodes that are played on the host's tables. */
function workflowOf(template: WorkflowFile, host: TablesHost, played: Played): Workflow {
	const nodes = template.nodes
		.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote')
		.map((node) => ({ ...structuredClone(node), retryOnFail: false }));
	const byType = nodesOf(host);
	const match = new PontoInvoiceMatch();
	// Each node has a type of its own here, so that its name leads back to it.
	const types = new Map<string, INodeType>(
		nodes.map((node) => {
			const play = played[node.name];
			const execute = play ? playedBy(play) : byType[node.type];
			const isMatch = node.type === 'n8n-nodes-ponto.pontoInvoiceMatch';
			return [node.name, isMatch ? match : nodeType(node, execute)];
		}),
	);
	const typeOf = (name: string) => {
		const type = types.get(name);
		if (type === undefined) throw new RangeError(`No node is called ${name}`);
		return type;
	};
	return new Workflow({
		id: 'workflow-1',
		nodes: nodes.map((node) => ({ ...node, type: node.name })),
		connections: template.connections,
		active: false,
		nodeTypes: {
			getByName: typeOf,
			getByNameAndVersion: typeOf,
			getKnownTypes: () => ({}),
		},
		settings: template.settings,
	});
}

/** How a template is run: on which tables, from which node, and what the nodes put out that ask others. */
export interface TemplateRun {
	readonly host: TablesHost;
	readonly start: string;
	readonly played: Played;
}

/**
 * Runs a template in n8n's own engine, with its expressions, Code nodes and order of branches as they stand, on
 * tables in memory. @throws what ends the run.
 */
export async function runTemplate(
	template: WorkflowFile,
	{ host, start, played }: TemplateRun,
): Promise<void> {
	const workflow = workflowOf(template, host, played);
	const { data } = await new WorkflowExecute(additionalData({}), 'manual').run({
		workflow,
		startNode: workflow.getNode(start) ?? undefined,
	});
	// n8n keeps a copy of what was thrown.
	const { error } = data.resultData;
	if (error) throw Object.assign(new Error(error.message), error);
}

/** Runs the sweep of a template that marks invoices paid. @throws what ends the run. */
export async function runSweep(
	template: WorkflowFile,
	host: TablesHost,
	transactions: () => TableRow[],
): Promise<void> {
	const readers = template.nodes.filter(({ type }) => type === 'n8n-nodes-ponto.ponto');
	const played = Object.fromEntries(readers.map(({ name }) => [name, transactions]));
	await runTemplate(template, { host, start: 'Every Day at 06:30', played });
}

/** Runs a sub-workflow with these items; returns what its last node put out, as n8n does. @throws what ends it. */
export async function runSubWorkflow(
	template: WorkflowFile,
	host: TablesHost,
	given: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	const workflow = workflowOf(template, host, host.playedInSubWorkflows ?? {});
	const isTrigger = ({ type }: INode) => type.endsWith('executeWorkflowTrigger');
	const name = template.nodes.find(isTrigger)?.name ?? '';
	const trigger = workflow.getNode(name);
	if (!trigger) throw new Error(`${template.name} cannot be called`);
	const runData = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node: trigger, data: { main: [given] }, source: null }],
		},
	} as never);
	const { data } = await new WorkflowExecute(
		additionalData({}),
		'manual',
		runData,
	).processRunExecutionData(workflow);
	const { error, lastNodeExecuted = '', runData: ran } = data.resultData;
	if (error) throw error;
	return ran[lastNodeExecuted]?.at(-1)?.data?.main[0] ?? [];
}
