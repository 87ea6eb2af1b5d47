import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ApiRefusal, forbidden, invalid, notFound } from '../server/apiRefusal';
import { presentPayment } from '../server/present';
import { DOCSTATUS, type ErpPayment, type ErpReference } from '../store/records';
import { outstandingCents, termCents, type Site } from '../store/site';

const requestSchema = z.object({
	docstatus: z.number().default(0),
	payment_type: z.string(),
	company: z.string(),
	posting_date: z.string(),
	party_type: z.string(),
	party: z.string(),
	paid_from: z.string(),
	paid_to: z.string(),
	paid_amount: z.number(),
	received_amount: z.number(),
	source_exchange_rate: z.number(),
	target_exchange_rate: z.number(),
	reference_no: z.string().optional(),
	reference_date: z.string().optional(),
	references: z
		.array(
			z.object({
				reference_doctype: z.string(),
				reference_name: z.string(),
				payment_term: z.string().optional(),
				allocated_amount: z.number(),
			}),
		)
		.default([]),
	deductions: z
		.array(z.object({ account: z.string(), cost_center: z.string(), amount: z.number() }))
		.default([]),
});
type Asked = z.output<typeof requestSchema>;

const cents = (value: number) => Math.round(value * 100);

/** Payment entries are inserted, submitted and cancelled; fields that the site does not have are dropped in silence. */
export function servePayments(server: FastifyInstance, site: Site): void {
	server.post('/api/resource/Payment Entry', async ({ body }) => {
		const asked = requestSchema.safeParse(body);
		if (!asked.success) {
			const [{ path }] = asked.error.issues;
			throw new ApiRefusal(417, 'MandatoryError', `[Payment Entry]: ${path.join('.')}`);
		}
		const { uniqueField } = site.options.habits;
		const unique = uniqueField === undefined ? undefined : Object(body)[uniqueField];
		return { data: presentPayment(site, insert(site, asked.data, unique)) };
	});
	server.put<{ Params: { name: string }; Body: { docstatus?: number } }>(
		'/api/resource/Payment Entry/:name',
		async ({ params: { name }, body: { docstatus } }) => {
			const payment = site.payments.find((each) => each.name === name);
			if (payment === undefined) throw notFound('Payment Entry', name);
			if (docstatus === DOCSTATUS.submitted) holdAgainstInvoices(site, payment);
			payment.docstatus = docstatus ?? payment.docstatus;
			return { data: presentPayment(site, payment) };
		},
	);
}

/** Books it as the vendor's validation does. @throws ApiRefusal */
export function insert(site: Site, asked: Asked, unique?: unknown): ErpPayment {
	const { habits, bankAccounts } = site.options;
	if (asked.docstatus === DOCSTATUS.submitted && !habits.maySubmit)
		throw forbidden('Payment Entry');
	if (!bankAccounts.includes(asked.paid_to)) {
		throw invalid(`Account Type for <b>${asked.paid_to}</b> must be Bank or Cash`);
	}
	if (!asked.reference_no || !asked.reference_date) {
		throw invalid('Reference No and Reference Date is mandatory for Bank transaction');
	}
	const deductedCents = asked.deductions.reduce((sum, { amount }) => sum + cents(amount), 0);
	const references = asked.references.map((row): ErpReference => ({
		invoice: row.reference_name,
		term: row.payment_term ?? null,
		cents: cents(row.allocated_amount),
	}));
	const allocated = references.reduce((sum, part) => sum + part.cents, 0);
	if (allocated > cents(asked.received_amount) + deductedCents) {
		throw invalid('Difference Amount must be zero');
	}
	if (unique && site.payments.some((payment) => payment.unique === unique)) {
		throw new ApiRefusal(409, 'UniqueValidationError', `${habits.uniqueField} must be unique`);
	}
	const keepsDraft = asked.docstatus !== DOCSTATUS.submitted || habits.keepsDrafts;
	const payment: ErpPayment = {
		name: `ACC-PAY-2026-${String(site.payments.length + 1).padStart(5, '0')}`,
		company: asked.company,
		party: asked.party,
		paidFrom: asked.paid_from,
		paidTo: asked.paid_to,
		paidCents: cents(asked.paid_amount),
		deductedCents,
		postingDate: asked.posting_date,
		referenceNo: asked.reference_no,
		referenceDate: asked.reference_date,
		unique: unique ? String(unique) : null,
		references,
		docstatus: keepsDraft ? DOCSTATUS.draft : DOCSTATUS.submitted,
	};
	holdAgainstInvoices(site, payment);
	site.payments.push(payment);
	return payment;
}

/** Each row against the invoice as it is now. @throws ApiRefusal 417 */
function holdAgainstInvoices(site: Site, payment: ErpPayment): void {
	for (const [place, reference] of payment.references.entries()) {
		holdRow(site, payment, reference, place + 1);
	}
	const keys = payment.references.map(({ invoice, term }) => `${invoice} ${term}`);
	if (new Set(keys).size < keys.length) throw invalid('Row #2: Duplicate entry in References');
}

function holdRow(
	site: Site,
	{ party, paidFrom, company }: ErpPayment,
	{ invoice: name, term, cents: allocated }: ErpReference,
	row: number,
): void {
	const invoice = site.invoices.get(name);
	if (invoice === undefined) throw invalid(`Sales Invoice ${name} does not exist`);
	if (invoice.customer !== party) {
		throw invalid(`Sales Invoice ${name} is not associated with Customer ${party}`);
	}
	if (invoice.debitTo !== paidFrom) {
		throw invalid(
			`Sales Invoice ${name} is associated with ${invoice.debitTo}, but Party Account is ${paidFrom}`,
		);
	}
	if (invoice.company !== company || invoice.docstatus !== DOCSTATUS.submitted) {
		throw invalid(`Sales Invoice ${name} must be submitted`);
	}
	if (invoice.terms.length > 0 && term === null) {
		throw invalid(
			`<b>${name}</b> has Payment Term based allocation enabled. Select a Payment Term for Row #${row} in Payment References section`,
		);
	}
	const left = term === null ? outstandingCents(site, invoice) : termCents(site, invoice, term);
	if (site.options.habits.version === 13 && outstandingCents(site, invoice) <= 0) return;
	if (left === 0) throw invalid(`Sales Invoice ${name} has already been fully paid.`);
	if (allocated > left) {
		throw invalid(`Row #${row}: Allocated Amount cannot be greater than outstanding amount.`);
	}
}
