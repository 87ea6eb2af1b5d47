import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { bookAutomatically } from './fields/bookAutomatically.field';
import { fieldNames } from './fields/fieldNames.field';
import { options } from './fields/options.field';
import { executeMatching } from './executeMatching';

export class PontoInvoiceMatch implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Ponto Invoice Match',
		name: 'pontoInvoiceMatch',
		icon: { light: 'file:pontoInvoiceMatch.svg', dark: 'file:pontoInvoiceMatch.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ $parameter["bookAutomatically"] === "references" ? "references only" : "references and known payers" }}',
		description: 'Find the open invoices that bank transactions pay, and book nothing on a guess',
		defaults: { name: 'Ponto Invoice Match' },
		// A tool gets no second input, so an agent could not hand over the invoices.
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		inputNames: ['Transactions', 'Open Invoices', 'Past Allocations'],
		requiredInputs: [0],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Paid', 'Review', 'Unmatched'],
		hints: [
			{
				message:
					'Past Allocations is optional: rows of the output Paid that you kept teach which account pays for which customer, and rows with a decision (confirmed, rejected, undone, notAnInvoice) what a person decided.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties: [bookAutomatically, ...fieldNames, options],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return executeMatching.call(this);
	}
}
