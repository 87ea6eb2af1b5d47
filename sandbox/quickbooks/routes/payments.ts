import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Fault, invalid } from '../server/fault';
import { presentPayment } from '../server/present';
import { balanceCents, newId, UNDEPOSITED_FUNDS, type Company } from '../store/company';
import type { PaymentLine, QuickBooksDocument, QuickBooksPayment } from '../store/document';

const LONGEST_REQUEST_ID = 50;
const LONGEST_REF_NUM = 21;

const reference = z.object({ value: z.string() }).passthrough();
const paymentSchema = z
	.object({
		CustomerRef: reference,
		TotalAmt: z.number(),
		TxnDate: z.string().optional(),
		PaymentRefNum: z.string().max(LONGEST_REF_NUM).optional(),
		PrivateNote: z.string().max(4_000).optional(),
		DepositToAccountRef: reference.optional(),
		CurrencyRef: reference.optional(),
		ExchangeRate: z.number().optional(),
		Line: z
			.array(
				z.object({
					Amount: z.number(),
					LinkedTxn: z
						.array(z.object({ TxnId: z.string(), TxnType: z.enum(['Invoice', 'CreditMemo']) }))
						.default([]),
				}),
			)
			.default([]),
	})
	.strict();
type AskedPayment = z.output<typeof paymentSchema>;
const changeSchema = z.object({ Id: z.string(), SyncToken: z.string() }).passthrough();

interface PaymentQuery {
	readonly requestid?: string;
	readonly operation?: string;
	readonly include?: string;
}

const cents = (amount: number) => Math.round(amount * 100);

/** Payments are created, deleted and voided; the first answer to a requestid is given again. */
export function servePayments(server: FastifyInstance, company: Company, base: string): void {
	server.post<{ Querystring: PaymentQuery }>(`${base}/payment`, async ({ query, body }, reply) => {
		const { requestid: requestId } = query;
		if (requestId !== undefined && requestId.length > LONGEST_REQUEST_ID) {
			throw invalid('2050', 'Invalid String Length', 'requestid is longer than 50 characters');
		}
		const answer = company.answers.get(requestId ?? '') ?? answerTo(company, query, body);
		if (requestId !== undefined) company.answers.set(requestId, answer);
		return await reply.code(answer.status).send(answer.body);
	});
}

function answerTo(company: Company, query: PaymentQuery, body: unknown) {
	try {
		return { status: 200, body: act(company, query, body) };
	} catch (fault) {
		if (fault instanceof Fault) return { status: fault.status, body: fault.body };
		throw new Error('QuickBooks could not do it', { cause: fault });
	}
}

function act(company: Company, { operation, include }: PaymentQuery, body: unknown): object {
	const time = company.options.now().toISOString();
	if (operation === undefined) {
		return { Payment: presentPayment(company, create(company, body)), time };
	}
	const { Id: id, SyncToken: token } = changeSchema.parse(body);
	const payment = company.payments.get(id);
	if (!payment) throw invalid('610', 'Object Not Found', 'Something you are trying to use is gone');
	if (String(payment.syncToken) !== token) {
		throw invalid('5010', 'Stale Object Error', 'You and another user were working on this');
	}
	if (operation === 'delete') {
		company.payments.delete(id);
		return { Payment: { Id: id, status: 'Deleted' }, time };
	}
	if (include === 'void') voidPayment(payment);
	return { Payment: presentPayment(company, payment), time };
}

/** It stays, with its number, and with nothing in it. */
export function voidPayment(payment: QuickBooksPayment): void {
	payment.syncToken += 1;
	payment.totalCents = 0;
	payment.lines = [];
	payment.privateNote = `Voided ${payment.privateNote ?? ''}`.trim();
}

function create(company: Company, body: unknown): QuickBooksPayment {
	const asked = paymentSchema.safeParse(body);
	if (!asked.success) {
		const complaints = asked.error.issues.map(
			({ path, message }) => `${path.join('.')} ${message}`,
		);
		throw invalid('2010', 'Request has invalid or unsupported property', complaints.join('; '));
	}
	const { habits, homeCurrency, now } = company.options;
	const payment = asked.data;
	const txnDate = payment.TxnDate ?? now().toISOString().slice(0, 10);
	if (txnDate <= habits.closedUntil && !company.isOpenAgain) {
		throw invalid(
			habits.closedCode,
			'Account Period Closed, Cannot Update Through Services API',
			'The account period has closed and the account books cannot be updated',
		);
	}
	if (habits.isMulticurrency && payment.CurrencyRef === undefined) {
		throw invalid('2020', 'Required param missing', 'CurrencyRef');
	}
	const currency = payment.CurrencyRef?.value ?? homeCurrency;
	const lines = linesOf(company, payment, currency);
	const id = newId(company);
	const made: QuickBooksPayment = {
		id,
		syncToken: 0,
		customerId: payment.CustomerRef.value,
		currency,
		txnDate,
		totalCents: cents(payment.TotalAmt),
		paymentRefNum: payment.PaymentRefNum,
		privateNote: payment.PrivateNote,
		depositAccountId: payment.DepositToAccountRef?.value ?? UNDEPOSITED_FUNDS,
		lines,
	};
	company.payments.set(id, made);
	return made;
}

/** A line that names no document settles nothing, and neither does what is above a balance. */
function linesOf(company: Company, payment: AskedPayment, currency: string): PaymentLine[] {
	const linked = payment.Line.flatMap(({ Amount: amount, LinkedTxn: [link] }) =>
		link ? [{ document: documentFor(company, link.TxnId, payment, currency), amount }] : [],
	);
	const needed = linked.reduce(
		(sum, { document, amount }) => sum + cents(amount) * (document.type === 'CreditMemo' ? -1 : 1),
		0,
	);
	if (needed > cents(payment.TotalAmt)) {
		throw invalid('6000', 'A business validation error has occurred', 'The lines exceed the total');
	}
	return linked.map(({ document, amount }) => {
		const balance = balanceCents(company, document);
		if (cents(amount) > balance && company.options.habits.aboveBalance === 'refuse') {
			throw invalid(
				'6000',
				'A business validation error has occurred',
				'The amount is more than the balance of the transaction that it is applied to',
			);
		}
		return { documentId: document.id, cents: Math.min(cents(amount), balance) };
	});
}

function documentFor(
	{ documents }: Company,
	id: string,
	payment: AskedPayment,
	currency: string,
): QuickBooksDocument {
	const document = documents.get(id);
	if (!document) throw invalid('2500', 'Invalid Reference Id', `Transaction ${id} is not found`);
	if (document.customer.id !== payment.CustomerRef.value) {
		throw invalid('6000', 'A business validation error has occurred', 'Another customer');
	}
	if (document.currency !== currency) {
		throw invalid('6000', 'A business validation error has occurred', 'Another currency');
	}
	return document;
}
