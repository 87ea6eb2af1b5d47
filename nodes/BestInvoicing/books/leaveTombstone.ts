import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { isSameDocument } from '../domain/documentId';
import type { Payment } from '../domain/payment';
import { markName } from '../domain/paymentMark';
import { attempt } from '../api/attempt';
import { sealSecret } from '../api/sealSecret';
import type { KnownPayments } from './knownPayments';
import { postPayment } from './payments';
import { mayHaveBeenAccepted } from './postOrFind';

/** What says that the payment itself is not accepted, and not only that there is no time or permission for it. */
const NOT_TAKEN = ['400', '422'];

const NO_TOMBSTONE =
	'BestInvoicing did not accept the payment of 0.00 that keeps in mind what was taken back, so a later run may register this bank transaction again: keep it out of the workflow, or give the payment ID as Payment ID of an Earlier Run';

/**
 * Leaves a payment of 0.00 on the document that says which transaction is taken off it, before that is
 * done: nothing else would survive in the books, and the next sweep would register it again. Returns
 * what a person should know if the API does not accept it. Throws if it is not known whether it did.
 */
export async function leaveTombstone(
	run: IExecuteFunctions,
	known: KnownPayments,
	payment: Payment,
): Promise<readonly string[]> {
	const { transactionId, document, paymentAccountId, date, currency } = payment;
	if (!transactionId || !document || !paymentAccountId || !date || payment.isTombstone) return [];
	const isTombstone = (one: Payment): boolean =>
		one.isTombstone &&
		one.transactionId === transactionId &&
		isSameDocument(one.document, document);
	if ((await known.since(date)).some(isTombstone)) return [];
	const mark = { transactionId, document, isUndone: true };
	const tombstone = {
		document,
		paymentAccountId,
		date,
		amount: { minor: 0n, currency: currency ?? 'EUR' },
		name: markName(payment.name ?? '', mark, await sealSecret(run)),
		iban: payment.iban,
	};
	const { failure } = await attempt(run, postPayment(run, tombstone));
	if (!failure) return [];
	if (NOT_TAKEN.includes(failure.httpCode ?? '')) return [NO_TOMBSTONE];
	if (!mayHaveBeenAccepted(failure)) throw failure;
	const found = await attempt(run, known.news());
	if (!found.failure && found.value.some(isTombstone)) return [];
	throw new NodeOperationError(run.getNode(), failure, {
		message: failure.message,
		description: `Payment ${payment.id} was not deleted, since BestInvoicing could not keep in mind that it is taken back. Run this again in a few minutes.`,
		failure: { cause: 'temporarily-unavailable' },
	});
}
