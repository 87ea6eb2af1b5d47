import { DateTime } from 'luxon';
import type { Money } from '../../shared/domain/money';
import { amountIn } from '../api/schemas/amounts';
import type { SentDocument } from '../api/schemas/sentDocument';
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
	readonly currency: string;
	/** Including VAT, positive, also on a credit note; undefined if it is not given or not exact. */
	readonly total?: Money;
	readonly issueDate?: string;
	readonly dueDate?: string;
	readonly partyId?: string;
	readonly partyName?: string;
	readonly partyIban?: string;
	/** Structured communication first. */
	readonly references: readonly string[];
	readonly discount?: { readonly percent: number; readonly until: string };
	/** What of it could not be read, in words for a person. */
	readonly flaws: readonly string[];
}

/** A document whose total is known. */
export interface PayableDocument extends TradeDocument {
	readonly total: Money;
}

const COMPANY_CURRENCY = 'EUR';

/** Reads a document as the API sent it; what cannot be read is left out and named among its flaws. */
export function readDocument(kind: DocumentKind, sent: SentDocument): TradeDocument {
	const currency = sent.currency_id?.toUpperCase() ?? COMPANY_CURRENCY;
	const flaws: string[] = [];
	return {
		ref: { kind, id: sent.id },
		number: sent.number_formatted ?? sent.number ?? sent.id,
		status: sent.status?.toLowerCase() ?? '',
		deleted: sent.deleted,
		currency,
		total: readTotal(sent, currency, flaws),
		issueDate: sent.date,
		dueDate: sent.expiration_date,
		partyId: sent.supplier_id ?? sent.customer_id,
		partyName: sent.supplier_name ?? sent.customer_name,
		partyIban: sent.supplier_iban,
		references: [sent.ogm, sent.order_reference].filter((text) => text !== undefined),
		discount: readDiscount(sent, flaws),
		flaws,
	};
}

/** Whether a document's total is known. */
export function isPayable(document: TradeDocument): document is PayableDocument {
	return document.total !== undefined;
}

/** Names a document and what of it could not be read. */
export function describeFlaws({ ref, number, flaws }: TradeDocument): string {
	return `${DOCUMENT_NAMES[ref.kind]} ${number}: ${flaws.join('; ')}`;
}

/** Whether a list left out the total, so that the document must be read on its own. */
export function lacksTotal(sent: SentDocument): boolean {
	return Object.keys(sent.total_amount_incl).length === 0;
}

function readTotal(sent: SentDocument, currency: string, flaws: string[]): Money | undefined {
	try {
		const total = amountIn(sent.total_amount_incl, currency, currency);
		if (total) return total.minor < 0n ? { ...total, minor: -total.minor } : total;
		flaws.push(`it has no total in ${currency}`);
	} catch (error) {
		flaws.push(`its total ${(error as Error).message}`);
	}
	return undefined;
}

/** Belgian cash discount: a percentage that may be deducted until so many days after the date. */
function readDiscount(sent: SentDocument, flaws: string[]): TradeDocument['discount'] {
	const { date, settlement_discount: percent, settlement_term: days } = sent;
	if (!date || !percent || days === undefined) return undefined;
	const until = Number.isInteger(days)
		? DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toISODate()
		: null;
	if (Number.isFinite(percent) && until) return { percent, until };
	flaws.push('its early-payment discount is not given in numbers, so it counts as none');
	return undefined;
}
