import { createHmac } from 'node:crypto';
import { formatDocumentId, parseDocumentId, type DocumentRef } from './documentId';

/** Which bank transaction a payment registers on which document, or was taken off it. */
export interface PaymentMark {
	readonly transactionId: string;
	readonly document: DocumentRef;
	/** A tombstone: the transaction was taken off the document and is not to be registered there again. */
	readonly isUndone: boolean;
}

const LONGEST_PAYER_NAME = 70;
const SEAL_LENGTH = 12;
const WRITTEN =
	/(?:^|\s)\[ponto (undone )?([^\s\]]+) ((?:invoice|creditnote|purchase)-\d+) ([0-9a-f]{12})\]$/;

/**
 * The payer's name with our mark behind it. A payment has no field for an external id (onFact's OpenAPI
 * document of 2021), so the name, its only free text, carries the transaction and the document. A name is
 * at most 70 characters in SEPA; longer ones are cut before the mark, never the mark. The mark ends with
 * a seal made with `secret`, so that no payer can write one into his own name.
 */
export function markName(name: string, mark: PaymentMark, secret: string): string {
	const { transactionId, document, isUndone } = mark;
	if (!/^[^\s\]]+$/.test(transactionId)) {
		throw new RangeError(
			`"${transactionId}" is not a transaction ID: it must be one word without "]"`,
		);
	}
	const payer = [...name.trim()].slice(0, LONGEST_PAYER_NAME).join('');
	const what = `${isUndone ? 'undone ' : ''}${transactionId} ${formatDocumentId(document)}`;
	return `${payer} [ponto ${what} ${sealOf(what, secret)}]`.trim();
}

/** The mark at the end of a payment's name, if there is a whole one with our seal. */
export function readMark(name: string | undefined, secret: string): PaymentMark | undefined {
	const [, undone = '', transactionId, documentId, seal] = WRITTEN.exec(name ?? '') ?? [];
	if (transactionId === undefined || documentId === undefined) return undefined;
	if (sealOf(`${undone}${transactionId} ${documentId}`, secret) !== seal) return undefined;
	return {
		transactionId,
		document: parseDocumentId(documentId, 'invoice'),
		isUndone: undone !== '',
	};
}

/** The payer's name without what stands behind it in the form of our mark. */
export function stripMark(name: string): string {
	return name.replace(WRITTEN, '').trim();
}

function sealOf(what: string, secret: string): string {
	return createHmac('sha256', secret).update(what).digest('hex').slice(0, SEAL_LENGTH);
}
