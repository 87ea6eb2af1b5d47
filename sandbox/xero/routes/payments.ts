import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { invalid, notFound } from '../server/apiRefusal';
import { presentPayment, statusOf } from '../server/present';
import { rememberAnswer } from '../server/idempotency';
import { dueCents, newPaymentId, type Organisation } from '../store/organisation';
import type { XeroPayment } from '../store/xeroDocument';
import { ok } from './lists';

const asked = z.object({
	Invoice: z.object({ InvoiceID: z.string() }),
	Account: z.object({ AccountID: z.string().optional(), Code: z.string().optional() }),
	Date: z.string(),
	Amount: z.number(),
	Reference: z.string().optional(),
});
const body = z.object({ Payments: z.array(z.unknown()).min(1) });

const NONE = '00000000-0000-0000-0000-000000000000';

/** Payments are registered, one invoice each, and deleted; they are never changed. */
export function servePayments(server: FastifyInstance, organisation: Organisation): void {
	server.put<{ Querystring: { summarizeErrors?: string } }>('/Payments', async (request, reply) => {
		return await rememberAnswer(organisation, request, reply, () => {
			const given = body.safeParse(request.body);
			if (!given.success) throw invalid([['The request has no payments']]);
			const tried = given.data.Payments.map((each) => register(organisation, each));
			const refused = tried.filter(({ complaints }) => complaints.length > 0);
			if (refused.length > 0 && request.query.summarizeErrors !== 'false') {
				const taken = tried.flatMap(({ payment }) => payment ?? []);
				organisation.payments = organisation.payments.filter((each) => !taken.includes(each));
				throw invalid(refused.map(({ complaints }) => complaints));
			}
			return { ...ok(), Payments: tried.map((each) => presentTried(organisation, each)) };
		});
	});
	server.post<{ Params: { id: string } }>('/Payments/:id', async ({ params, body: change }) => {
		const payment = organisation.payments.find(({ id }) => id === params.id);
		if (!payment) throw notFound();
		const status = Object(Object(change).Payments?.[0] ?? change).Status;
		if (status !== 'DELETED') throw invalid([['Payments can only be deleted']]);
		if (payment.isReconciled) throw invalid([['The payment has been reconciled']]);
		payment.status = 'DELETED';
		return { ...ok(), Payments: [presentPayment(organisation, payment)] };
	});
}

interface Tried {
	readonly payment?: XeroPayment;
	readonly complaints: readonly string[];
}

/** One element: taken at once, or what is wrong with it. */
function register(organisation: Organisation, element: unknown): Tried {
	const given = asked.safeParse(element);
	if (!given.success) {
		return { complaints: given.error.issues.map(({ path }) => `${path.join('.')} is not valid`) };
	}
	const { Invoice, Account, Amount, Date: paidOn, Reference } = given.data;
	const { bankAccountId, habits } = organisation.options;
	const document = organisation.documents.get(Invoice.InvoiceID);
	if (!document) return { complaints: ['Invoice could not be found'] };
	const cents = Math.round(Amount * 100);
	const complaints = [
		...(Account.AccountID === bankAccountId
			? []
			: [`Account code '${Account.Code ?? ''}' is not a valid code for this document.`]),
		...(statusOf(organisation, document) === 'AUTHORISED'
			? []
			: ['Payments can only be made against Authorised documents']),
		...(cents > dueCents(organisation, document)
			? ['Payment amount exceeds the amount outstanding on this document']
			: []),
		...(cents <= 0 ? ['Payment amount must be greater than zero'] : []),
		...(habits.lockedUntil !== null && paidOn <= habits.lockedUntil
			? ['The payment date is before the lock date of this organisation']
			: []),
	];
	if (complaints.length > 0) return { complaints };
	const payment: XeroPayment = {
		id: newPaymentId(organisation),
		documentId: document.id,
		cents,
		paidOn,
		reference: Reference ?? null,
		isReconciled: false,
		status: 'AUTHORISED',
	};
	organisation.payments.push(payment);
	return { payment, complaints };
}

function presentTried(organisation: Organisation, { payment, complaints }: Tried): object {
	if (payment) return { ...presentPayment(organisation, payment), StatusAttributeString: 'OK' };
	return {
		PaymentID: NONE,
		HasAccount: false,
		HasValidationErrors: true,
		StatusAttributeString: 'ERROR',
		ValidationErrors: complaints.map((Message) => ({ Message })),
	};
}
