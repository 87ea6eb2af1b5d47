import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { Money } from '../../shared/domain/money';
import {
	decidePayment,
	dueOn,
	type PaymentDecision,
	type WantedPayment,
} from '../domain/decidePayment';
import { DOCUMENT_NAMES, isSameDocument, type DocumentRef } from '../domain/documentId';
import type { Payment } from '../domain/payment';
import { markName, stripMark } from '../domain/paymentMark';
import { PAID, type TradeDocument } from '../domain/tradeDocument';
import { attempt } from '../transport/attempt';
import { getDocument, setStatus } from './documents';
import { openKnownPayments, rereadKnownPayments, type KnownPayments } from './knownPayments';
import type { NewPayment } from './payments';
import { postOrFind } from './postOrFind';

/** What came of a wanted payment. */
export interface RegisteredPayment {
	readonly outcome: 'booked' | 'alreadyBooked' | 'review';
	/** Why a person must look, or what a person should know. */
	readonly reasons: readonly string[];
	/** None if a person must look. */
	readonly payment?: Payment;
	/** What this payment put on the document. */
	readonly booked: Money;
	/** What the document did not need. */
	readonly rest: Money;
	/** The document afterwards. */
	readonly document: TradeDocument;
	/** In minor units; undefined if payments in another currency hide it. */
	readonly due: bigint | undefined;
}

/**
 * Registers a payment on a document at most once, however often it is asked, and sets the document to
 * paid when nothing but the discount is left.
 *
 * The API has neither idempotency keys nor conditions, so this is what can be promised. A repeat, and a
 * crash or a cut connection after the payment was accepted: never twice, because the payment is looked
 * up by our mark first. Two runs at once: both may register it, and the second copy is deleted by
 * whichever run looks next, at the latest at its own end ({@link rereadKnownPayments}).
 */
export async function registerPayment(
	run: IExecuteFunctions,
	ref: DocumentRef,
	wanted: WantedPayment,
): Promise<RegisteredPayment> {
	const known = await openKnownPayments(run);
	const { document } = await getDocument(run, ref);
	refuseOtherCurrency(run, document, wanted);
	const decision = decidePayment(document, known.payments, wanted);
	if (decision.kind === 'review') return forReview(document, known, wanted, decision);

	const payment =
		decision.kind === 'alreadyBooked'
			? decision.payment
			: await book(run, known, document, wanted, decision.amount);
	const settled = await settle(run, known, document, wanted);
	return {
		outcome: decision.kind === 'book' ? 'booked' : 'alreadyBooked',
		payment,
		booked: { ...wanted.amount, minor: wanted.amount.minor - decision.rest.minor },
		rest: decision.rest,
		...settled,
	};
}

function refuseOtherCurrency(
	run: IExecuteFunctions,
	{ ref, number, total }: TradeDocument,
	{ amount }: WantedPayment,
): void {
	if (total.currency === amount.currency) return;
	throw new NodeOperationError(
		run.getNode(),
		`${DOCUMENT_NAMES[ref.kind]} ${number} is in ${total.currency}, the payment in ${amount.currency}`,
		{
			description:
				'Nothing was registered: this node never converts currencies. Register this payment by hand in BestInvoicing, with the exchange rate of the bank.',
		},
	);
}

function forReview(
	document: TradeDocument,
	{ payments }: KnownPayments,
	{ amount }: WantedPayment,
	{ reasons }: Extract<PaymentDecision, { kind: 'review' }>,
): RegisteredPayment {
	return {
		outcome: 'review',
		reasons,
		booked: { ...amount, minor: 0n },
		rest: amount,
		document,
		due: dueOn(document, payments),
	};
}

async function book(
	run: IExecuteFunctions,
	known: KnownPayments,
	{ ref }: TradeDocument,
	wanted: WantedPayment,
	amount: Money,
): Promise<Payment> {
	const { transactionId, payerName } = wanted;
	const payment: NewPayment = {
		document: ref,
		paymentAccountId: wanted.paymentAccountId,
		date: wanted.bookedOn,
		amount,
		name: transactionId ? markName(payerName, { transactionId, document: ref }) : payerName,
		iban: wanted.payerIban,
	};
	const lookUp = async () => {
		await rereadKnownPayments(run, known);
		return known.payments.find(
			(candidate) =>
				transactionId !== undefined &&
				candidate.transactionId === transactionId &&
				isSameDocument(candidate.document, ref),
		);
	};
	const found = await postOrFind(run, payment, lookUp);
	if (typeof found === 'object') return found;
	const posted = asPayment(payment, found, transactionId);
	known.payments = [...known.payments, posted];
	known.unchecked = true;
	return posted;
}

/**
 * The document after its payment, set to paid if only the discount is left. The payment is registered
 * by now, so what goes wrong here is told as a reason and does not undo the row.
 */
async function settle(
	run: IExecuteFunctions,
	{ payments }: KnownPayments,
	before: TradeDocument,
	{ writtenOff }: WantedPayment,
): Promise<Pick<RegisteredPayment, 'document' | 'due' | 'reasons'>> {
	const read = await attempt(run, getDocument(run, before.ref));
	const document = read.failure ? before : read.value.document;
	const due = dueOn(document, payments);
	if (document.status === PAID || due === undefined || due > writtenOff.minor) {
		return { document, due, reasons: [] };
	}
	const { failure } = await attempt(run, setStatus(run, document.ref, PAID));
	if (!failure) return { document: { ...document, status: PAID }, due: 0n, reasons: [] };
	const name = `${DOCUMENT_NAMES[document.ref.kind]} ${document.number}`;
	const reason = `The payment is registered, but ${name} could not be set to paid (${failure.message}): do that in BestInvoicing`;
	return { document, due, reasons: [reason] };
}

function asPayment(
	{ paymentAccountId, date, name, iban, document, amount }: NewPayment,
	id: string | undefined,
	transactionId: string | undefined,
): Payment {
	return {
		id: id ?? '',
		paymentAccountId,
		date,
		name: stripMark(name),
		iban,
		transactionId,
		document,
		currency: amount.currency,
		amountIn: (currency) => (currency === amount.currency ? amount : undefined),
	};
}
