/** One call as it came in; the API key is never kept. */
export interface RequestLogEntry {
	readonly method: string;
	readonly path: string;
	readonly query: string;
	body?: unknown;
	/** 0 until, and unless, an answer was sent. */
	status: number;
	/** Name of the fault that spoiled it. */
	fault?: string;
}
