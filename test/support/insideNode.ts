import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { RequestContext } from '../../nodes/shared/transport/requestContext';
import { runNode } from './engine';

const description: INodeTypeDescription = {
	displayName: 'Request Probe',
	name: 'requestProbe',
	group: ['input'],
	version: 1,
	description: 'Makes requests for a test',
	defaults: { name: 'Request Probe' },
	inputs: [NodeConnectionTypes.Main],
	outputs: [NodeConnectionTypes.Main],
	credentials: [{ name: 'pontoOAuth2Api', required: true }],
	properties: [],
};

/** Runs a piece of transport inside a node in n8n's engine, against the API at `apiUrl`. */
export async function insideNode(
	apiUrl: string,
	act: (context: RequestContext) => Promise<IDataObject | IDataObject[]>,
): Promise<IDataObject[]> {
	const probe: INodeType = {
		description,
		async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
			return [this.helpers.returnJsonArray(await act(this))];
		},
	};
	const [rows] = await runNode(probe, {
		credentials: { pontoOAuth2Api: pontoCredential(apiUrl) },
	});
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
