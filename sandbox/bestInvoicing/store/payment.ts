import type { Money } from '../../../nodes/shared/domain/money';
import type { DocumentKind } from './tradeDocument';

/** A registered payment, linked to at most one document. */
export interface Payment {
	readonly id: number;
	readonly paymentAccountId: string;
	readonly date: string;
	readonly amount: Money;
	readonly name?: string;
	readonly iban?: string;
	/** Since when it is deleted. */
	readonly deleted?: string;
	readonly document?: { readonly kind: DocumentKind; readonly id: number };
}
