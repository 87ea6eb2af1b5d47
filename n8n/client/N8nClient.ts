import { Credentials } from './Credentials';
import { DataTables } from './DataTables';
import { Executions } from './Executions';
import { Session } from './Session';
import { Workflows } from './Workflows';

/** What the demo and the end-to-end tests do in an n8n, over its REST APIs. */
export interface N8nClient {
	readonly credentials: Credentials;
	readonly dataTables: DataTables;
	readonly executions: Executions;
	readonly workflows: Workflows;
	/** The names of all node types that n8n offers. */
	nodeTypes(): Promise<string[]>;
}

/** Logs in as the owner, who is created on the first start. The login outlives a restart of n8n. */
export async function connectToN8n(url: string): Promise<N8nClient> {
	const session = new Session(url);
	await session.open();
	return {
		credentials: new Credentials(session),
		dataTables: new DataTables(session),
		executions: new Executions(session),
		workflows: new Workflows(session),
		nodeTypes: async () => await session.nodeTypes(),
	};
}
