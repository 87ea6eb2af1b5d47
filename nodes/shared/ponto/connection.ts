import { NodeOperationError } from 'n8n-workflow';
import { parseApiUrl } from '../http/apiUrl';
import { createSigner, type RequestSigner } from './requestSigner';
import type { RequestContext } from '../http/requestContext';
import { connectCredentialSchema } from './schemas/connectCredential';

const PONTO_URL = 'https://api.myponto.com';
const CONNECT_PATH = '/ponto-connect';
const CONNECT_URL = `https://api.ibanity.com${CONNECT_PATH}`;

/** Which Ponto API a node talks to, and with which of its credentials. */
export interface Connection {
	readonly credentialType: string;
	/** Base of all paths, without a trailing slash; requests and links never leave it. */
	readonly baseUrl: string;
	/** The base that Ponto itself writes into its links, when a gateway stands in between. */
	readonly linkBaseUrl?: string;
	/** Signs every request, when the credential holds a signature key. */
	readonly signer?: RequestSigner;
}

/**
 * The connection that the node's credential stands for: the one that its parameter `authentication` names, else the
 * custom integration. Refuses an unencrypted URL.
 */
export async function resolveConnection(context: RequestContext): Promise<Connection> {
	return context.getNode().parameters.authentication === 'pontoConnectOAuth2Api'
		? await resolveConnect(context)
		: await resolveCustomIntegration(context);
}

async function resolveCustomIntegration(context: RequestContext): Promise<Connection> {
	const credentialType = 'pontoOAuth2Api';
	const { environment, apiUrl } = await context.getCredentials(credentialType);
	if (environment !== 'custom') return { credentialType, baseUrl: PONTO_URL };
	const baseUrl = readUrl(context, 'API URL', apiUrl);
	// The resources of Ponto Connect that take a client token are called through the gateway with this credential.
	const isConnect = new URL(baseUrl).pathname === CONNECT_PATH;
	return { credentialType, baseUrl, ...(isConnect && { linkBaseUrl: CONNECT_URL }) };
}

async function resolveConnect(context: RequestContext): Promise<Connection> {
	const credentialType = 'pontoConnectOAuth2Api';
	const credential = connectCredentialSchema.parse(await context.getCredentials(credentialType));
	return {
		credentialType,
		baseUrl: `${readUrl(context, 'Gateway URL', credential.gatewayUrl)}${CONNECT_PATH}`,
		linkBaseUrl: CONNECT_URL,
		signer: createSigner(credential),
	};
}

function readUrl(context: RequestContext, field: string, value: unknown): string {
	try {
		return parseApiUrl(String(value ?? ''));
	} catch (error) {
		throw new NodeOperationError(context.getNode(), error as Error, {
			message: `${field} in the Ponto credential cannot be used: ${(error as Error).message}`,
			description:
				'Open the credential and enter a URL that starts with https://. Plain http:// is only accepted on this machine (localhost, 127.0.0.1).',
			failure: { cause: 'configuration-invalid' },
		});
	}
}
