import type { CredentialReference } from '../../../n8n/client/Credentials';
import type { WorkflowFile } from '../../../n8n/client/Workflows';

const TRIGGER = 'Ponto Connect Trigger';
const WEBHOOK_ID = '4be0ee1c-1f7f-4b63-9d4a-3c8a0b6f5b11';

/** A workflow that starts with each failed synchronization that Ponto Connect tells of. */
export function bankEventsWorkflow(
	credential: CredentialReference,
	applicationId: string,
): { file: WorkflowFile; path: string; trigger: string } {
	const file: WorkflowFile = {
		name: 'Bank events',
		nodes: [
			{
				id: 'trigger',
				name: TRIGGER,
				type: 'n8n-nodes-ponto.pontoConnectTrigger',
				typeVersion: 1,
				position: [0, 0],
				webhookId: WEBHOOK_ID,
				parameters: {
					applicationId,
					events: ['synchronization.failed'],
					fetchTransactions: false,
				},
				credentials: { pontoConnectOAuth2Api: { ...credential } },
			},
		],
		connections: {},
		settings: {},
	};
	return { file, path: `/webhook/${WEBHOOK_ID}/webhook`, trigger: TRIGGER };
}
