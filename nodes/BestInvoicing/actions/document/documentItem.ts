import type { IDataObject } from 'n8n-workflow';
import { formatMoney } from '../../../shared/domain/money';
import { dueOn } from '../../domain/dueOn';
import { formatDocumentId, isSameDocument } from '../../domain/documentId';
import type { Payment } from '../../domain/payment';
import { isPayable, PAID, type TradeDocument } from '../../domain/tradeDocument';

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
	const { ref, currency, discount } = document;
	const sign = ref.kind === 'creditnote' ? -1n : 1n;
	const due = dueIfKnown(document, payments);
	const text = (minor: bigint | undefined) =>
		minor === undefined ? null : formatMoney({ currency, minor: sign * minor });
	return {
		id: formatDocumentId(ref),
		number: document.number,
		references: [...document.references],
		openAmount: text(due),
		totalAmount: text(document.total?.minor),
		currency,
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
		appliedTransactionIds: payments.flatMap(({ document: paid, transactionId, isTombstone }) =>
			transactionId && !isTombstone && isSameDocument(paid, ref) ? transactionId : [],
		),
		status: document.status,
	};
}

/** A supplier's invoice as a person, or Ponto > Payment, needs it to pay. */
export function toPurchaseItem(document: TradeDocument, payments: readonly Payment[]): IDataObject {
	const { currency, total } = document;
	const due = dueIfKnown(document, payments);
	const [communication] = document.references;
	return {
		id: formatDocumentId(document.ref),
		number: document.number,
		supplierId: document.partyId ?? null,
		supplierName: document.partyName ?? null,
		supplierIban: document.partyIban ?? null,
		openAmount: due === undefined ? null : formatMoney({ currency, minor: due }),
		totalAmount: total ? formatMoney(total) : null,
		currency,
		issueDate: document.issueDate ?? null,
		dueDate: document.dueDate ?? null,
		communication: communication ?? document.number,
		status: document.status,
	};
}

/** What is due; nothing on a paid document, whatever its total. */
function dueIfKnown(document: TradeDocument, payments: readonly Payment[]): bigint | undefined {
	if (document.status === PAID) return 0n;
	return isPayable(document) ? dueOn(document, payments) : undefined;
}
