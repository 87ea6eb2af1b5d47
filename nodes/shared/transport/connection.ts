import { NodeOperationError, type IDataObject } from 'n8n-workflow';
import { parseApiUrl } from './apiUrl';
import type { RequestContext } from './requestContext';

const PONTO_URL = 'https://api.myponto.com';

/** Which Ponto API a node talks to, and with which of its credentials. */
export interface Connection {
	readonly credentialType: string;
	/** Base of all paths, without a trailing slash; requests and links never leave it. */
	readonly baseUrl: string;
	/** Headers to add to a request, for instance a signature over it. */
	readonly sign?: (request: UnsignedRequest) => IDataObject;
}

/** What a signature covers; `body` is the exact text that is sent, empty if there is none. */
export interface UnsignedRequest {
	readonly method: string;
	readonly url: string;
	readonly headers: IDataObject;
	readonly body: string;
}

/** The connection that the node's credential stands for. Refuses an unencrypted API URL. */
export async function resolveConnection(context: RequestContext): Promise<Connection> {
	const credentialType = 'pontoOAuth2Api';
	const { environment, apiUrl } = await context.getCredentials(credentialType);
	if (environment !== 'custom') return { credentialType, baseUrl: PONTO_URL };
	try {
		return { credentialType, baseUrl: parseApiUrl(String(apiUrl ?? '')) };
	} catch (error) {
		throw new NodeOperationError(context.getNode(), error as Error, {
			message: `API URL in the Ponto credential cannot be used: ${(error as Error).message}`,
			description:
				'Open the credential and enter a URL that starts with https://. Plain http:// is only accepted on this machine (localhost, 127.0.0.1).',
			failure: { cause: 'configuration-invalid' },
		});
	}
}
