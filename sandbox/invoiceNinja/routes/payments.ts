import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ApiRefusal, invalid, notFound } from '../server/apiRefusal';
import { presentPayment } from '../server/present';
import { balanceCents, type Company } from '../store/company';
import type { NinjaPayment, NinjaPaymentRow } from '../store/records';

const LOCK_MS = 1_000;
const LONGEST_KEY = 64;
const amount = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]).transform(Number);
const requestSchema = z.object({
	client_id: z.string(),
	amount: amount.optional(),
	date: z.string().optional(),
	type_id: z.string().optional(),
	transaction_reference: z.string().optional(),
	idempotency_key: z.string().max(LONGEST_KEY).optional(),
	email_receipt: z.string().optional(),
	private_notes: z.string().optional(),
	invoices: z
		.array(z.object({ invoice_id: z.string(), amount, cash_discount: amount.optional() }))
		.optional(),
});
type Asked = z.output<typeof requestSchema>;

const cents = (value: number) => Math.round(value * 100);

/** Payments are entered, listed and deleted. */
export function servePayments(server: FastifyInstance, company: Company): void {
	server.post('/api/v1/payments', async ({ body }) => {
		const { habits } = company.options;
		if (!habits.mayEnterPayments) throw new ApiRefusal(401, 'This action is unauthorized.');
		lockOut(company, JSON.stringify(body));
		const asked = requestSchema.safeParse(body);
		if (!asked.success) {
			const [{ path, message }] = asked.error.issues;
			throw invalid(path.join('.'), message);
		}
		return { data: presentPayment(company, enter(company, asked.data)) };
	});
	server.get<{ Querystring: { filter?: string; status?: string } }>(
		'/api/v1/payments',
		async ({ query }) => {
			const found = company.payments.filter(
				({ isDeleted, transactionReference }) =>
					!(query.status === 'active' && isDeleted) &&
					transactionReference.includes(query.filter ?? ''),
			);
			return { data: found.map((payment) => presentPayment(company, payment)), meta: {} };
		},
	);
	server.delete<{ Params: { id: string } }>('/api/v1/payments/:id', async ({ params }) => {
		const payment = company.payments.find(({ id }) => id === params.id);
		if (payment === undefined) throw notFound();
		payment.isDeleted = true;
		return { data: presentPayment(company, payment) };
	});
}

/** The very same request within a second. @throws ApiRefusal 429 */
function lockOut({ postedAt, options }: Company, body: string): void {
	const now = options.now().getTime();
	const before = postedAt.get(body);
	postedAt.set(body, now);
	if (before !== undefined && now - before < LOCK_MS)
		throw new ApiRefusal(429, 'Duplicate request.');
}

/** Books it as the vendor's request class and repository do. @throws ApiRefusal 422 */
export function enter(company: Company, asked: Asked): NinjaPayment {
	const { clients, payments, options } = company;
	if (!clients.has(asked.client_id))
		throw invalid('client_id', 'The selected client id is invalid.');
	const key = asked.idempotency_key ?? randomBytes(12).toString('hex');
	if (payments.some(({ idempotencyKey }) => idempotencyKey === key)) {
		throw invalid('idempotency_key', 'The idempotency key has already been taken.');
	}
	const rows = (asked.invoices ?? []).map((row, place) => rowOf(company, asked, row, place));
	const applied = rows.reduce((sum, row) => sum + row.cents, 0);
	const amountCents = asked.amount ? cents(asked.amount) : applied;
	if (applied > amountCents) throw invalid('amount', 'Amounts do not balance correctly.');
	for (const { invoiceId } of rows) {
		const document = company.documents.get(invoiceId);
		if (document) document.isDraft = false;
	}
	const payment: NinjaPayment = {
		id: `Pay${String(payments.length + 1).padStart(7, '0')}`,
		number: String(payments.length + 1).padStart(4, '0'),
		clientId: asked.client_id,
		amountCents,
		date: asked.date ?? options.now().toISOString().slice(0, 10),
		typeId: asked.type_id ?? '',
		transactionReference: asked.transaction_reference ?? '',
		idempotencyKey: key,
		privateNotes: asked.private_notes ?? '',
		rows,
		isReceiptMailed: asked.email_receipt !== 'false',
		isDeleted: false,
	};
	payments.push(payment);
	return payment;
}

function rowOf(
	company: Company,
	{ client_id: clientId }: Asked,
	row: NonNullable<Asked['invoices']>[number],
	place: number,
): NinjaPaymentRow {
	const document = company.documents.get(row.invoice_id);
	if (!document || document.isDeleted || document.clientId !== clientId) {
		const field = `invoices.${place}.invoice_id`;
		throw invalid(field, `The selected ${field} is invalid.`);
	}
	const discountCents = company.options.habits.takesCashDiscount
		? cents(row.cash_discount ?? 0)
		: 0;
	const left = document.isDraft ? document.amountCents : balanceCents(company, document);
	if (document.isCancelled || left === 0) {
		throw invalid('invoices', 'One or more of these invoices have been paid');
	}
	if (cents(row.amount) <= 0 && document.amountCents > 0) {
		throw invalid(`invoices.${place}.amount`, 'Amount cannot be less than or equal to zero');
	}
	if (cents(row.amount) + discountCents > left) {
		throw invalid(
			`invoices.${place}.amount`,
			'The amount is greater than the invoice balance. You cannot overpay an invoice.',
		);
	}
	return { invoiceId: row.invoice_id, cents: cents(row.amount), discountCents };
}
