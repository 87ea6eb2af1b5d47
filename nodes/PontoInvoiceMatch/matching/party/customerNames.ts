import type { OpenInvoice } from '../model/openInvoice';
import { createNameKeys, readNameKeys } from './nameKeys';

/**
 * What the names of all customers of a ledger are found by, by the place of their invoice: read once for all that
 * compares names. Two flat arrays, since a large ledger has very many of them.
 */
export interface CustomerNames {
	/** As `NameKeys` has them; 0 where there is no name. */
	readonly wholes: Int32Array;
	readonly starts: Int32Array;
}

/** Reads the names of all customers. */
export function readCustomerNames(invoices: readonly OpenInvoice[]): CustomerNames {
	const keys = createNameKeys();
	const wholes = new Int32Array(invoices.length);
	const starts = new Int32Array(invoices.length);
	for (let place = 0; place < invoices.length; place += 1) {
		const name = invoices[place]?.customerName;
		if (!name) continue;
		readNameKeys(keys, name);
		wholes[place] = keys.whole;
		starts[place] = keys.start;
	}
	return { wholes, starts };
}

/** The hash of the name of the customer at a place. */
export const wholeAt = ({ wholes }: CustomerNames, place: number): number => wholes[place] ?? 0;

/** The hash of its first letters. */
export const startAt = ({ starts }: CustomerNames, place: number): number => starts[place] ?? 0;
