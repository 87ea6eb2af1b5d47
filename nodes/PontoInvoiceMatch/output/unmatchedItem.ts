import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { InputName, RejectedItem } from '../input/readItems';
import type { BankTransaction } from '../matching/model/bankTransaction';
import type { Wording } from '../matching/explain/wording';
import type { Decision } from '../matching/model/decision';
import { paymentJson, pairing, transactionJson, type Sources } from './sources';
import { codesOf } from './codesOf';

const INPUTS: Readonly<Record<InputName, { input: number; contents: string }>> = {
	Transactions: { input: 0, contents: 'transaction' },
	'Open Invoices': { input: 1, contents: 'invoice' },
	'Past Allocations': { input: 2, contents: 'pastAllocation' },
};

/** The code of an item of an input that could not be used; its reasons name the field. */
export const UNREADABLE = 'item-unreadable';

/** The code of a transaction in a run that could not start. */
export const NOT_STARTED = 'run-not-started';

/** One item for a transaction that pays no open invoice, with the reason. */
export function unmatchedItem(
	decision: Decision,
	sources: Sources,
	words: Wording,
): INodeExecutionData {
	const { transaction, reasons } = decision;
	return {
		json: {
			...paymentJson(decision),
			reasons: reasons.map(words.reason),
			reasonCodes: codesOf(reasons),
			transactionId: transaction.id,
			transaction: transactionJson(sources, transaction.id),
		},
		pairedItem: pairing(sources, transaction.id, []),
	};
}

/** One item for an input item that could not be used, with what to do about it. */
export function invalidItem(rejected: RejectedItem<unknown>): INodeExecutionData {
	const { input, itemIndex, json, reasons } = rejected;
	const { input: inputIndex, contents } = INPUTS[input];
	return {
		json: {
			outcome: 'invalid',
			reasons: [...reasons],
			reasonCodes: [UNREADABLE],
			[contents]: json,
		},
		pairedItem: [{ item: itemIndex, input: inputIndex }],
	};
}

/** As {@link invalidItem}, naming the transaction where its ID could be read. */
export function invalidTransactionItem(
	rejected: RejectedItem<BankTransaction>,
): INodeExecutionData {
	const { json, pairedItem } = invalidItem(rejected);
	const { transaction, ...why } = json;
	const { id } = rejected.value;
	const ids = id === '' ? {} : { transactionId: id };
	return { json: { ...why, ...ids, transaction }, pairedItem };
}

/** A transaction that was not looked at, because the run could not start. */
export const unusedItem = (
	transaction: IDataObject,
	item: number,
	reasons: string[],
): INodeExecutionData => ({
	json: { outcome: 'invalid', reasons, reasonCodes: [NOT_STARTED], transaction },
	pairedItem: [{ item, input: 0 }],
});
