import type { Money } from '../../../nodes/shared/domain/money';

/** Path segment of each kind of document under /v1. */
export const DOCUMENT_PATHS = {
	invoice: 'invoices',
	creditnote: 'creditnotes',
	purchase: 'purchases',
	purchaseslip: 'purchaseslips',
} as const;

/** A kind of document that payments can be registered on. */
export type DocumentKind = keyof typeof DOCUMENT_PATHS;

/** Every kind. */
export const DOCUMENT_KINDS = ['invoice', 'creditnote', 'purchase', 'purchaseslip'] as const;

/** Statuses that integrators report; the vendor publishes no list. */
export const DOCUMENT_STATUSES = ['concept', 'sent', 'paid'] as const;

/** One of the statuses. */
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** A sales or purchase document as the stand-in keeps it; its total is always positive. */
export interface TradeDocument {
	readonly kind: DocumentKind;
	readonly id: number;
	readonly number: number;
	readonly numberFormatted: string;
	readonly date: string;
	readonly expirationDate: string;
	readonly total: Money;
	readonly partyId: number;
	readonly partyName: string;
	readonly partyIban?: string;
	/** Belgian structured communication or another payment reference. */
	readonly ogm?: string;
	readonly orderReference?: string;
	readonly settlementDiscountPercent?: number;
	readonly settlementDays?: number;
	status: DocumentStatus;
	deleted: boolean;
}
