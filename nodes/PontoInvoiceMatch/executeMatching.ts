import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import type { RejectedItem } from './input/readItems';
import { matchItems } from './matchItems';
import { WORDINGS } from './matching/explain/languages';
import { hintsFor } from './output/hints';
import { unusedItem } from './output/unmatchedItem';
import { readInputs, rejectedOf } from './input/readInputs';
import type { InputWords } from './input/words/inputWords';
import { inputWordsIn } from './input/words/languages';
import { readSettings } from './input/readSettings';

/** Matches all items at once, since which invoice a payment pays depends on the other payments. */
export function executeMatching(this: IExecuteFunctions): INodeExecutionData[][] {
	const transactions = itemsOf.call(this, 0);
	try {
		const settings = readSettings.call(this);
		const readings = readInputs(
			{ transactions, invoices: itemsOf.call(this, 1), pastAllocations: itemsOf.call(this, 2) },
			settings,
		);
		const [bad] = rejectedOf(readings);
		if (bad !== undefined && settings.stopOnBadInput)
			throw badInput.call(this, bad, inputWordsIn(settings.language));
		const words = WORDINGS[settings.language];
		const result = matchItems(readings, settings.matching, words);
		this.addExecutionHints(...hintsFor(readings, result, words.run));
		return [result.paid, result.review, result.unmatched];
	} catch (error) {
		if (!this.continueOnFail()) throw asNodeError.call(this, error as Error);
		// n8n would pass the transactions on to the first output, which is Paid.
		const reasons = [(error as Error).message];
		return [
			[],
			[],
			transactions.map(({ json }, itemIndex) => unusedItem(json, itemIndex, reasons)),
		];
	}
}

// n8n throws for an input beyond the last connected one.
function itemsOf(this: IExecuteFunctions, inputIndex: number): INodeExecutionData[] {
	try {
		return this.getInputData(inputIndex);
	} catch {
		return [];
	}
}

function badInput(
	this: IExecuteFunctions,
	{ itemIndex, reasons }: RejectedItem<unknown>,
	{ advice }: InputWords,
) {
	const [message = 'An item could not be used', ...others] = reasons;
	const description = [...others, advice].join('\n');
	return new NodeOperationError(this.getNode(), message, { itemIndex, description });
}

function asNodeError(this: IExecuteFunctions, error: Error) {
	return error instanceof NodeOperationError
		? error
		: new NodeOperationError(this.getNode(), error);
}
