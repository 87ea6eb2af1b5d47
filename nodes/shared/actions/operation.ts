import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** What every operation has: its parameters, and what is to be done when all items had their turn. */
interface AnyOperation {
	readonly description: INodeProperties[];
	/** Runs once after the last item, also when an item stops the run, and may correct the rows. */
	readonly finish?: (this: IExecuteFunctions, rows: readonly IDataObject[]) => Promise<void>;
}

/** An operation that runs once for each input item; what it returns is paired with that item. */
export interface ItemOperation extends AnyOperation {
	readonly execute: (this: IExecuteFunctions, itemIndex: number) => Promise<IDataObject[]>;
}

/** An operation that takes all input items at once; what it returns is paired with all of them. */
export interface WholeInputOperation extends AnyOperation {
	readonly executeForAll: (
		this: IExecuteFunctions,
		itemIndexes: readonly number[],
	) => Promise<IDataObject[]>;
}

/** A row with the files that go with it, by the name of their field. */
export interface RowWithFiles {
	readonly json: IDataObject;
	readonly binary: IBinaryKeyData;
}

/** An operation that makes a file of each input item. */
export interface FileOperation extends AnyOperation {
	readonly executeToFile: (this: IExecuteFunctions, itemIndex: number) => Promise<RowWithFiles>;
}

export type Operation = ItemOperation | WholeInputOperation | FileOperation;

/** The operations of a resource, by the value of the Operation parameter. */
export type Operations = Readonly<Record<string, Operation>>;

/** One thing of a service, with its operations and the parameters of all of them. */
export interface Resource {
	readonly operations: Operations;
	readonly description: INodeProperties[];
}

/** All resources of a node, by the value of the Resource parameter. */
export type Resources = Readonly<Record<string, Resource>>;
