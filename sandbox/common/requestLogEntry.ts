/** One call that reached the API (control calls are not listed); headers, and with them keys, are never kept. */
export interface RequestLogEntry {
	readonly at: string;
	readonly method: string;
	/** Path without query. */
	readonly path: string;
	/** Query text as sent, without the question mark. */
	readonly query: string;
	readonly requestId: string;
	body?: unknown;
	/** Status of the answer; 0 where the connection was cut or never answered. */
	status: number;
	/** Name of the fault that spoiled it. */
	fault?: string;
}
