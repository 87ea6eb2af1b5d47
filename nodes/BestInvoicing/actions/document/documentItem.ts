import type { IDataObject } from 'n8n-workflow';
import { formatMoney } from '../../../shared/domain/money';
import { dueOn } from '../../domain/decidePayment';
import { formatDocumentId, isSameDocument } from '../../domain/documentId';
import type { Payment } from '../../domain/payment';
import type { TradeDocument } from '../../domain/tradeDocument';

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
