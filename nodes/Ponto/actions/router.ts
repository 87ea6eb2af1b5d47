import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import type { Operation } from './operation';
import { resources } from './resources';

/** Runs the chosen operation and pairs what it returns with the input items it is about. */
export async function router(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(this);
	const items = [...this.getInputData().keys()];
	if ('executeForAll' in operation) {
		const run = async () => await operation.executeForAll.call(this, items);
		return [await rowsFor(this, items, run)];
	}
	const returned: INodeExecutionData[] = [];
	for (const item of items) {
		const run = async () => await operation.execute.call(this, item);
		returned.push(...(await rowsFor(this, [item], run)));
	}
	return [returned];
}

function chosenOperation(context: IExecuteFunctions): Operation {
	const resource = context.getNodeParameter('resource', 0) as string;
	const name = context.getNodeParameter('operation', 0) as string;
	const operation = resources[resource]?.operations[name];
	if (operation) return operation;
	throw new NodeOperationError(context.getNode(), `"${name}" is no operation of "${resource}"`, {
		description: 'Open the node and choose Resource and Operation from the lists.',
		failure: { cause: 'configuration-invalid' },
	});
}

async function rowsFor(
	context: IExecuteFunctions,
	items: readonly number[],
	run: () => Promise<IDataObject[]>,
): Promise<INodeExecutionData[]> {
	const pairedItem = items.map((item) => ({ item }));
	try {
		return (await run()).map((json) => ({ json, pairedItem }));
	} catch (error) {
		if (!context.continueOnFail()) {
			throw new NodeOperationError(context.getNode(), error as Error, { itemIndex: items[0] });
		}
		const { message, description } = error as NodeApiError;
		const json = { error: message, ...(description && { errorDescription: description }) };
		return [{ json, pairedItem }];
	}
}
