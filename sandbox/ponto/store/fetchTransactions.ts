import { randomUUID } from 'node:crypto';
import omit from 'lodash/omit';
import type { Account } from './account';
import type { BankTransaction } from './bankAccount';
import { transactionDigest } from './digest';
import type { Transaction, TransactionAttributes } from './transaction';
import { insertByCreation } from './transactionList';

/** Ids of what a synchronization brought. */
export interface FetchedTransactions {
	readonly created: readonly string[];
	readonly updated: readonly string[];
	readonly pendingCreated: readonly string[];
}

function remittanceType(text: string | null): TransactionAttributes['remittanceInformationType'] {
	return text === 'structured' ? 'structured' : 'unstructured';
}

function copyOf(
	accountId: string,
	{ attributes, copyId, fetchedAt }: BankTransaction,
	now: string,
): Transaction {
	const payload = omit(attributes, ['createdAt', 'updatedAt']);
	return {
		id: copyId ?? randomUUID(),
		accountId,
		attributes: {
			...payload,
			remittanceInformationType: remittanceType(attributes.remittanceInformationType),
			createdAt: fetchedAt ?? now,
			digest: transactionDigest(payload),
			internalReference: randomUUID(),
			updatedAt: now,
		},
	};
}

function createCopy(account: Account, transaction: BankTransaction, now: string): string {
	const copy = copyOf(account.id, transaction, now);
	insertByCreation(transaction.pending ? account.pendingTransactions : account.transactions, copy);
	transaction.fetchedAs = copy.id;
	return copy.id;
}

function updateCopy(account: Account, transaction: BankTransaction, now: string): string[] {
	transaction.changedSinceFetch = false;
	const copy = account.transactions.find(({ id }) => id === transaction.fetchedAs);
	if (copy === undefined) return [];
	const { createdAt, digest, internalReference } = copy.attributes;
	copy.attributes = {
		...transaction.attributes,
		remittanceInformationType: copy.attributes.remittanceInformationType,
		createdAt,
		digest,
		internalReference,
		updatedAt: now,
	};
	return [copy.id];
}

/** Copies to Ponto what is new or changed at the bank; pending transactions only where asked. */
export function fetchTransactions(
	account: Account,
	now: Date,
	withUnsettled: boolean,
): FetchedTransactions {
	const at = now.toISOString();
	// Oldest first, so that the bank's newest ends on top.
	const atBank = [...account.bank.transactions].reverse();
	const missing = atBank.filter(({ fetchedAs }) => fetchedAs === undefined);
	const pending = missing.filter((transaction) => transaction.pending && withUnsettled);
	const settled = missing.filter((transaction) => !transaction.pending);
	return {
		created: settled.map((transaction) => createCopy(account, transaction, at)),
		updated: atBank
			.filter(({ changedSinceFetch, fetchedAs }) => changedSinceFetch && fetchedAs !== undefined)
			.flatMap((transaction) => updateCopy(account, transaction, at)),
		pendingCreated: pending.map((transaction) => createCopy(account, transaction, at)),
	};
}
