import type { DocumentKind } from '../../domain/documentId';

/** A resource of the node whose rows are documents of one kind. */
export interface DocumentResource {
	/** Value of the parameter Resource. */
	readonly resource: string;
	readonly kind: DocumentKind;
	/** As shown on screen. */
	readonly displayName: string;
	/** Method behind the list of the locator. */
	readonly searchListMethod: string;
}

export const INVOICE: DocumentResource = {
	resource: 'invoice',
	kind: 'invoice',
	displayName: 'Invoice',
	searchListMethod: 'searchInvoices',
};

export const CREDIT_NOTE: DocumentResource = {
	resource: 'creditNote',
	kind: 'creditnote',
	displayName: 'Credit Note',
	searchListMethod: 'searchCreditNotes',
};

export const PURCHASE: DocumentResource = {
	resource: 'purchase',
	kind: 'purchase',
	displayName: 'Purchase',
	searchListMethod: 'searchPurchases',
};
