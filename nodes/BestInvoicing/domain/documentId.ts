/** Where each kind of document lives in the API. */
export const DOCUMENT_PATHS = {
	invoice: '/invoices',
	creditnote: '/creditnotes',
	purchase: '/purchases',
} as const;

/** A kind of document that payments are registered on. */
export type DocumentKind = keyof typeof DOCUMENT_PATHS;

/** A document; `id` alone would not do, since invoices and credit notes are numbered apart. */
export interface DocumentRef {
	readonly kind: DocumentKind;
	readonly id: string;
}

/** How to call a kind of document in a message. */
export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
	invoice: 'Invoice',
	creditnote: 'Credit note',
	purchase: 'Purchase',
};

const WRITTEN = /^(?:(invoice|creditnote|purchase)-)?(\d+)$/;

/**
 * The id that this package gives a document in its items: unique across kinds.
 *
 * @example formatDocumentId({ kind: 'creditnote', id: '301' }) // 'creditnote-301'
 */
export function formatDocumentId({ kind, id }: DocumentRef): string {
	return `${kind}-${id}`;
}

/**
 * Reads an id as {@link formatDocumentId} writes it, or the bare number that BestInvoicing uses, which
 * then means `kindOfBareId`. Throws a RangeError with the text for anything else.
 *
 * @example parseDocumentId('301', 'invoice') // { kind: 'invoice', id: '301' }
 */
export function parseDocumentId(text: string, kindOfBareId: DocumentKind): DocumentRef {
	const [, kind, id] = WRITTEN.exec(text.trim()) ?? [];
	if (id === undefined) {
		throw new RangeError(`"${text}" is not an ID such as "5001" or "${kindOfBareId}-5001"`);
	}
	return { kind: (kind as DocumentKind | undefined) ?? kindOfBareId, id };
}

/** Whether two references mean the same document. */
export function isSameDocument(one: DocumentRef | undefined, other: DocumentRef): boolean {
	return one?.kind === other.kind && one.id === other.id;
}
