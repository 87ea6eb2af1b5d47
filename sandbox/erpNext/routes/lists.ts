import type { FastifyInstance } from 'fastify';
import { ApiRefusal, forbidden, notFound } from '../server/apiRefusal';
import { tablesOf, type ErpRow } from '../server/present';
import type { Site } from '../store/site';

const PAGE = 20;
type Filter = readonly [field: string, operator: string, value: unknown];
/** A filter that names a table inside the records is met where one of its rows meets it. */
type InnerFilter = readonly [doctype: string, field: string, operator: string, value: unknown];
type NamedFilter = Filter | InnerFilter;

const REFERENCES = 'Payment Entry Reference';
interface ListQuery {
	readonly filters?: string;
	readonly fields?: string;
	readonly order_by?: string;
	readonly limit_start?: string;
	readonly limit_page_length?: string;
}

/** Lists by kind, with filters and fields as JSON, and single documents. */
export function serveLists(server: FastifyInstance, site: Site): void {
	const rowsOf = (doctype: string): readonly ErpRow[] => {
		if (doctype === 'Bank Account' && !site.options.habits.mayReadBankAccounts) {
			throw forbidden(doctype);
		}
		const rows = tablesOf(site)[doctype];
		if (rows === undefined) throw notFound('DocType', doctype);
		return rows;
	};
	server.get<{ Params: { doctype: string }; Querystring: ListQuery }>(
		'/api/resource/:doctype',
		async ({ params, query }) => {
			const asked = parsed<NamedFilter[]>(query.filters, []);
			const filters = asked.filter((filter): filter is Filter => filter.length === 3);
			const inside = asked.flatMap((filter) => (filter.length === 4 ? [filter] : []));
			const fields = parsed<string[]>(query.fields, ['name']);
			const known = fieldsOf(site, params.doctype);
			for (const field of [...fields, ...filters.map(([name]) => name)]) {
				if (!known.has(field)) {
					throw new ApiRefusal(417, 'DataError', `Field not permitted in query: ${field}`);
				}
			}
			const found = rowsOf(params.doctype).filter(
				(row) =>
					filters.every((filter) => isMet(row, filter)) &&
					inside.every((filter) => isMetInside(row, filter)),
			);
			const sorted = query.order_by ? [...found].sort(byName) : found;
			const length = Number(query.limit_page_length ?? PAGE);
			const start = Number(query.limit_start ?? 0);
			const page = sorted.slice(start, length === 0 ? undefined : start + length);
			return {
				data: page.map((row) => Object.fromEntries(fields.map((field) => [field, row[field]]))),
			};
		},
	);
	server.get<{ Params: { doctype: string; name: string } }>(
		'/api/resource/:doctype/:name',
		async ({ params: { doctype, name } }) => {
			const row = rowsOf(doctype).find((each) => each.name === name);
			if (row === undefined) throw notFound(doctype, name);
			return { data: row };
		},
	);
}

const byName = (one: ErpRow, other: ErpRow) => (String(one.name) < String(other.name) ? -1 : 1);

function parsed<Wanted>(text: string | undefined, otherwise: Wanted): Wanted {
	return text === undefined ? otherwise : (JSON.parse(text) as Wanted);
}

/** The fields that the site has; child tables are none. */
function fieldsOf({ options: { habits } }: Site, doctype: string): ReadonlySet<string> {
	const FIELDS: Readonly<Record<string, readonly string[]>> = {
		'Sales Invoice': [
			...['company', 'customer', 'customer_name', 'po_no', 'posting_date', 'due_date', 'status'],
			...['currency', 'party_account_currency', 'conversion_rate', 'grand_total', 'is_return'],
			...['outstanding_amount', 'return_against', 'debit_to', 'payment_terms_template'],
		],
		'Payment Entry': [
			...['company', 'party', 'reference_no', 'posting_date', 'paid_amount', 'payment_type'],
			...['unallocated_amount', 'total_allocated_amount', habits.uniqueField ?? 'name'],
		],
		'Bank Account': ['party', 'party_type', 'iban'],
		'Payment Terms Template': ['allocate_payment_based_on_payment_terms'],
	};
	return new Set(['name', 'docstatus', ...(FIELDS[doctype] ?? [])]);
}

function isMetInside(row: ErpRow, [table, ...filter]: InnerFilter): boolean {
	if (table !== REFERENCES || !Array.isArray(row.references)) {
		throw new ApiRefusal(417, 'DataError', `Field not permitted in query: ${table}`);
	}
	return row.references.some((reference: ErpRow) => isMet(reference, filter));
}

function isMet(row: ErpRow, [field, operator, wanted]: Filter): boolean {
	const value = row[field];
	switch (operator) {
		case '=':
			return value === wanted;
		case '!=':
			return value !== wanted;
		case 'like':
			return String(value ?? '').startsWith(String(wanted).replace('%', ''));
		case '<':
			return typeof wanted === 'number' ? Number(value) < wanted : String(value) < String(wanted);
		case '>=':
			return String(value) >= String(wanted);
		default:
			throw new ApiRefusal(417, 'ValidationError', `Operator must be one of =, !=, like, <, >=`);
	}
}
