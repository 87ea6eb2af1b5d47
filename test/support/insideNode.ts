import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { RequestContext } from '../../nodes/shared/http/requestContext';
import { runNode, type NodeRun } from '../../n8n/engine';

const description: INodeTypeDescription = {
	displayName: 'Request Probe',
	name: 'requestProbe',
	group: ['input'],
	version: 1,
	description: 'Makes requests for a test',
	defaults: { name: 'Request Probe' },
	inputs: [NodeConnectionTypes.Main],
	outputs: [NodeConnectionTypes.Main],
	credentials: [
		{ name: 'pontoOAuth2Api', required: true },
		{ name: 'pontoConnectOAuth2Api', required: true },
	],
	properties: [
		{ displayName: 'Authentication', name: 'authentication', type: 'string', default: '' },
	],
};

/** Runs a piece of transport inside a node in n8n's engine: against the API at a URL, or with a node's own settings. */
export async function insideNode(
	target: string | NodeRun,
	act: (context: RequestContext) => Promise<object>,
): Promise<IDataObject[]> {
	const probe: INodeType = {
		description,
		async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
			return [this.helpers.returnJsonArray((await act(this)) as IDataObject)];
		},
	};
	const run =
		typeof target === 'string'
			? { credentials: { pontoOAuth2Api: pontoCredential(target) } }
			: target;
	const [rows] = await runNode(probe, run);
	return (rows ?? []).map(({ json }) => json);
}

/** A credential as n8n hands it to a node, with a token that is already there. */
export function pontoCredential(apiUrl: string) {
	return {
		grantType: 'clientCredentials',
		environment: 'custom',
		apiUrl,
		clientId: 'sandbox-client',
		clientSecret: 'sandbox-secret',
		accessTokenUrl: `${apiUrl}/oauth2/token`,
		authentication: 'header',
		oauthTokenData: { access_token: 'secret-token', token_type: 'bearer' },
	};
}
