/** What goes wrong with a call. */
export type FailureKind =
	/** Answers with `status` and, unless `body` says otherwise, an error document. */
	| { readonly kind: 'status'; readonly status: number; readonly body?: unknown }
	/** Never answers. */
	| { readonly kind: 'timeout' }
	/** Closes the connection before anything is done. */
	| { readonly kind: 'cut' }
	/** Does what was asked, then closes the connection in the middle of the answer. */
	| { readonly kind: 'cutAfterwards' }
	/** Answers 200 with JSON that ends too early. */
	| { readonly kind: 'malformed' }
	/** Answers 200 with an HTML page, as a proxy would. */
	| { readonly kind: 'html' }
	/** Answers normally, later. */
	| { readonly kind: 'slow'; readonly delayMs: number };

/** A failure for the next calls that fit. */
export interface InjectedFailure {
	readonly failure: FailureKind;
	/** Upper-case HTTP method; undefined fits any. */
	readonly method?: string;
	/** Regular expression for the path (without query). */
	readonly pathPattern: string;
	/** Value of a `Retry-After` header. */
	readonly retryAfter?: string;
	/** How many fitting calls pass unharmed before it starts. */
	skip: number;
	/** How many calls it still spoils. */
	remaining: number;
}
