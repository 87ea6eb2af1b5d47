import { NodeOperationError, type IExecuteFunctions, type NodeApiError } from 'n8n-workflow';
import type { Payment } from '../domain/payment';
import { attempt } from '../api/attempt';
import { postPayment, type NewPayment } from './payments';

/**
 * Sends a payment once. When it stays open whether it was accepted, looks it up; if it is not there, this
 * throws, since the API may still be working on it: the next run looks again before it sends.
 * Returns the id that the API gave, or the payment that was found.
 */
export async function postOrFind(
	run: IExecuteFunctions,
	payment: NewPayment,
	lookUp: () => Promise<Payment | undefined>,
): Promise<Payment | string | undefined> {
	const sent = await attempt(run, postPayment(run, payment));
	if (!sent.failure) return sent.value;
	if (!mayHaveBeenAccepted(sent.failure)) throw sent.failure;
	const found = await attempt(run, lookUp());
	if (!found.failure && found.value) return found.value;
	throw explainOpenEnd(run, sent.failure);
}

/** Only a refusal (4xx) is certain to have changed nothing. */
export function mayHaveBeenAccepted({ httpCode }: NodeApiError): boolean {
	const status = Number(httpCode ?? 0) || 0;
	return status < 400 || status >= 500 || status === 408;
}

function explainOpenEnd(run: IExecuteFunctions, error: NodeApiError): NodeOperationError {
	return new NodeOperationError(run.getNode(), error, {
		message: error.message,
		description:
			'Whether the payment was registered is not known yet. Run this again in a few minutes with the same items: each payment is looked up by its transaction ID before it is sent, so none is registered twice. A payment without transaction ID is looked for by date and amount, and goes to a person if one like it is found.',
		failure: { cause: 'temporarily-unavailable' },
	});
}
