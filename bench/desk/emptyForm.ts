import type { WorkflowFile } from '../../n8n/client/Workflows';

const PATH = 'empty-form';

/** Where the empty form is opened. */
export const EMPTY_FORM = `/form/${PATH}`;

const page = (name: string, position: [number, number]) => ({
	id: name,
	name,
	type: 'n8n-nodes-base.form',
	typeVersion: 2.4,
	position,
	parameters: {
		operation: 'page',
		defineForm: 'json',
		jsonOutput: '[{ "fieldLabel": "Anything", "fieldType": "text", "requiredField": false }]',
		options: {},
	},
});

const to = (node: string) => ({ main: [[{ node, type: 'main' as const, index: 0 }]] });

/** Two form pages that follow each other for ever, with nothing of ours in them. */
export const emptyForm = (): WorkflowFile => ({
	name: 'Two empty pages',
	nodes: [
		{
			id: 'open',
			name: 'Open',
			type: 'n8n-nodes-base.formTrigger',
			typeVersion: 2.3,
			position: [0, 0],
			webhookId: PATH,
			parameters: {
				formTitle: 'Two empty pages',
				formFields: { values: [] },
				responseMode: 'onReceived',
				options: { path: PATH },
			},
		},
		page('One', [200, 0]),
		page('Other', [400, 0]),
	],
	connections: { Open: to('One'), One: to('Other'), Other: to('One') },
	settings: { executionOrder: 'v1', saveDataSuccessExecution: 'none' },
});
