import { isValidIban, normalizeIban } from '../../shared/domain/iban';
import type { Money } from '../../shared/domain/money';
import { amountIn } from '../schemas/amounts';
import type { SentPayment } from '../schemas/payment';
import { isSameDocument, type DocumentRef } from './documentId';
import { readMark, stripMark } from './paymentMark';

/** A payment that is registered in the books. */
export interface Payment {
	readonly id: string;
	readonly paymentAccountId?: string;
	/** Calendar date. */
	readonly date?: string;
	/** Without our mark. */
	readonly name?: string;
	/** Upper case, without spaces. */
	readonly iban?: string;
	/** The transaction that our mark names. */
	readonly transactionId?: string;
	/** As the API or our mark says; undefined if neither does. */
	readonly document?: DocumentRef;
	readonly currency?: string;
	/** The amount in a currency, undefined if the API does not give it in that one. */
	amountIn(currency: string): Money | undefined;
}

/** Reads what matters of a payment as the API sent it. */
export function readPayment(sent: SentPayment): Payment {
	const mark = readMark(sent.name);
	const own = sent.currency_id ?? Object.keys(sent.amount).find((key) => key !== '_');
	return {
		id: sent.id,
		paymentAccountId: sent.payment_account_id,
		date: sent.date,
		name: sent.name === undefined ? undefined : stripMark(sent.name),
		iban: readIban(sent.iban),
		transactionId: mark?.transactionId,
		document: linkOf(sent) ?? mark?.document,
		currency: own,
		amountIn: (currency) => amountIn(sent.amount, currency, own ?? currency),
	};
}

/**
 * What payments amount to on one document, in its currency, in minor units; undefined if one of them
 * cannot be expressed in that currency.
 */
export function paidOn(
	payments: readonly Payment[],
	document: DocumentRef,
	currency: string,
): bigint | undefined {
	let sum = 0n;
	for (const payment of payments) {
		if (!isSameDocument(payment.document, document)) continue;
		const amount = payment.amountIn(currency);
		if (!amount) return undefined;
		sum += amount.minor < 0n ? -amount.minor : amount.minor;
	}
	return sum;
}

function linkOf(sent: SentPayment): DocumentRef | undefined {
	if (sent.invoice_id) return { kind: 'invoice', id: sent.invoice_id };
	if (sent.creditnote_id) return { kind: 'creditnote', id: sent.creditnote_id };
	if (sent.purchase_id) return { kind: 'purchase', id: sent.purchase_id };
	return undefined;
}

function readIban(text: string | undefined): string | undefined {
	if (!text) return undefined;
	return isValidIban(text) ? normalizeIban(text) : text;
}
