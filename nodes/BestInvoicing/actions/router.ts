import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import * as creditNote from './creditNote/creditNote.resource';
import * as invoice from './invoice/invoice.resource';
import type { Operation } from './operation';
import * as payment from './payment/payment.resource';
import * as paymentAccount from './paymentAccount/paymentAccount.resource';
import * as purchase from './purchase/purchase.resource';

const OPERATIONS: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
	creditNote: creditNote.operations,
	invoice: invoice.operations,
	payment: payment.operations,
	paymentAccount: paymentAccount.operations,
	purchase: purchase.operations,
};

/** Runs the chosen operation for each input item and pairs what it returns with that item. */
export async function router(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { execute, finish } = chosenOperation(this);
	const returned: INodeExecutionData[] = [];
	const rows: IDataObject[] = [];
	for (const itemIndex of this.getInputData().keys()) {
		try {
			for (const json of await execute.call(this, itemIndex)) {
				rows.push(json);
				returned.push({ json, pairedItem: { item: itemIndex } });
			}
		} catch (error) {
			const failed = new NodeOperationError(this.getNode(), error as Error, { itemIndex });
			if (!this.continueOnFail()) throw failed;
			returned.push({
				json: { error: failed.message, details: failed.description },
				error: failed,
				pairedItem: { item: itemIndex },
			});
		}
	}
	await finish?.call(this, rows);
	return [returned];
}

function chosenOperation(run: IExecuteFunctions): Operation {
	const resource = run.getNodeParameter('resource', 0);
	const operation = run.getNodeParameter('operation', 0);
	const chosen = OPERATIONS[resource]?.[operation];
	if (chosen) return chosen;
	throw new NodeOperationError(
		run.getNode(),
		`The operation "${operation}" of "${resource}" is not known`,
	);
}
