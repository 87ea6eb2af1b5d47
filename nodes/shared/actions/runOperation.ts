import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import { failedRow } from './failedRow';
import type { Operation, Resources } from './operation';

/** One or all input items, which are handled together. */
interface Turn {
	readonly pairedItem: INodeExecutionData['pairedItem'];
	readonly itemIndex: number | undefined;
	readonly run: () => Promise<ReadonlyArray<Pick<INodeExecutionData, 'json' | 'binary'>>>;
}

/** Runs the chosen operation of a node and pairs what it returns with the input items it is about. */
export async function runOperation(
	context: IExecuteFunctions,
	resources: Resources,
): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(context, resources);
	const returned: INodeExecutionData[] = [];
	const rows: IDataObject[] = [];
	for (const { pairedItem, itemIndex, run } of turnsOf(context, operation)) {
		try {
			for (const row of await run()) {
				rows.push(row.json);
				returned.push({ ...row, pairedItem });
			}
		} catch (error) {
			const failed = new NodeOperationError(context.getNode(), error as Error, { itemIndex });
			if (!context.continueOnFail()) {
				// Whatever comes of it, the item that stopped the run is what a person must hear of.
				await Promise.allSettled([operation.finish?.call(context, rows)]);
				throw failed;
			}
			returned.push({ json: failedRow(failed), pairedItem });
		}
	}
	await operation.finish?.call(context, rows);
	return [returned];
}

function turnsOf(context: IExecuteFunctions, operation: Operation): Turn[] {
	const items = [...context.getInputData().keys()];
	if ('executeForAll' in operation) {
		return [
			{
				pairedItem: items.map((item) => ({ item })),
				itemIndex: items[0],
				run: async () => withoutFiles(await operation.executeForAll.call(context, items)),
			},
		];
	}
	return items.map((item) => ({
		pairedItem: { item },
		itemIndex: item,
		run: async () =>
			'executeToFile' in operation
				? [await operation.executeToFile.call(context, item)]
				: withoutFiles(await operation.execute.call(context, item)),
	}));
}

const withoutFiles = (rows: readonly IDataObject[]) => rows.map((json) => ({ json }));

function chosenOperation(context: IExecuteFunctions, resources: Resources): Operation {
	const resource = context.getNodeParameter('resource', 0) as string;
	const name = context.getNodeParameter('operation', 0) as string;
	const operation = resources[resource]?.operations[name];
	if (operation) return operation;
	throw new NodeOperationError(context.getNode(), `"${name}" is no operation of "${resource}"`, {
		description: 'Open the node and choose Resource and Operation from the lists.',
		failure: { cause: 'configuration-invalid' },
	});
}
