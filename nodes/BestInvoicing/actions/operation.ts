import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** One operation of a resource, as its file exports it. */
export interface Operation {
	readonly description: INodeProperties[];
	/** The rows for one input item. */
	execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]>;
	/** Runs once after the last item, and may correct the rows. */
	finish?(this: IExecuteFunctions, rows: readonly IDataObject[]): Promise<void>;
}
