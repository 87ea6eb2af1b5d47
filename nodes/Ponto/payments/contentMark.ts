import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

const REFERENCE_LENGTH = 35;
const MARK = / \(x[0-9a-z]{4}\)$/;
const MARK_LENGTH = ' (x1234)'.length;

/**
 * The reference of a bulk payment with a short mark of what the bulk holds. Ponto answers with nothing else of a bulk:
 * only by the mark shows that an idempotency key brought back an earlier bulk with other payments.
 *
 * @example markedReference('Suppliers 2026-11', []) // 'Suppliers 2026-11 (x4fzy)'
 */
export function markedReference(reference: string, payments: readonly IDataObject[]): string {
	// The same payments are the same bulk in whatever order they come.
	const contents = payments.map((payment) => JSON.stringify(payment)).sort();
	const digest = createHash('sha256')
		.update(`[${contents.join(',')}]`)
		.digest();
	const mark = digest.readUInt32BE().toString(36).padStart(4, '0').slice(-4);
	return `${reference.slice(0, REFERENCE_LENGTH - MARK_LENGTH).trimEnd()} (x${mark})`;
}

/** A reference as the person gave it, without the mark. */
export function unmarkedReference(reference: string): string {
	return reference.replace(MARK, '');
}
