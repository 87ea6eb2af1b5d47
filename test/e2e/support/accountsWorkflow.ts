import type { CredentialReference } from '../../../n8n/client/Credentials';
import type { WorkflowFile } from '../../../n8n/client/Workflows';

/** Names of the nodes of {@link accountsWorkflow}. */
export const ACCOUNTS = { start: 'Start', read: 'Read Accounts' } as const;

/** A workflow that reads the accounts of a Ponto Connect credential when it is started by hand. */
export function accountsWorkflow(credential: CredentialReference): WorkflowFile {
	return {
		name: 'Read accounts',
		nodes: [
			{
				id: 'start',
				name: ACCOUNTS.start,
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
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
