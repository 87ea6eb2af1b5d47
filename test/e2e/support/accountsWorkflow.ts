import type { CredentialReference } from '../../../n8n/client/Credentials';
import type { WorkflowFile } from '../../../n8n/client/Workflows';

/** Names of the nodes of {@link accountsWorkflow}. */
export const ACCOUNTS = { start: 'Start', read: 'Read Accounts', path: 'accounts' } as const;

/** A workflow that reads the accounts of a Ponto Connect credential when it is started by hand. */
export function accountsWorkflow(credential: CredentialReference): WorkflowFile {
	return workflowAfter(MANUAL, credential);
}

/** The same when a web address is called, which answers with the accounts. */
export function readAccountsOnCall(credential: CredentialReference): WorkflowFile {
	return workflowAfter(ON_CALL, credential);
}

const MANUAL = { type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} };
const ON_CALL = {
	type: 'n8n-nodes-base.webhook',
	typeVersion: 2,
	webhookId: '1f6a4f0e-7f0e-4f52-9a0b-6f6f0a3f9a01',
	parameters: {
		httpMethod: 'GET',
		path: ACCOUNTS.path,
		responseMode: 'lastNode',
		responseData: 'allEntries',
	},
};

function workflowAfter(
	start: typeof MANUAL | typeof ON_CALL,
	credential: CredentialReference,
): WorkflowFile {
	return {
		name: 'Read accounts',
		nodes: [
			{
				id: 'start',
				name: ACCOUNTS.start,
				position: [0, 0],
				...start,
			},
			{
				id: 'read',
				name: ACCOUNTS.read,
				type: 'n8n-nodes-ponto.ponto',
				typeVersion: 1,
				position: [220, 0],
				parameters: {
					authentication: 'pontoConnectOAuth2Api',
					resource: 'account',
					operation: 'getAll',
					returnAll: true,
				},
				credentials: { pontoConnectOAuth2Api: { ...credential } },
			},
		],
		connections: {
			[ACCOUNTS.start]: { main: [[{ node: ACCOUNTS.read, type: 'main', index: 0 }]] },
		},
		settings: {},
	};
}
