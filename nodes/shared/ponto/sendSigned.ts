import { NodeApiError, NodeOperationError, type IHttpRequestOptions } from 'n8n-workflow';
import { resolveConnection, type Connection } from './connection';
import type { RequestContext } from '../http/requestContext';
import type { RequestSigner, UnsignedRequest } from './requestSigner';
import type { Patience } from '../http/patience';
import { sendRequest, type Answer } from '../http/sendRequest';
import { PONTO } from './ponto';

/**
 * Sends a request with its signature, if the connection signs. When n8n renews an expired access token on the way, it
 * repeats the request with the signature over the old token, which Ponto refuses: then it is signed anew, once.
 */
export async function sendSigned(
	context: RequestContext,
	connection: Connection,
	request: UnsignedRequest,
	options: IHttpRequestOptions,
	patience?: Patience,
): Promise<Answer> {
	const { credentialType, signer } = connection;
	if (!signer) return await sendRequest(context, credentialType, options, PONTO, patience);
	const send = async (current: RequestSigner) =>
		await sendRequest(
			context,
			credentialType,
			signedOptions(context, current, request, options),
			PONTO,
			patience,
		);
	const [first] = await Promise.allSettled([send(signer)]);
	if (first.status === 'fulfilled') return first.value;
	const renewed = (await resolveConnection(context)).signer;
	const wasRenewed = renewed !== undefined && renewed.accessToken !== signer.accessToken;
	if (wasRenewed && isRefusal(first.reason)) return await send(renewed);
	throw first.reason;
}

function signedOptions(
	context: RequestContext,
	signer: RequestSigner,
	request: UnsignedRequest,
	options: IHttpRequestOptions,
): IHttpRequestOptions {
	try {
		return { ...options, headers: { ...options.headers, ...signer.sign(request) } };
	} catch {
		throw new NodeOperationError(
			context.getNode(),
			'The signature key in the Ponto Connect credential cannot be read',
			{
				description:
					'Paste the whole private key (PEM) of the signature certificate, from BEGIN to END, and its passphrase if it is encrypted.',
				failure: { cause: 'configuration-invalid' },
			},
		);
	}
}

function isRefusal(error: unknown): boolean {
	return error instanceof NodeApiError && /^4\d\d$/.test(error.httpCode ?? '');
}
