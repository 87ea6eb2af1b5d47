import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

/** Runs the chosen operation for each input item and pairs what it returns with that item. */
export async function router(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const returned: INodeExecutionData[] = [];
	for (const itemIndex of this.getInputData().keys()) {
		try {
			const answer = await this.helpers.httpRequestWithAuthentication.call(this, 'pontoOAuth2Api', {
				url: 'https://api.myponto.com/accounts',
			});
			returned.push({ json: answer, pairedItem: { item: itemIndex } });
		} catch (error) {
			throw new NodeOperationError(this.getNode(), error as Error, { itemIndex });
		}
	}
	return [returned];
}
