import { DateTime } from 'luxon';
import type { Money } from '../../shared/domain/money';
import { amountIn } from '../schemas/amounts';
import type { SentDocument } from '../schemas/tradeDocument';
import { DOCUMENT_NAMES, type DocumentKind, type DocumentRef } from './documentId';

/** Statuses that integrators report; the vendor publishes no list, so any other one counts as open. */
export const PAID = 'paid';
export const CONCEPT = 'concept';
export const SENT = 'sent';

/** A document with what it takes to pay it. */
export interface TradeDocument {
	readonly ref: DocumentRef;
	/** As printed on it. */
	readonly number: string;
	readonly status: string;
	readonly deleted: boolean;
	/** Including VAT, positive, also on a credit note. */
	readonly total: Money;
	readonly issueDate?: string;
	readonly dueDate?: string;
	readonly partyId?: string;
	readonly partyName?: string;
	readonly partyIban?: string;
	/** Structured communication first. */
	readonly references: readonly string[];
	readonly discount?: { readonly percent: number; readonly until: string };
}

const COMPANY_CURRENCY = 'EUR';

/**
 * Reads a document as the API sent it. Throws a RangeError with its number if it has no total in its own
 * currency, which a list may leave out.
 */
export function readDocument(kind: DocumentKind, sent: SentDocument): TradeDocument {
	const currency = sent.currency_id ?? COMPANY_CURRENCY;
	const total = sent.total_amount_incl && amountIn(sent.total_amount_incl, currency, currency);
	const number = sent.number_formatted ?? sent.number ?? sent.id;
	if (!total) {
		throw new RangeError(`${DOCUMENT_NAMES[kind]} ${number} has no total in ${currency}`);
	}
	return {
		ref: { kind, id: sent.id },
		number,
		status: sent.status ?? '',
		deleted: sent.deleted ?? false,
		total: { ...total, minor: total.minor < 0n ? -total.minor : total.minor },
		issueDate: sent.date,
		dueDate: sent.expiration_date,
		partyId: sent.supplier_id ?? sent.customer_id,
		partyName: sent.supplier_name ?? sent.customer_name,
		partyIban: sent.supplier_iban,
		references: [sent.ogm, sent.order_reference].filter((text) => text !== undefined),
		discount: readDiscount(sent),
	};
}

/** Whether a list left out the total, so that the document must be read on its own. */
export function lacksTotal(sent: SentDocument): boolean {
	return !sent.total_amount_incl;
}

/** Belgian cash discount: a percentage that may be deducted until so many days after the date. */
function readDiscount(sent: SentDocument): TradeDocument['discount'] {
	const { date, settlement_discount: percent, settlement_term: days } = sent;
	if (!date || !percent || days === undefined) return undefined;
	const until = DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toISODate();
	return until ? { percent, until } : undefined;
}
