import type { BankTransaction } from '../model/bankTransaction';
import { review, type Draft } from '../model/draft';
import { compareText } from '../text/compareText';

/** A transaction of a run, with what speaks against it when its id came with two contents. */
export interface Delivered {
	readonly transaction: BankTransaction;
	readonly conflict: Draft | undefined;
}

/**
 * Takes each transaction id once, at the place where it came first. When an id came with different texts the longest
 * one counts; with different amounts, a person decides.
 */
export function onceEach(transactions: readonly BankTransaction[]): readonly Delivered[] {
	const byId = new Map<string, Delivered>();
	for (const transaction of transactions) {
		const known = byId.get(transaction.id);
		byId.set(
			transaction.id,
			known === undefined ? { transaction, conflict: undefined } : merge(known, transaction),
		);
	}
	return [...byId.values()];
}

function merge({ transaction: known, conflict }: Delivered, repeated: BankTransaction): Delivered {
	const differs =
		known.amountMinor !== repeated.amountMinor ||
		known.currency !== repeated.currency ||
		known.bookedOn !== repeated.bookedOn;
	const transaction = contentOf(known) >= contentOf(repeated) ? known : repeated;
	if (!differs) return { transaction, conflict };
	return {
		transaction,
		conflict: review({ code: 'delivered-twice' }),
	};
}

/** All of a transaction as text, to choose between two of one id in whatever order they come. */
function contentOf(transaction: BankTransaction): string {
	const entries = Object.entries(transaction).sort(([one], [other]) => compareText(one, other));
	const text = JSON.stringify(entries);
	return `${String(text.length).padStart(9, '0')}${text}`;
}
