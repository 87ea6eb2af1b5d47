import { randomUUID } from 'node:crypto';
import omit from 'lodash/omit';
import type { Seed, SeedAccount } from '../../seed/seed';
import type { Account } from './account';
import type { BankTransaction } from './bankAccount';
import type { Synchronization } from './synchronization';
import type { Transaction } from './transaction';

function asBankTransaction({ id, attributes }: Transaction): BankTransaction {
	return {
		id: randomUUID(),
		attributes: omit(attributes, ['digest', 'internalReference']),
		fetchedAs: id,
		changedSinceFetch: false,
		pending: false,
	};
}

function backgroundSynchronization(accountId: string, at: string): Synchronization {
	return {
		id: randomUUID(),
		accountId,
		subtype: 'accountTransactions',
		customerOnline: false,
		createdAt: at,
		updatedAt: at,
		status: 'success',
		errors: [],
		updatedTransactionIds: [],
		updatedPendingTransactionIds: [],
	};
}

/** An account with its seeded transactions, as the last background synchronization left it. */
export function createAccount(
	{ id, financialInstitutionId, attributes }: SeedAccount,
	seededTransactions: Seed['transactions'],
	synchronizedAt: string,
): Account {
	const transactions = seededTransactions
		.filter((transaction) => transaction.accountId === id)
		.map((transaction) => ({ ...transaction }))
		.reverse()
		.sort((a, b) => b.attributes.createdAt.localeCompare(a.attributes.createdAt));
	return {
		id,
		financialInstitutionId,
		attributes,
		availability: 'available',
		synchronizedAt,
		latestSynchronization: backgroundSynchronization(id, synchronizedAt),
		transactions,
		pendingTransactions: [],
		bank: {
			id: randomUUID(),
			currentBalance: attributes.currentBalance,
			availableBalance: attributes.availableBalance,
			balanceChangedAt: attributes.currentBalanceChangedAt,
			transactions: transactions.map(asBankTransaction),
		},
	};
}
