/** What of an item cannot be read and why, as data; `words/` has a sentence for each. */
export type Unreadable =
	| {
			readonly code: 'account-currency';
			readonly account: string;
			readonly currency: string;
			readonly setting: string;
	  }
	| {
			readonly code: 'amount-ambiguous';
			readonly text: string;
			readonly whole: string;
			readonly decimal: string;
	  }
	| { readonly code: 'amount-too-large'; readonly text: string; readonly currency: string }
	| { readonly code: 'currency-missing' }
	| {
			readonly code: 'date-ambiguous';
			readonly text: string;
			readonly first: number;
			readonly second: number;
	  }
	| { readonly code: 'day-or-amount'; readonly text: string }
	| { readonly code: 'decision-unknown'; readonly text: string }
	| { readonly code: 'direction-unknown'; readonly text: string; readonly place: string }
	| { readonly code: 'field-empty'; readonly field: string }
	| {
			readonly code: 'field-missing';
			readonly field: string;
			readonly has: HasFields;
			readonly place: string;
	  }
	| { readonly code: 'headers-lower'; readonly text: string }
	| { readonly code: 'id-repeated'; readonly id: string; readonly items: string }
	| { readonly code: 'id-shared'; readonly id: string; readonly items: string }
	| { readonly code: 'kind-unknown'; readonly text: string; readonly setting: string }
	| {
			readonly code: 'mark-unclear';
			readonly text: string;
			readonly column: string;
			readonly place: string;
	  }
	| { readonly code: 'not-a-currency'; readonly text: string }
	| { readonly code: 'not-a-date'; readonly text: string }
	| { readonly code: 'not-a-date-there'; readonly text: string; readonly timeZone: string }
	| { readonly code: 'not-a-percentage'; readonly text: string }
	| { readonly code: 'not-a-text'; readonly value: string | typeof A_LIST | typeof AN_OBJECT }
	| { readonly code: 'not-an-amount'; readonly text: string }
	| { readonly code: 'not-booked'; readonly text: string }
	| { readonly code: 'not-exact'; readonly text: string; readonly currency: string }
	| {
			readonly code: 'other-currency';
			readonly text: string;
			readonly written: string;
			readonly currency: string;
	  }
	| {
			readonly code: 'other-sign';
			readonly text: string;
			readonly sign: string;
			readonly currency: string;
	  }
	| { readonly code: 'number-spoilt'; readonly text: string }
	| { readonly code: 'paid-unclear'; readonly text: string }
	| { readonly code: 'purchase'; readonly text: string }
	| { readonly code: 'purchase-list'; readonly text: string }
	| { readonly code: 'rest-or-total'; readonly text: string; readonly place: string }
	| { readonly code: 'running-balance'; readonly text: string; readonly place: string }
	| { readonly code: 'side-unknown'; readonly text: string }
	| { readonly code: 'status-unknown'; readonly text: string; readonly setting: string }
	| { readonly code: 'tax-unclear'; readonly text: string; readonly place: string }
	| { readonly code: 'teaches-unclear'; readonly text: string }
	| { readonly code: 'total-row'; readonly text: string }
	| { readonly code: 'value-missing'; readonly has: HasFields; readonly place: string };

/** The names of an item's fields, and how many more there are. */
export interface HasFields {
	readonly names: readonly string[];
	readonly more: number;
}

export const A_LIST = Symbol('a list');
export const AN_OBJECT = Symbol('an object');

/** Thrown by whoever reads a value; caught where the item is read. */
export class UnreadableValue extends RangeError {
	constructor(readonly what: Unreadable) {
		super(what.code);
	}
}

/** What `read` gives; where that throws, `what` cannot be read. */
export function readOr<Value>(read: () => Value, what: Unreadable): Value {
	try {
		return read();
	} catch {
		// Its own words are English.
	}
	throw new UnreadableValue(what);
}
