import type { IDataObject } from 'n8n-workflow';

/** A list of the books, as the template that lists invoices reads it: all pages, each a whole answer. */
export interface ListNode {
	/** What the node is called, such as `Invoices`. */
	readonly name: string;
	/** An expression or a text. */
	readonly url: string;
	readonly method?: 'GET' | 'POST';
	readonly query?: ReadonlyArray<readonly [name: string, value: string]>;
	/** The body of a POST: an expression that gives JSON. */
	readonly jsonBody?: string;
	/** Which parameter turns the page, and by which answer the last page is known; without: one page. */
	readonly pages?: {
		readonly type?: 'qs' | 'body';
		readonly parameter: string;
		readonly value: string;
		readonly completeExpression: string;
		/** How long n8n waits between pages, in milliseconds. */
		readonly intervalMs?: number;
	};
	/** An answer other than success does not end the run; the Code node says what it means. */
	readonly mayFail?: boolean;
	/** Rows become items, as n8n splits them, in place of whole answers: for what is one page and set up once. */
	readonly isSplit?: boolean;
}

/** What the templates of some books have of their own; the rest is the same for all. */
export interface BooksTemplate {
	/** Its name in file names and its folder in workflows/code. */
	readonly option: string;
	/** Its name on screen. */
	readonly name: string;
	/** The credential on the HTTP Request nodes: a type of n8n for these books, or a general one. */
	readonly credential: {
		readonly type: string;
		readonly isGeneric: boolean;
		/** What n8n calls it. */
		readonly label: string;
	};
	/** Headers that the credential does not bring, or an expression that gives them as JSON. */
	readonly headers?: ReadonlyArray<readonly [name: string, value: string]> | string;
	/** Fields of both nodes Settings, with what stands there at first. */
	readonly settings: Readonly<Record<string, string>>;
	/** Fields of Settings of the template that books alone, besides currency and booksImportThisBank. */
	readonly bookSettings?: Readonly<Record<string, string>>;
	/** Fields of Settings of the template that lists alone. */
	readonly listSettings?: Readonly<Record<string, string>>;
	readonly lists: readonly ListNode[];
	/** The file of workflows/code that says what is read of single invoices besides, where the lists do not say it all. */
	readonly readsOfEach?: string;
	/** The file of workflows/code that makes neutral invoices of the lists. */
	readonly invoicesCode: string;
	/** What is read of the books before anything is booked, such as which accounts there are. */
	readonly setUp?: readonly ListNode[];
	/** Whether a request of its own (`prepareUrl`, `prepareBody`) comes before the one that registers. */
	readonly prepares?: boolean;
	/** Whether what is read before and after a booking is asked for by POST with a body. */
	readonly readsByPost?: boolean;
	/** How a payment is registered, where it is no POST or takes headers of its own. */
	readonly registers?: {
		readonly method?: 'PUT';
		readonly headers?: ReadonlyArray<readonly [name: string, value: string]>;
	};
	/** How the request is sent that takes a payment off; without it a person is told to do so. */
	readonly takesOff?: { readonly method: 'DELETE' | 'POST' | 'PUT'; readonly hasBody?: true };
	/** How many requests are sent at once, and how long n8n waits then, in milliseconds. */
	readonly batching?: { readonly size: number; readonly intervalMs: number };
	readonly words: BooksWords;
}

/** Sentences for the yellow notes. */
export interface BooksWords {
	/** What is read, and how a payment that is booked already is known. */
	readonly listing: string;
	/** Steps of the set-up of the template that lists, without the credential, Settings and the last. */
	readonly listSetup: readonly string[];
	/** How a payment bears the mark, behind `the payment posted`. */
	readonly marked: string;
	/** Steps of the set-up of the template that books, behind the question whether the bank is imported. */
	readonly bookSetup: readonly string[];
	/** What is not proven and what that means. */
	readonly unproven: string;
}

/** Parameters of an n8n node. */
export type Parameters = IDataObject;
