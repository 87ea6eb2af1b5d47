import type { INode } from 'n8n-workflow';
import type { CellType } from '../../../n8n/client/DataTables';
import type { WorkflowFile } from '../../../n8n/client/Workflows';

/** A data table of what a person types into `invoices` between Match and Mark Paid, by invoice number. */
export const MEANWHILE = 'typed meanwhile';

/** What he may type. */
export const TYPED: Readonly<Record<string, CellType>> = {
	openAmount: 'number',
	status: 'string',
	appliedTransactionIds: 'string',
	note: 'string',
};

const tableNode = (name: string, place: number, parameters: INode['parameters']): INode => ({
	id: name,
	name,
	type: 'n8n-nodes-base.dataTable',
	typeVersion: 1.1,
	// Above everything else that follows Decide, so that it runs first.
	position: [2_288 + 200 * place, -2_000],
	parameters: { resource: 'row', ...parameters },
});

/** The template with a person whose hand is at the table after the workflow has read it. */
export function withPersonMeanwhile(workflow: WorkflowFile): WorkflowFile {
	const byName = (name: string) => ({ __rl: true, mode: 'name', value: name });
	const look = tableNode('A Person Looks', 0, {
		operation: 'get',
		dataTableId: byName(MEANWHILE),
		filters: {},
		returnAll: true,
	});
	const type = tableNode('A Person Types', 1, {
		operation: 'update',
		dataTableId: byName('invoices'),
		matchType: 'allConditions',
		filters: {
			conditions: [{ keyName: 'number', condition: 'eq', keyValue: '={{ $json.number }}' }],
		},
		columns: {
			mappingMode: 'defineBelow',
			value: Object.fromEntries(Object.keys(TYPED).map((name) => [name, `={{ $json.${name} }}`])),
			schema: Object.entries(TYPED).map(([id, cell]) => ({ id, displayName: id, type: cell })),
		},
	});
	const to = (node: string) => ({ node, type: 'main' as const, index: 0 });
	const [afterDecide = []] = workflow.connections.Decide.main;
	return {
		...workflow,
		nodes: [...workflow.nodes, { ...look, executeOnce: true }, type],
		connections: {
			...workflow.connections,
			Decide: { main: [[...(afterDecide ?? []), to(look.name)]] },
			[look.name]: { main: [[to(type.name)]] },
		},
	};
}
