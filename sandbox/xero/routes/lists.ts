import type { FastifyInstance } from 'fastify';
import { badQuery, notFound } from '../server/apiRefusal';
import { presentContact, presentDocument, presentPayment } from '../server/present';
import { readWhere } from '../server/where';
import type { Organisation } from '../store/organisation';

const USUAL_PAGE = 100;
const LARGEST_PAGE = 1_000;

interface ListQuery {
	readonly where?: string;
	readonly order?: string;
	readonly Statuses?: string;
	readonly page?: string;
	readonly pageSize?: string;
	readonly includeArchived?: string;
}

type Rows = (organisation: Organisation, query: ListQuery) => object[];

const statusesIn = (query: ListQuery) => (row: object) =>
	query.Statuses === undefined || query.Statuses.split(',').includes(Object(row).Status);

const LISTS: Readonly<Record<string, Rows>> = {
	Invoices: (organisation, query) =>
		[...organisation.documents.values()]
			.filter(({ kind }) => kind !== 'ACCRECCREDIT')
			.map((document) => presentDocument(organisation, document))
			.filter(statusesIn(query)),
	CreditNotes: (organisation) =>
		[...organisation.documents.values()]
			.filter(({ kind }) => kind === 'ACCRECCREDIT')
			.map((document) => presentDocument(organisation, document)),
	Payments: (organisation) =>
		organisation.payments.map((payment) => presentPayment(organisation, payment)),
	Contacts: ({ contacts }, { includeArchived }) =>
		[...contacts.values()]
			.filter(({ isArchived }) => !isArchived || includeArchived === 'true')
			.map(presentContact),
};

/** Lists with their pages, and each invoice alone. */
export function serveLists(server: FastifyInstance, organisation: Organisation): void {
	for (const [name, rowsOf] of Object.entries(LISTS)) {
		server.get<{ Querystring: ListQuery }>(`/${name}`, async ({ query }) => {
			const rows = rowsOf(organisation, query).filter(readWhere(query.where));
			return { ...ok(), ...pageOf(name, ordered(rows, query.order), query, organisation) };
		});
	}
	server.get<{ Params: { id: string } }>('/Invoices/:id', async ({ params }) => {
		const document = organisation.documents.get(params.id);
		if (!document || document.kind === 'ACCRECCREDIT') throw notFound();
		return { ...ok(), Invoices: [presentDocument(organisation, document)] };
	});
}

/** What every answer begins with. */
export const ok = () => ({
	Id: '7e1b0d0c-0000-4000-8000-000000000001',
	Status: 'OK',
	ProviderName: 'n8n',
	DateTimeUTC: '/Date(1795860000000)/',
});

function ordered(rows: readonly object[], order: string | undefined): object[] {
	if (order === undefined) return [...rows];
	const [field, direction = 'ASC'] = order.split(/\s+/);
	const sign = direction.toUpperCase() === 'DESC' ? -1 : 1;
	const keyOf = (row: object) => String(Object(row)[field] ?? '');
	return [...rows].sort((one, other) => sign * keyOf(one).localeCompare(keyOf(other)));
}

function pageOf(
	name: string,
	rows: readonly object[],
	query: ListQuery,
	{ options: { habits } }: Organisation,
): object {
	const wanted = Number(query.pageSize ?? USUAL_PAGE);
	if (!(wanted >= 1 && wanted <= LARGEST_PAGE)) throw badQuery('pageSize is from 1 to 1000');
	const pageSize = Math.min(wanted, habits.mostPerPage);
	const page = Number(query.page ?? 1);
	const pageCount = Math.max(1, Math.ceil(rows.length / pageSize));
	return {
		...(habits.countsPages && {
			pagination: { page, pageSize, pageCount, itemCount: rows.length },
		}),
		[name]: rows.slice((page - 1) * pageSize, page * pageSize),
	};
}
