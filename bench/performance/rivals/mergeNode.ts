import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { INodeExecutionData } from 'n8n-workflow';
import type { RivalFactory } from './rival';

interface CombineByFields {
	execute(this: object, inputs: INodeExecutionData[][]): Promise<INodeExecutionData[][]>;
}

const PARAMETERS: Readonly<Record<string, unknown>> = {
	advanced: false,
	fieldsToMatchString: 'reference, amountText',
	joinMode: 'keepMatches',
	outputDataFrom: 'both',
};

/** The part of n8n's execution context that the Merge node asks for. */
const CONTEXT = {
	getNodeParameter: (name: string, _itemIndex: number, fallback: unknown) =>
		PARAMETERS[name] ?? fallback ?? {},
	getNode: () => ({ typeVersion: 3.2 }),
};

const clean = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * n8n's own Merge node, "Combine by Matching Fields", run from the installed n8n on a cleaned reference
 * and the amount, without the rest of n8n's engine around it.
 */
export const createMergeNode: RivalFactory = (invoices, n8nNodesBase) => {
	const file = join('dist', 'nodes', 'Merge', 'v3', 'actions', 'mode', 'combineByFields.js');
	const path = join(n8nNodesBase, file);
	const { execute } = createRequire(path)(path) as CombineByFields;
	const invoiceItems = invoices.map((invoice) => ({
		json: {
			...invoice,
			reference: clean(invoice.references[0] ?? invoice.number),
			amountText: invoice.openAmount,
		},
	}));
	return async (transactions) => {
		const items = transactions.map((transaction) => ({
			json: { ...transaction, reference: clean(transaction.remittanceInformation) },
		}));
		const [matched] = await execute.call(CONTEXT, [items, invoiceItems as never]);
		return matched?.length ?? 0;
	};
};
