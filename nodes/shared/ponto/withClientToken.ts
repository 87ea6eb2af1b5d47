import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { resolveConnection } from './connection';
import type { RequestContext } from '../http/requestContext';

const REFUSALS = ['401', '403', '404'];

/**
 * Waits for what only Ponto Connect's client access token may do. With a credential that gets none, Ponto says that it does
 * not know the path, or does not allow it: this says which credential it takes.
 */
export async function withClientToken<Value>(
	context: RequestContext,
	asked: Promise<Value>,
): Promise<Value> {
	const [settled] = await Promise.allSettled([asked]);
	if (settled.status === 'fulfilled') return settled.value;
	const reason: unknown = settled.reason;
	const isRefusal = reason instanceof NodeApiError && REFUSALS.includes(reason.httpCode ?? '');
	const { credentialType, linkBaseUrl } = await resolveConnection(context);
	const hasClientToken = credentialType === 'pontoOAuth2Api' && linkBaseUrl !== undefined;
	if (!isRefusal || hasClientToken) throw reason;
	throw new NodeOperationError(
		context.getNode(),
		'Ponto does not offer this with the chosen credential: it takes a client access token of Ponto Connect',
		{
			description:
				'Choose the Custom Integration credential with the ID and secret of your Ponto Connect application, and as its API URL your gateway followed by /ponto-connect.',
			failure: { cause: 'configuration-invalid' },
		},
	);
}
