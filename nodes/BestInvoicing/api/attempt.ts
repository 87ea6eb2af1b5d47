import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/requestContext';

/** What came of a call: its value, or what the API or the network had against it. */
export type Attempt<Value> =
	{ readonly value: Value; readonly failure?: undefined } | { readonly failure: NodeApiError };

/** Waits for a call whose failure decides what happens next; anything but an API failure is thrown. */
export async function attempt<Value>(
	context: RequestContext,
	call: Promise<Value>,
): Promise<Attempt<Value>> {
	try {
		return { value: await call };
	} catch (error) {
		if (error instanceof NodeApiError) return { failure: error };
		throw new NodeOperationError(context.getNode(), error as Error);
	}
}
