import type { Money } from '../../shared/domain/money';
import type { DocumentRef } from './documentId';

/** A bank transaction's share that is to be registered on one document. */
export interface WantedPayment {
	/** Positive. */
	readonly amount: Money;
	/** Calendar date. */
	readonly bookedOn: string;
	readonly paymentAccountId: string;
	readonly transactionId?: string;
	/** The whole transaction, not negative; a share of it may be smaller. */
	readonly transactionAmount?: Money;
	readonly payerName: string;
	readonly payerIban?: string;
	/** Discount or tolerance that is given up, not negative: a document with only this left is paid. */
	readonly writtenOff: Money;
	/** The payment that an earlier run gave for this transaction and document, if it is known. */
	readonly earlierPaymentId?: string;
	/** All documents that the same transaction pays in this run. */
	readonly planned: readonly DocumentRef[];
}
