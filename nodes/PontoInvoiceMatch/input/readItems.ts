import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { isBlank, isHeaderAgain } from './totalRow';
import { UnreadableValue } from './unreadable';
import { sayUnreadable, type InputWords } from './words/inputWords';

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
	/** What could not be read and was left out, in words that name the item and the field. */
	readonly leftOut: readonly string[];
}

/** Reads one field. When that throws, its message is kept under this label, and `instead` stands in. */
export type ReadField = <Value>(label: string, read: () => Value, instead: Value) => Value;

/** How an item is read: a needed field that cannot be read rejects the item, an optional one is left out. */
export interface FieldReading {
	readonly needed: ReadField;
	readonly optional: ReadField;
}

/**
 * Reads every item but blank invoices and decisions, and repeated headers; one with a needed field that cannot be read is rejected with all its reasons, and the rest goes on.
 * `nameOf` tells what people call an item, such as the number of an invoice; empty where it has no name. `words` are those
 * of the reasons.
 */
export function readItems<Value>(
	input: InputName,
	items: readonly INodeExecutionData[],
	readItem: (json: IDataObject, reading: FieldReading) => Value,
	nameOf: (value: Value) => string,
	words: InputWords,
): ReadItems<Value> {
	const good: Array<ReadItem<Value>> = [];
	const rejected: Array<RejectedItem<Value>> = [];
	const leftOut: string[] = [];
	for (const [itemIndex, { json }] of items.entries()) {
		// Among transactions a blank one is named: a node without any result ends what comes behind it, and a sweep that
		// finds nothing still has things to do.
		if ((input !== 'Transactions' && isBlank(json)) || isHeaderAgain(json)) continue;
		const reasons: string[] = [];
		const ignored: string[] = [];
		const value = readItem(json, {
			needed: keptIn(reasons, words),
			optional: keptIn(ignored, words),
		});
		const named = (reason: string) =>
			`${words.item(input, itemIndex + 1, nameOf(value))}, ${reason}`;
		leftOut.push(...ignored.map(named));
		if (reasons.length === 0) good.push({ itemIndex, json, value });
		else rejected.push({ input, itemIndex, json, value, reasons: reasons.map(named) });
	}
	return { items: good, rejected, leftOut };
}

const keptIn =
	(reasons: string[], words: InputWords): ReadField =>
	(label, read, instead) => {
		try {
			return read();
		} catch (error) {
			reasons.push(`${label}: ${messageOf(error as Error, words)}`);
			return instead;
		}
	};

const messageOf = (error: Error, words: InputWords): string =>
	error instanceof UnreadableValue ? sayUnreadable(words, error.what) : error.message;
