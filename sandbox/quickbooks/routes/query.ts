import type { FastifyInstance } from 'fastify';
import { invalid } from '../server/fault';
import { presentDocument, presentPayment } from '../server/present';
import type { Company } from '../store/company';

/** The fields of each entity that may stand in a condition. */
const FILTERABLE: Readonly<Record<string, readonly string[]>> = {
	Invoice: ['Id', 'DocNumber', 'TxnDate', 'DueDate', 'Balance', 'TotalAmt', 'CustomerRef'],
	CreditMemo: ['Id', 'DocNumber', 'TxnDate', 'Balance', 'TotalAmt', 'CustomerRef'],
	Payment: ['Id', 'PaymentRefNum', 'TxnDate', 'TotalAmt', 'CustomerRef'],
};
const MOST_ROWS = 1_000;
const QUERY =
	/^select \* from (\w+)(?: where (.+?))?(?: orderby (\w+)(?: asc)?)?(?: startposition (\d+))?(?: maxresults (\d+))?$/i;
const CONDITION = /^(\w+) (=|>|>=|<|<=) '([^']*)'$/;

type Row = Readonly<Record<string, unknown>>;

/** `GET /query`: the vendor's own little language; there is no "or" in it, and nothing found is `{}`. */
export function serveQuery(server: FastifyInstance, company: Company, base: string): void {
	server.get<{ Querystring: { query?: string } }>(`${base}/query`, async ({ query }) => {
		const [, entity = '', where, order, start = '1', most = '100'] =
			QUERY.exec(query.query?.trim() ?? '') ?? [];
		const fields = FILTERABLE[entity];
		if (fields === undefined) {
			throw invalid('4000', 'Error parsing query', `QueryParserError: ${query.query}`);
		}
		const tests = (where?.split(/ and /i) ?? []).map((condition) => testOf(condition, fields));
		const found = rowsOf(company, entity).filter((row) => tests.every((test) => test(row)));
		// Without an order the latest change comes first.
		const sorted = order === undefined ? found.reverse() : found.sort(by(order));
		const first = Number(start) - 1;
		const rows = sorted.slice(first, first + Math.min(Number(most), MOST_ROWS));
		return {
			QueryResponse:
				rows.length === 0
					? {}
					: { [entity]: rows, startPosition: first + 1, maxResults: rows.length },
			time: company.options.now().toISOString(),
		};
	});
}

function rowsOf(company: Company, entity: string): Row[] {
	if (entity === 'Payment') {
		return [...company.payments.values()].map((each) => presentPayment(company, each) as Row);
	}
	return [...company.documents.values()]
		.filter(({ type }) => type === entity)
		.map((each) => presentDocument(company, each) as Row);
}

const by = (field: string) => (one: Row, other: Row) =>
	field === 'Id'
		? Number(one.Id) - Number(other.Id)
		: String(one[field]).localeCompare(String(other[field]));

function testOf(condition: string, fields: readonly string[]): (row: Row) => boolean {
	const [, field = '', operator, wanted = ''] = CONDITION.exec(condition.trim()) ?? [];
	if (!fields.includes(field)) {
		throw invalid('4001', 'Invalid query', `Property ${field} is not queryable`);
	}
	return (row) => {
		const cell = row[field];
		const value = Object(cell).value ?? cell;
		if (value === undefined) return false;
		const order =
			typeof value === 'number'
				? value - Number(wanted)
				: String(value) < wanted
					? -1
					: Number(String(value) > wanted);
		if (operator === '=') return order === 0;
		return operator?.startsWith('>')
			? order > 0 || (operator === '>=' && order === 0)
			: order < 0 || (operator === '<=' && order === 0);
	};
}
