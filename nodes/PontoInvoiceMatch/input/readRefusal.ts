import type { Refusal } from '../matching/model/matchOptions';
import { readOptional } from './readValues';

const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
	['rejected', 'rejected'],
	['undone', 'undone'],
	['notaninvoice', 'notAnInvoice'],
]);
const BOOKED: ReadonlySet<string> = new Set(['', 'booked', 'paid', 'confirmed', 'approved']);

/**
 * What a person decided against, as the column `decision` of a kept row says it; undefined for a row of a booking.
 * Throws a RangeError for any other word: nothing may be learned from a row that is not understood.
 *
 * @example readRefusal('not an invoice') // 'notAnInvoice'
 */
export function readRefusal(value: unknown): Refusal | undefined {
	const text = readOptional(value) ?? '';
	const word = text.toLowerCase().replace(/[^a-z]/g, '');
	const refusal = REFUSALS.get(word);
	if (refusal !== undefined || BOOKED.has(word)) return refusal;
	throw new RangeError(
		`"${text}" is not known. Write booked, rejected, undone or notAnInvoice, or leave it empty`,
	);
}
