/** What a request with an idempotency key did, to be told again. */
export interface RememberedAnswer {
	/** Method, path and body of the first request. */
	readonly fingerprint: string;
	readonly status: number;
	readonly body: string;
}
