import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES } from '../../../tools/templates/withInlinedCode';
import { runCodeNode } from './runCodeNode';

interface Column {
	name: string;
	type: string;
}
interface Table {
	id: string;
	name: string;
	columns: Column[];
}

const INVOICES = 'mark-invoices-paid-data-table.json';
const BOOKS = 'mark-invoices-paid-bestinvoicing.json';

/** The tables as the template "Create invoice tables" makes them. */
function tables(): Table[] {
	const text = readFileSync(join(TEMPLATES, 'create-invoice-tables-data-table.json'), 'utf8');
	const { nodes } = JSON.parse(text) as {
		nodes: Array<{ parameters: { tableName?: string; columns?: { column: Column[] } } }>;
	};
	return nodes.flatMap(({ parameters: { tableName: name, columns } }) =>
		name && columns ? [{ id: `id of ${name}`, name, columns: columns.column }] : [],
	);
}
const check = (found: readonly Table[], template = INVOICES) =>
	runCodeNode(
		template,
		{ 'Find Tables': found.map((table) => ({ ...table })) },
		[],
		'Check Tables',
	)[0].json;

describe('the data tables are looked at first', () => {
	it('and found by their exact names, whatever others are called', () => {
		const others = tables().map((table) => ({ ...table, id: 'other', name: `old ${table.name}` }));
		expect(check([...others, ...tables()])).toEqual({
			missing: '',
			ids: {
				invoices: 'id of invoices',
				review: 'id of review',
				decisions: 'id of decisions',
				sweeps: 'id of sweeps',
			},
		});
	});

	it('and one that is not there is named, with those that are', () => {
		const found = tables().filter(({ name }) => name !== 'decisions');
		expect(check(found).missing).toBe(
			'Data tables that are missing: decisions. Run the workflow "Create invoice tables" once, or give the table this name again. Your data tables are: invoices, review, sweeps.',
		);
		expect(check([]).missing).toContain('Your data tables are: none.');
	});

	it('and so are their columns, each that is missing or holds something else', () => {
		const found = tables().map((table) => ({
			...table,
			columns: table.columns
				.filter(({ name }) => name !== 'note')
				.map(({ name, type }) => ({ name, type: name === 'openAmount' ? 'string' : type })),
		}));
		expect(check(found).missing).toContain(
			'invoices.openAmount is a column of type string, not number; invoices.note (string) is missing',
		);
	});

	it('also by the template for BestInvoicing, which needs no table of invoices', () => {
		const [, ...found] = tables();
		expect(check(found, BOOKS)).toMatchObject({ missing: '', ids: { review: 'id of review' } });
	});
});

describe('the tables of the template for BestInvoicing', () => {
	const toMake = (names: readonly string[]) =>
		runCodeNode(
			BOOKS,
			{ 'Find Tables': names.map((name) => ({ name })) },
			[],
			'Tables to Make',
		).map(({ json }) => json.do);

	it('are made when they are not there under their exact names', () => {
		expect(toMake([])).toEqual(['review', 'decisions', 'sweeps', 'ready']);
		expect(toMake(['old review', 'decisions', 'sweeps'])).toEqual(['review', 'ready']);
		expect(toMake(['review', 'decisions', 'sweeps'])).toEqual(['ready']);
	});

	it('have every column that is needed', () => {
		const { nodes } = JSON.parse(readFileSync(join(TEMPLATES, BOOKS), 'utf8')) as {
			nodes: Array<{
				name: string;
				parameters: { tableName?: string; columns?: { column: Column[] } };
			}>;
		};
		const made = nodes
			.filter(({ name }) => name.startsWith('Make '))
			.map(({ parameters: { tableName = '', columns } }) => ({
				id: tableName,
				name: tableName,
				columns: columns?.column ?? [],
			}));
		expect(check(made, BOOKS).missing).toBe('');
	});
});
