import type { IExecuteFunctions } from 'n8n-workflow';
import { dueOn } from '../bookkeeping/decidePayment';
import { isSameDocument, type DocumentRef } from '../bookkeeping/documentId';
import type { Payment } from '../bookkeeping/payment';
import { PAID, SENT, type TradeDocument } from '../bookkeeping/tradeDocument';
import { getDocument, setStatus } from './documents';
import { openLedger, type Ledger } from './ledger';
import { deletePayment } from './payments';

/** Which payment of a document is meant: by its own id, or by the bank transaction it registers. */
export type PaymentChoice = { readonly paymentId: string } | { readonly transactionId: string };

/** A document after payments were taken off it. */
export interface UndonePayment {
	readonly removed: readonly Payment[];
	readonly document: TradeDocument;
	readonly due: bigint | undefined;
}

/**
 * Deletes a payment of a document, and opens the document again where BestInvoicing does not do so by
 * itself. A payment that is gone already, or belongs to another document, is not an error: `removed` is
 * empty then.
 */
export async function undoPayment(
	run: IExecuteFunctions,
	ref: DocumentRef,
	choice: PaymentChoice,
): Promise<UndonePayment> {
	const ledger = await openLedger(run);
	const chosen = ledger.payments.filter(
		(payment) => isSameDocument(payment.document, ref) && isChosen(payment, choice),
	);
	const removed: Payment[] = [];
	for (const payment of chosen) {
		if (await deletePayment(run, payment.id)) removed.push(payment);
	}
	ledger.payments = ledger.payments.filter((payment) => !chosen.includes(payment));
	return { removed, ...(await reopen(run, ledger, ref, removed.length > 0)) };
}

function isChosen(payment: Payment, choice: PaymentChoice): boolean {
	return 'paymentId' in choice
		? payment.id === choice.paymentId
		: payment.transactionId === choice.transactionId;
}

async function reopen(
	run: IExecuteFunctions,
	{ payments }: Ledger,
	ref: DocumentRef,
	changed: boolean,
): Promise<Pick<UndonePayment, 'document' | 'due'>> {
	const { document } = await getDocument(run, ref);
	if (!changed || document.status !== PAID) return { document, due: dueOn(document, payments) };
	const open = { ...document, status: SENT };
	const due = dueOn(open, payments);
	if (due === 0n) return { document, due };
	await setStatus(run, ref, SENT);
	return { document: open, due };
}
