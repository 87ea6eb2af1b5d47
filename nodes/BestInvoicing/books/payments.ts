import { formatMoney, type Money } from '../../shared/domain/money';
import type { RequestContext } from '../../shared/http/requestContext';
import { pathSegment } from '../../shared/http/pathSegment';
import type { DocumentRef } from '../domain/documentId';
import { readPayment, type Payment } from '../domain/payment';
import { documentPath } from './documentPath';
import { createdSchema } from '../api/schemas/created';
import { sentPaymentSchema } from '../api/schemas/sentPayment';
import { attempt } from '../api/attempt';
import { callApi } from '../api/callApi';
import { sealSecret } from '../api/sealSecret';

/** A payment that is about to be registered; `name` carries our mark. */
export interface NewPayment {
	readonly document: DocumentRef;
	readonly paymentAccountId: string;
	readonly date: string;
	readonly amount: Money;
	readonly name: string;
	readonly iban?: string;
}

/** One payment, or undefined if it is gone. */
export async function getPayment(
	context: RequestContext,
	id: string,
): Promise<Payment | undefined> {
	const found = await attempt(
		context,
		callApi(context, { path: pathOf(id), answer: sentPaymentSchema }),
	);
	if (!found.failure) {
		return found.value.deleted ? undefined : readPayment(found.value, await sealSecret(context));
	}
	if (found.failure.httpCode !== '404') throw found.failure;
	return undefined;
}

/** Registers a payment on its document and returns its id; sends it once and never again by itself. */
export async function postPayment(
	context: RequestContext,
	payment: NewPayment,
): Promise<string | undefined> {
	const { id } = await callApi(context, {
		method: 'POST',
		path: `${documentPath(payment.document)}/payments`,
		body: {
			payment_account_id: payment.paymentAccountId,
			date: payment.date,
			amount: { _: Number(formatMoney(payment.amount)) },
			currency_id: payment.amount.currency,
			name: payment.name,
			...(payment.iban && { iban: payment.iban }),
		},
		answer: createdSchema,
	});
	return id;
}

/** Deletes a payment; false if it was gone already. */
export async function deletePayment(context: RequestContext, id: string): Promise<boolean> {
	const deleted = await attempt(
		context,
		callApi(context, { method: 'DELETE', path: pathOf(id), answer: createdSchema }),
	);
	if (!deleted.failure) return true;
	if (deleted.failure.httpCode !== '404') throw deleted.failure;
	return false;
}

const pathOf = (id: string): string => `/payments/${pathSegment('Payment ID', id)}`;
