import type { FastifyInstance } from 'fastify';
import { notFound } from '../server/apiRefusal';
import { presentDocument } from '../server/present';
import { statusOf, type Company } from '../store/company';
import { STATUS, type NinjaDocument } from '../store/records';

const PER_PAGE = 20;
const MOST_PER_PAGE = 5_000;
const UNPAID: readonly number[] = [STATUS.sent, STATUS.partial];
const LISTS = { invoices: 'invoice', credits: 'credit' } as const;

interface ListQuery {
	readonly status?: string;
	readonly client_status?: string;
	readonly include?: string;
	readonly date_range?: string;
	readonly page?: string;
	readonly per_page?: string;
}

/** Lists of invoices and credits, and each alone. Lists have deleted and archived ones unless `status` says which. */
export function serveLists(server: FastifyInstance, company: Company): void {
	for (const [list, kind] of Object.entries(LISTS)) {
		server.get<{ Querystring: ListQuery }>(`/api/v1/${list}`, async ({ query }) => {
			const most = Math.min(MOST_PER_PAGE, company.options.habits.mostPerPage);
			const perPage = Math.min(Number(query.per_page ?? PER_PAGE), most);
			const page = Number(query.page ?? 1);
			const isWanted = filterOf(company, query);
			const all = [...company.documents.values()].filter(
				(document) => document.kind === kind && isWanted(document),
			);
			const rows = all.slice((page - 1) * perPage, page * perPage);
			return {
				data: rows.map((document) => presentDocument(company, document, includesOf(query))),
				meta: {
					pagination: {
						total: all.length,
						count: rows.length,
						per_page: perPage,
						current_page: page,
						total_pages: Math.max(1, Math.ceil(all.length / perPage)),
						links: {},
					},
				},
			};
		});
		server.get<{ Params: { id: string }; Querystring: ListQuery }>(
			`/api/v1/${list}/:id`,
			async ({ params, query }) => {
				const document = company.documents.get(params.id);
				if (document?.kind !== kind) throw notFound();
				return { data: presentDocument(company, document, includesOf(query)) };
			},
		);
	}
}

const includesOf = ({ include = '' }: ListQuery) => new Set(include.split(',').filter(Boolean));

function filterOf(
	company: Company,
	{ status = '', client_status: clientStatus, date_range: range = '' }: ListQuery,
) {
	const states = status.split(',').filter(Boolean);
	const [from, to] = range.split(',');
	return (document: NinjaDocument) => {
		const { isDeleted, isArchived, date } = document;
		const isDue = UNPAID.includes(statusOf(company, document));
		if (clientStatus === 'unpaid' && !isDue) return false;
		const state = isDeleted ? 'deleted' : isArchived ? 'archived' : 'active';
		const isInRange = !from || !to || (date >= from && date <= to);
		return (states.length === 0 || states.includes(state)) && isInRange;
	};
}
