import {
	NodeOperationError,
	NodeVersionNotFoundError,
	type IDataObject,
	type IExecuteFunctions,
} from 'n8n-workflow';

// `details` leads to the error output since n8n 2.35, as old as this export; before, only `message` does.
const ADVICE = NodeVersionNotFoundError === undefined ? 'message' : 'details';

/**
 * The row of an item that did not work. n8n sends it to the error output only if it holds nothing but these keys, and
 * without `item.error`, which would put n8n's own words in place of the advice.
 */
export function failedRow({ message, description }: NodeOperationError): IDataObject {
	return { error: message, ...(description && { [ADVICE]: description }) };
}

/** Whether On Error sends what did not work to an output of its own. */
export function hasErrorOutput(run: IExecuteFunctions): boolean {
	return run.getNode().onError === 'continueErrorOutput';
}
