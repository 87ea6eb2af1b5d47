import { NodeOperationError, type IExecuteFunctions, type NodeApiError } from 'n8n-workflow';
import type { Payment } from '../domain/payment';
import { attempt } from '../transport/attempt';
import { postPayment, type NewPayment } from './payments';

const SENDINGS = 2;

/**
 * Sends a payment; when it stays open whether it was accepted, looks it up. If it is not there after a
 * broken answer (5xx), it is sent once more. After silence or a cut connection it is not, because the API
 * may still be working on it: then this throws, and the next run looks again before it sends.
 * Returns the id that the API gave, or the payment that was found.
 */
export async function postOrFind(
	run: IExecuteFunctions,
	payment: NewPayment,
	lookUp: () => Promise<Payment | undefined>,
): Promise<Payment | string | undefined> {
	for (let sendings = 1; ; sendings++) {
		const sent = await attempt(run, postPayment(run, payment));
		if (!sent.failure) return sent.value;
		if (!mayHaveBeenAccepted(sent.failure)) throw sent.failure;
		const accepted = await lookUp();
		if (accepted) return accepted;
		if (statusOf(sent.failure) === 0 || sendings === SENDINGS) {
			throw explainOpenEnd(run, sent.failure);
		}
	}
}

/** Only a refusal (4xx) is certain to have changed nothing. */
function mayHaveBeenAccepted(failure: NodeApiError): boolean {
	const status = statusOf(failure);
	return status === 0 || status >= 500;
}

/** 0 if there was no answer, or none that could be read. */
function statusOf({ httpCode }: NodeApiError): number {
	return Number(httpCode ?? 0) || 0;
}

function explainOpenEnd(run: IExecuteFunctions, error: NodeApiError): NodeOperationError {
	return new NodeOperationError(run.getNode(), error, {
		message: error.message,
		description:
			'Whether the payment was registered is not known yet. Run this again with the same items: each payment is looked up by its transaction ID before it is sent, so none is registered twice.',
		failure: { cause: 'temporarily-unavailable' },
	});
}
