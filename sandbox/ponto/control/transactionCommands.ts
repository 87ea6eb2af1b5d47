import { z } from 'zod';
import { synchronizeInBackground } from '../store/synchronizeInBackground';
import { addBankTransaction } from '../store/addBankTransaction';
import { insertByCreation } from '../store/transactionList';
import { resourceNotFound } from '../apiFailure';
import { defineCommand } from './command';
import { findAccount } from './findAccount';

const text = z.string().nullable().optional();

const newTransaction = z.object({
	/** ID of Ponto's record; a new one where it is left out. */
	id: z.string().uuid().optional(),
	amount: z.number(),
	currency: z.string().optional(),
	/** When the bank booked it; an old date makes it back-dated. */
	executionDate: z.string().optional(),
	valueDate: z.string().optional(),
	/** When Ponto created its record; an earlier time puts it below newer ones. */
	createdAt: z.string().optional(),
	additionalInformation: text,
	bankTransactionCode: text,
	cardReference: text,
	cardReferenceType: text,
	counterpartName: text,
	counterpartReference: text,
	creditorId: text,
	description: z.string().optional(),
	endToEndId: text,
	fee: z.number().nullable().optional(),
	mandateId: text,
	proprietaryBankTransactionCode: text,
	purposeCode: text,
	remittanceInformation: text,
	remittanceInformationType: z.enum(['structured', 'unstructured']).optional(),
});

/** What may be said of a transaction that is added; only the amount must be. */
export type NewTransaction = z.input<typeof newTransaction>;

/** Commands on transactions. */
export const transactionCommands = {
	addTransactions: defineCommand({
		description:
			'Adds settled transactions: fetched at once as by a background synchronization, or with atBank left for the next one',
		input: z.object({
			account: z.string().optional(),
			transactions: z.array(newTransaction).min(1),
			atBank: z.boolean().default(false),
			pending: z.boolean().default(false),
		}),
		run(sandbox, { account: wanted, transactions, atBank, pending }) {
			const account = findAccount(sandbox, wanted);
			const added = transactions.map(({ id, ...transaction }) =>
				addBankTransaction(
					account,
					{ ...transaction, pending, copyId: id, fetchedAt: transaction.createdAt },
					sandbox.clock.now(),
				),
			);
			if (atBank) return [];
			synchronizeInBackground(sandbox, account);
			const ids = added.map(({ fetchedAs }) => fetchedAs);
			const list = pending ? account.pendingTransactions : account.transactions;
			return ids.flatMap((id) => list.filter((transaction) => transaction.id === id));
		},
	}),
	settlePendingTransaction: defineCommand({
		description:
			'Books a pending transaction: it vanishes, and a settled one without a link to it comes',
		input: z.object({ id: z.string() }),
		run(sandbox, { id }) {
			for (const account of sandbox.state.accounts) {
				const atBank = account.bank.transactions.find(
					({ fetchedAs, pending }) => pending && fetchedAs === id,
				);
				if (atBank === undefined) continue;
				account.pendingTransactions = account.pendingTransactions.filter((one) => one.id !== id);
				account.bank.transactions.splice(account.bank.transactions.indexOf(atBank), 1);
				const settled = addBankTransaction(account, atBank.attributes, sandbox.clock.now());
				synchronizeInBackground(sandbox, account);
				return account.transactions.find((one) => one.id === settled.fetchedAs) ?? null;
			}
			throw resourceNotFound('pendingTransaction');
		},
	}),
	makeTransactionOdd: defineCommand({
		description:
			'Shows attributes of a settled or pending transaction in a form that the API never promised, such as an amount of null',
		input: z.object({ id: z.string(), attributes: z.record(z.unknown()) }),
		run({ state }, { id, attributes }) {
			const transaction = state.accounts
				.flatMap((account) => [...account.transactions, ...account.pendingTransactions])
				.find((one) => one.id === id);
			if (transaction === undefined) throw resourceNotFound('transaction');
			transaction.odd = attributes;
		},
	}),
	changeTransaction: defineCommand({
		description:
			'Changes attributes of a settled transaction that Ponto already has, as a synchronization does',
		input: z.object({ id: z.string(), attributes: newTransaction.omit({ id: true }).partial() }),
		run(sandbox, { id, attributes }) {
			for (const account of sandbox.state.accounts) {
				const { transactions } = account;
				const index = transactions.findIndex((transaction) => transaction.id === id);
				if (index < 0) continue;
				const transaction = transactions[index];
				const updatedAt = sandbox.clock.now().toISOString();
				transaction.attributes = { ...transaction.attributes, ...attributes, updatedAt };
				// A record keeps its place, unless it is made to have been created at another time.
				if (attributes.createdAt !== undefined) {
					transactions.splice(index, 1);
					insertByCreation(transactions, transaction);
				}
				synchronizeInBackground(sandbox, account);
				return transaction;
			}
			throw resourceNotFound('transaction');
		},
	}),
};
