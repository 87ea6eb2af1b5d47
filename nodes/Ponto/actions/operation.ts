import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** An operation that runs once for each input item; what it returns is paired with that item. */
export interface ItemOperation {
	readonly description: INodeProperties[];
	readonly execute: (this: IExecuteFunctions, itemIndex: number) => Promise<IDataObject[]>;
}

/** An operation that takes all input items at once; what it returns is paired with all of them. */
export interface WholeInputOperation {
	readonly description: INodeProperties[];
	readonly executeForAll: (
		this: IExecuteFunctions,
		itemIndexes: readonly number[],
	) => Promise<IDataObject[]>;
}

export type Operation = ItemOperation | WholeInputOperation;

/** The operations of a resource, by the value of the Operation parameter. */
export type Operations = Readonly<Record<string, Operation>>;
