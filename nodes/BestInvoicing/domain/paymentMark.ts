import { parseDocumentId, formatDocumentId, type DocumentRef } from './documentId';

/** Which bank transaction a payment registers, and on which document. */
export interface PaymentMark {
	readonly transactionId: string;
	readonly document: DocumentRef;
}

const LONGEST_PAYER_NAME = 70;
const WRITTEN = /\s?\[ponto (\S+) ((?:invoice|creditnote|purchase)-\d+)\]/;

/**
 * The payer's name with our mark behind it. A payment has no field for an external id (onFact's OpenAPI
 * document of 2021), so the name, its only free text, carries the transaction and the document. A
 * name is at most 70 characters in SEPA; longer ones are cut before the mark, never the mark.
 *
 * @example markName('Janssens BV', { transactionId: 't-1', document: { kind: 'invoice', id: '12' } }) // 'Janssens BV [ponto t-1 invoice-12]'
 */
export function markName(name: string, { transactionId, document }: PaymentMark): string {
	if (!/^\S+$/.test(transactionId)) {
		throw new RangeError(`"${transactionId}" is not a transaction ID: it must be one word`);
	}
	const mark = `[ponto ${transactionId} ${formatDocumentId(document)}]`;
	return `${stripMark(name).slice(0, LONGEST_PAYER_NAME)} ${mark}`.trim();
}

/** The mark in the name of a payment, if there is a whole one. */
export function readMark(name: string | undefined): PaymentMark | undefined {
	const [, transactionId, documentId] = WRITTEN.exec(name ?? '') ?? [];
	if (transactionId === undefined || documentId === undefined) return undefined;
	return { transactionId, document: parseDocumentId(documentId, 'invoice') };
}

/** The payer's name without our mark. */
export function stripMark(name: string): string {
	return name.replace(WRITTEN, '').trim();
}
