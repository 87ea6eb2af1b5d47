import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { badRequest } from '../server/apiRefusal';
import { presentCreditNote, presentCustomer, presentInvoice, statusOf } from '../server/present';
import type { Account } from '../store/account';
import type { TeamleaderCustomer } from '../store/documents';

const USUAL_PAGE = 20;
const LARGEST_PAGE = 100;

const page = z
	.object({
		size: z.number().int().min(1).max(LARGEST_PAGE).default(USUAL_PAGE),
		number: z.number().int().min(1).default(1),
	})
	.default({});
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const invoicesAsked = z.strictObject({
	filter: z
		.strictObject({
			status: z.array(z.enum(['draft', 'outstanding', 'matched'])).optional(),
			invoice_date_after: day.optional(),
			invoice_date_before: day.optional(),
		})
		.default({}),
	page,
	sort: z
		.array(
			z.strictObject({
				field: z.enum(['invoice_number', 'invoice_date']),
				order: z.enum(['asc', 'desc']),
			}),
		)
		.optional(),
});
const pageAsked = z.strictObject({ page });

/** What is asked, or 400 in the words of whatever is wrong with it. */
function read<Asked extends z.ZodTypeAny>(asked: Asked, body: unknown): z.output<Asked> {
	const given = asked.safeParse(body ?? {});
	if (given.success) return given.data as z.output<Asked>;
	const [issue] = given.error.issues;
	throw badRequest(`${issue?.path.join('.')}: ${issue?.message}`);
}

/** A page of a list; `matches` counts all of them. */
function pageOf<Row>(rows: readonly Row[], { size, number }: z.output<typeof page>): object {
	const data = rows.slice((number - 1) * size, number * size);
	return { data, meta: { page: { size, number }, matches: rows.length } };
}

/** Lists of invoices, credit notes, companies and contacts. */
export function serveLists(server: FastifyInstance, account: Account): void {
	server.post('/invoices.list', async ({ body }) => {
		const { filter, page: wanted } = read(invoicesAsked, body);
		const { status, invoice_date_after: after = '', invoice_date_before: before = '9' } = filter;
		const isAsked = (is: string) => status === undefined || status.some((each) => each === is);
		const rows = account.invoices
			.filter((invoice) => isAsked(statusOf(account, invoice)))
			.filter(({ date }) => date >= after && date <= before)
			.sort((one, other) => String(one.number).localeCompare(String(other.number)))
			.map((invoice) => presentInvoice(account, invoice));
		return pageOf(rows, wanted);
	});
	server.post('/creditNotes.list', async ({ body }) =>
		pageOf(account.creditNotes.map(presentCreditNote), read(pageAsked, body).page),
	);
	const customers = (type: TeamleaderCustomer['type']) => {
		const all = [...account.invoices, ...account.creditNotes].map(({ customer }) => customer);
		const wanted = all.filter((customer) => customer.type === type);
		return [...new Map(wanted.map((each) => [each.id, each])).values()].map(presentCustomer);
	};
	server.post('/companies.list', async ({ body }) =>
		pageOf(customers('company'), read(pageAsked, body).page),
	);
	server.post('/contacts.list', async ({ body }) =>
		pageOf(customers('contact'), read(pageAsked, body).page),
	);
}
