import type { IDataObject } from 'n8n-workflow';
import { formatMoney } from '../../shared/domain/money';
import { dueOn } from './decidePayment';
import { formatDocumentId, isSameDocument } from './documentId';
import type { Payment } from './payment';
import { CONCEPT, type TradeDocument } from './tradeDocument';

/** Whether a document was sent and not thrown away, paid or not. */
export function isIssued({ deleted, status }: TradeDocument): boolean {
	return !deleted && status !== CONCEPT;
}

/** Whether a document waits for money: issued, and with something due. */
export function isOpen(document: TradeDocument, payments: readonly Payment[]): boolean {
	return isIssued(document) && dueOn(document, payments) !== 0n;
}

/**
 * An invoice or credit note in the shape that Ponto Invoice Match takes; amounts are decimal text, those
 * of a credit note negative. `openAmount` is null if payments in another currency hide it.
 * `customerIbans` are the accounts from which this customer's documents were paid before.
 */
export function toOpenItem(
	document: TradeDocument,
	payments: readonly Payment[],
	customerIbans: readonly string[],
): IDataObject {
	const { ref, total, discount } = document;
	const sign = ref.kind === 'creditnote' ? -1n : 1n;
	const due = dueOn(document, payments);
	const text = (minor: bigint) => formatMoney({ ...total, minor: sign * minor });
	return {
		id: formatDocumentId(ref),
		number: document.number,
		references: [...document.references],
		openAmount: due === undefined ? null : text(due),
		totalAmount: text(total.minor),
		currency: total.currency,
		issueDate: document.issueDate ?? null,
		dueDate: document.dueDate ?? null,
		customerId: document.partyId ?? null,
		customerName: document.partyName ?? null,
		customerIbans: [...customerIbans],
		kind: ref.kind === 'creditnote' ? 'creditNote' : 'invoice',
		...(discount && {
			discountPercent: String(discount.percent),
			discountUntil: discount.until,
		}),
		appliedTransactionIds: payments.flatMap(({ document: paid, transactionId }) =>
			transactionId && isSameDocument(paid, ref) ? transactionId : [],
		),
		status: document.status,
	};
}

/** A supplier's invoice as a person, or Ponto > Payment, needs it to pay. */
export function toPurchaseItem(document: TradeDocument, payments: readonly Payment[]): IDataObject {
	const due = dueOn(document, payments);
	const [communication] = document.references;
	return {
		id: formatDocumentId(document.ref),
		number: document.number,
		supplierId: document.partyId ?? null,
		supplierName: document.partyName ?? null,
		supplierIban: document.partyIban ?? null,
		openAmount: due === undefined ? null : formatMoney({ ...document.total, minor: due }),
		totalAmount: formatMoney(document.total),
		currency: document.total.currency,
		issueDate: document.issueDate ?? null,
		dueDate: document.dueDate ?? null,
		communication: communication ?? document.number,
		status: document.status,
	};
}

/** The accounts from which each customer's documents were paid, by customer id. */
export function payerIbans(
	documents: readonly TradeDocument[],
	payments: readonly Payment[],
): ReadonlyMap<string, readonly string[]> {
	const customers = new Map(
		documents.map(({ ref, partyId }) => [formatDocumentId(ref), partyId] as const),
	);
	const ibans = new Map<string, string[]>();
	for (const { document, iban } of payments) {
		const customer = document && customers.get(formatDocumentId(document));
		if (!customer || !iban) continue;
		const known = ibans.get(customer) ?? [];
		if (!known.includes(iban)) ibans.set(customer, [...known, iban]);
	}
	return ibans;
}
