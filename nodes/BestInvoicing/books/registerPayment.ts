import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { Money } from '../../shared/domain/money';
import { decidePayment } from '../domain/decidePayment';
import { DOCUMENT_NAMES, type DocumentRef } from '../domain/documentId';
import { dueOn } from '../domain/dueOn';
import { byRegistration, registers, type Payment } from '../domain/payment';
import { markName } from '../domain/paymentMark';
import type { PayableDocument } from '../domain/tradeDocument';
import type { WantedPayment } from '../domain/wantedPayment';
import { sealSecret } from '../api/sealSecret';
import { getPayableDocument } from './documents';
import { knownPayments, type KnownPayments } from './knownPayments';
import { lookAgain, type LookedAgain } from './lookAgain';
import { postOrFind } from './postOrFind';
import { relevantSince } from './relevantSince';
import { withoutDoubles } from './removeDoubles';
import { readAgain, settledBefore, settleDocument } from './settleDocument';

const ROUNDS = 3;

/** What came of a wanted payment. */
export interface RegisteredPayment {
	readonly outcome: 'booked' | 'alreadyBooked' | 'review';
	/** Why a person must look, or what a person should know. */
	readonly reasons: readonly string[];
	/** None if a person must look. */
	readonly paymentId?: string;
	/** What this payment put on the document. */
	readonly booked: Money;
	/** What the document did not need. */
	readonly rest: Money;
	/** The document afterwards. */
	readonly document: PayableDocument;
	/** In minor units; undefined if payments in another currency hide it. */
	readonly due: bigint | undefined;
}

/**
 * Registers a payment on a document at most once, however often it is asked, and sets the document to
 * paid when nothing but the discount is left.
 *
 * The API has neither idempotency keys nor conditions, so this is what can be promised. A repeat, and a
 * crash or a cut connection after the payment was accepted: never twice, because the payment is looked
 * up by our mark first. Several at once, and people: after each payment the books are looked at again,
 * and what was ours and too much is taken back; see {@link lookAgain}. A copy that appears even later is
 * deleted by whichever run looks next.
 */
export async function registerPayment(
	run: IExecuteFunctions,
	ref: DocumentRef,
	wanted: WantedPayment,
): Promise<RegisteredPayment> {
	const known = await knownPayments(run);
	for (let round = 1; ; round++) {
		const { document } = await getPayableDocument(run, ref);
		refuseOtherCurrency(run, document, wanted);
		const from = relevantSince([document.issueDate, wanted.bookedOn]);
		const payments = await withoutDoubles(run, known, from);
		const decision = decidePayment(document, payments, wanted);
		if (decision.kind === 'review') {
			const due = dueOn(document, payments);
			return forReview(wanted, { document, due, reasons: decision.reasons });
		}
		if (decision.kind === 'alreadyBooked') {
			const { reasons, ...settled } = await settledBefore(run, payments, document, wanted);
			return {
				outcome: 'alreadyBooked',
				paymentId: decision.payment.id,
				...sharesOf(wanted.amount, decision.rest),
				...settled,
				reasons: [...decision.reasons, ...reasons],
			};
		}
		const posted = await book(run, known, document, wanted, decision.amount);
		const decidedOn = { document, wanted, payments, from };
		const { verdict, mine } = await lookAgain(run, known, decidedOn, posted);
		if (verdict.kind === 'tooMuch' && round < ROUNDS) continue;
		if (verdict.kind === 'tooMuch' || verdict.kind === 'doubtful') {
			const now = await readAgain(run, document);
			const due = dueOn(now, await known.since(from));
			return forReview(wanted, { document: now, due, reasons: verdict.reasons });
		}
		const kept = verdict.kind === 'copy' ? verdict.original : mine;
		const counted = countedWith(await known.since(from), kept, verdict);
		const settled = await settleDocument(run, counted, document, wanted);
		const isMissing = verdict.kind === 'unseen' && verdict.isMissing;
		const told = verdict.kind === 'copy' ? [] : verdict.reasons;
		return {
			outcome: isMissing ? 'review' : verdict.kind === 'copy' ? 'alreadyBooked' : 'booked',
			paymentId: kept?.id ?? (typeof posted === 'object' ? posted.id : posted),
			...sharesOf(wanted.amount, decision.rest),
			...settled,
			reasons: [...told, ...settled.reasons],
		};
	}
}

/** Where others put more on the document than it needs, only what was there first counts. */
function countedWith(
	payments: readonly Payment[],
	kept: Payment | undefined,
	verdict: LookedAgain,
): readonly Payment[] {
	if (!kept || verdict.kind !== 'stands' || verdict.reasons.length === 0) return payments;
	return payments.filter((payment) => byRegistration(payment, kept) <= 0);
}

function sharesOf(amount: Money, rest: Money): Pick<RegisteredPayment, 'booked' | 'rest'> {
	return { booked: { ...amount, minor: amount.minor - rest.minor }, rest };
}

function refuseOtherCurrency(
	run: IExecuteFunctions,
	{ ref, number, currency }: PayableDocument,
	{ amount }: WantedPayment,
): void {
	if (currency === amount.currency) return;
	throw new NodeOperationError(
		run.getNode(),
		`${DOCUMENT_NAMES[ref.kind]} ${number} is in ${currency}, the payment in ${amount.currency}`,
		{
			description:
				'Nothing was registered: this node never converts currencies. Register this payment by hand in BestInvoicing, with the exchange rate of the bank.',
		},
	);
}

function forReview(
	{ amount }: WantedPayment,
	found: Pick<RegisteredPayment, 'document' | 'due' | 'reasons'>,
): RegisteredPayment {
	return { outcome: 'review', ...sharesOf(amount, amount), ...found };
}

async function book(
	run: IExecuteFunctions,
	known: KnownPayments,
	{ ref }: PayableDocument,
	wanted: WantedPayment,
	amount: Money,
): Promise<Payment | string | undefined> {
	const { transactionId, payerName } = wanted;
	const secret = await sealSecret(run);
	const lookUp = async () =>
		(await known.news()).find((payment) => registers(payment, transactionId, ref));
	return await postOrFind(
		run,
		{
			document: ref,
			paymentAccountId: wanted.paymentAccountId,
			date: wanted.bookedOn,
			amount,
			name: transactionId
				? markName(payerName, { transactionId, document: ref, isUndone: false }, secret)
				: payerName,
			iban: wanted.payerIban,
		},
		lookUp,
	);
}
