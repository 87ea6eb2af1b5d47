import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INode, IWorkflowBase } from 'n8n-workflow';
import type { CredentialReference } from './Credentials';
import type { Session } from './Session';

export type WorkflowFile = Pick<IWorkflowBase, 'connections' | 'name' | 'nodes' | 'settings'>;

const TEMPLATES = join(__dirname, '..', '..', 'workflows');

/** Reads a template of this package by its file name. */
export async function readTemplate(fileName: string): Promise<WorkflowFile> {
	return JSON.parse(await readFile(join(TEMPLATES, fileName), 'utf8')) as WorkflowFile;
}

/** The workflow with the credential chosen on each node of these types, as a user does after importing a template. */
export function withCredential(
	workflow: WorkflowFile,
	nodeTypes: readonly string[],
	credentialType: string,
	credential: CredentialReference,
): WorkflowFile {
	const choose = (node: INode) =>
		nodeTypes.includes(node.type)
			? { ...node, credentials: { ...node.credentials, [credentialType]: { ...credential } } }
			: node;
	return { ...workflow, nodes: workflow.nodes.map(choose) };
}

/** The workflow with some parameters of one node changed, for tests that cannot wait an hour. */
export function withParameters(
	workflow: WorkflowFile,
	nodeName: string,
	parameters: INode['parameters'],
): WorkflowFile {
	if (!workflow.nodes.some(({ name }) => name === nodeName)) {
		throw new Error(`${workflow.name} has no node ${nodeName}`);
	}
	const change = (node: INode) =>
		node.name === nodeName ? { ...node, parameters: { ...node.parameters, ...parameters } } : node;
	return { ...workflow, nodes: workflow.nodes.map(change) };
}

/** The workflow with a sub-workflow chosen on the node that calls it, as a user does in its list. */
export function withSubWorkflow(
	workflow: WorkflowFile,
	nodeName: string,
	id: string,
): WorkflowFile {
	const workflowId = { __rl: true, mode: 'id', value: id };
	return withParameters(workflow, nodeName, { workflowId });
}

/** The workflow with fields of its node Settings filled in, as a user does. */
export function withSettings(
	workflow: WorkflowFile,
	fields: Readonly<Record<string, string>>,
): WorkflowFile {
	const filled = structuredClone(workflow);
	const { assignments } = filled.nodes.find(({ name }) => name === 'Settings')?.parameters
		.assignments as { assignments: Array<{ name: string; value: string }> };
	for (const field of assignments) field.value = fields[field.name] ?? field.value;
	return filled;
}

/** The workflow whose HTTP requests do not wait for one another, for stand-ins that take them all at once. */
export function withoutPauses(workflow: WorkflowFile): WorkflowFile {
	const unpaused = structuredClone(workflow);
	for (const { parameters } of unpaused.nodes) {
		const { batching } = Object(parameters.options);
		if (batching) batching.batch.batchInterval = 0;
	}
	return unpaused;
}

/** The workflow with all its executions stored, for those who look at them afterwards. */
export function withStoredExecutions(workflow: WorkflowFile): WorkflowFile {
	const settings = { ...workflow.settings, saveDataSuccessExecution: 'all' as const };
	return { ...workflow, settings };
}

/** Workflows of one n8n. */
export class Workflows {
	constructor(private readonly session: Session) {}

	async import(workflow: WorkflowFile): Promise<string> {
		const { id } = await this.session.editor<{ id: string }>('POST', '/workflows', workflow);
		return id;
	}

	/** Publishes the latest version. A polling trigger polls at once; what goes wrong there is thrown here. */
	async activate(id: string): Promise<void> {
		const { versionId } = await this.session.editor<{ versionId: string }>(
			'GET',
			`/workflows/${id}`,
		);
		await this.session.editor('POST', `/workflows/${id}/activate`, { versionId });
	}

	async deactivate(id: string): Promise<void> {
		await this.session.editor('POST', `/workflows/${id}/deactivate`, {});
	}

	async delete(id: string): Promise<void> {
		await this.session.editor('POST', `/workflows/${id}/archive`, {});
		await this.session.editor('DELETE', `/workflows/${id}`);
	}

	/** Starts a test run from one trigger, as the editor's button does; returns the id of the execution. */
	async run(id: string, triggerName: string): Promise<string> {
		const { executionId } = await this.session.editor<{ executionId: string }>(
			'POST',
			`/workflows/${id}/run`,
			{ triggerToStartFrom: { name: triggerName } },
		);
		return executionId;
	}
}
