import type { Transaction } from './transaction';

/** Puts a transaction in its place in a list that is ordered by creation, newest first. */
export function insertByCreation(list: Transaction[], transaction: Transaction): void {
	const { createdAt } = transaction.attributes;
	const index = list.findIndex((other) => other.attributes.createdAt <= createdAt);
	list.splice(index < 0 ? list.length : index, 0, transaction);
}
