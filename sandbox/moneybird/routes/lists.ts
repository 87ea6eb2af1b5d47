import type { FastifyInstance } from 'fastify';
import { notFound, refusal } from '../server/apiRefusal';
import { presentDocument, stateOf } from '../server/present';
import type { Administration } from '../store/administration';
import { LISTS, type List, type MoneybirdDocument } from '../store/moneybirdDocument';

const MOST_PER_PAGE = 100;
const STATES: Readonly<Record<List, readonly string[]>> = {
	sales_invoices: [
		...['all', 'draft', 'open', 'scheduled', 'pending_payment', 'late', 'reminded', 'paid'],
		'uncollectible',
	],
	external_sales_invoices: ['all', 'new', 'open', 'late', 'paid'],
};

interface ListQuery {
	readonly filter?: string;
	readonly page?: string;
	readonly per_page?: string;
}

/** Lists of documents, and each document alone. */
export function serveLists(server: FastifyInstance, administration: Administration): void {
	const { habits } = administration.options;
	const today = () => administration.options.now().toISOString().slice(0, 10);
	const base = `/${administration.options.administrationId}`;
	for (const list of LISTS) {
		server.get<{ Querystring: ListQuery }>(`${base}/${list}.json`, async ({ query }) => {
			const perPage = Number(query.per_page ?? 10);
			if (perPage > MOST_PER_PAGE) {
				throw refusal(400, `per_page is at most ${MOST_PER_PAGE}`, 'invalid_per_page');
			}
			const fits = filterOf(list, query.filter ?? 'period:this_year', today());
			const first = (Number(query.page ?? 1) - 1) * perPage;
			return [...administration.documents.values()]
				.filter((document) => document.list === list && fits(document))
				.slice(first, first + perPage)
				.map((document) => presentDocument(document, today(), habits));
		});
		server.get<{ Params: { file: string } }>(`${base}/${list}/:file`, async ({ params }) => {
			const document = administration.documents.get(params.file.replace(/\.json$/, ''));
			if (document?.list !== list) throw notFound();
			return presentDocument(document, today(), habits);
		});
	}
}

/** Whatever is asked replaces the default, which is this year; a period has both ends. */
function filterOf(list: List, filter: string, today: string) {
	const terms = new Map(
		filter.split(',').map((term) => {
			const [key, value = ''] = term.split(':');
			return [key, value];
		}),
	);
	const states = (terms.get('state') ?? 'all').split('|');
	const unknown = states.filter((state) => !STATES[list].includes(state));
	if (unknown.length > 0) {
		throw refusal(400, `Invalid filter state: ${unknown.join(', ')}`, 'invalid_filter');
	}
	const period = terms.get('period') ?? 'this_year';
	const year = today.slice(0, 4);
	const [from, to] = period === 'this_year' ? [`${year}0101`, `${year}1231`] : period.split('..');
	if (!from || !to) {
		throw refusal(400, 'Period must have both a start and end date', 'invalid_period');
	}
	return (document: MoneybirdDocument) => {
		const day = document.issueDate.replaceAll('-', '');
		const isWanted = states.includes('all') || states.includes(stateOf(document, today));
		return isWanted && day >= from && day <= to;
	};
}
