import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** The inputs by the names they have on the canvas. */
export type InputName = 'Transactions' | 'Open Invoices' | 'Past Allocations';

/** What was read from one item. */
export interface ReadItem<Value> {
	readonly itemIndex: number;
	readonly json: IDataObject;
	readonly value: Value;
}

/** An item that cannot be used: why, in words that name the item and its fields, and what could be read of it. */
export interface RejectedItem<Value> extends ReadItem<Value> {
	readonly input: InputName;
	readonly reasons: readonly string[];
}

/** All items of one input, usable or rejected. */
export interface ReadItems<Value> {
	readonly items: ReadonlyArray<ReadItem<Value>>;
	readonly rejected: ReadonlyArray<RejectedItem<Value>>;
}

/** Reads one field. When that throws, the item is rejected with the message under this label, and `instead` stands in. */
export type ReadField = <Value>(label: string, read: () => Value, instead: Value) => Value;

/** Reads every item; one with a field that cannot be read is rejected with all its reasons, and the rest goes on. */
export function readItems<Value>(
	input: InputName,
	items: readonly INodeExecutionData[],
	readItem: (json: IDataObject, readField: ReadField) => Value,
): ReadItems<Value> {
	const good: Array<ReadItem<Value>> = [];
	const rejected: Array<RejectedItem<Value>> = [];
	for (const [itemIndex, { json }] of items.entries()) {
		const reasons: string[] = [];
		const value = readItem(json, (label, read, instead) => {
			try {
				return read();
			} catch (error) {
				reasons.push(`${nameItem(input, itemIndex)} ${label}: ${(error as Error).message}`);
				return instead;
			}
		});
		if (reasons.length === 0) good.push({ itemIndex, json, value });
		else rejected.push({ input, itemIndex, json, value, reasons });
	}
	return { items: good, rejected };
}

/** Names an item as n8n's own messages do. */
export const nameItem = (input: InputName, itemIndex: number): string =>
	`${input} [item ${itemIndex}]`;
