import { randomUUID } from 'node:crypto';
import type { Account } from './account';
import type { BankTransaction, BankTransactionAttributes } from './bankAccount';

/** What a new transaction says; what it leaves out gets a plain value. */
export interface BankTransactionDraft extends Partial<BankTransactionAttributes> {
	readonly amount: number;
	readonly pending?: boolean;
	/** ID that Ponto's copy will have; a new one otherwise. */
	readonly copyId?: string;
	/** Creation time that Ponto's copy will have; the moment of its synchronization otherwise. */
	readonly fetchedAt?: string;
}

function midnight(moment: Date): string {
	return `${moment.toISOString().slice(0, 10)}T00:00:00.000Z`;
}

function cents(amount: number): number {
	return Math.round(amount * 100);
}

/** Books a transaction at the bank; Ponto sees it at its next synchronization. */
export function addBankTransaction(
	{ attributes, bank }: Account,
	{ pending = false, copyId, fetchedAt, ...draft }: BankTransactionDraft,
	now: Date,
): BankTransaction {
	const executionDate = draft.executionDate ?? midnight(now);
	const transaction: BankTransaction = {
		id: randomUUID(),
		attributes: {
			additionalInformation: draft.additionalInformation ?? null,
			amount: draft.amount,
			bankTransactionCode: draft.bankTransactionCode ?? null,
			cardReference: draft.cardReference ?? null,
			cardReferenceType: draft.cardReferenceType ?? null,
			counterpartName: draft.counterpartName ?? null,
			counterpartReference: draft.counterpartReference ?? null,
			createdAt: draft.createdAt ?? now.toISOString(),
			creditorId: draft.creditorId ?? null,
			currency: draft.currency ?? attributes.currency,
			description: draft.description ?? 'Wire transfer',
			endToEndId: draft.endToEndId ?? null,
			executionDate,
			fee: draft.fee ?? null,
			mandateId: draft.mandateId ?? null,
			proprietaryBankTransactionCode: draft.proprietaryBankTransactionCode ?? null,
			purposeCode: draft.purposeCode ?? null,
			remittanceInformation: draft.remittanceInformation ?? null,
			remittanceInformationType: draft.remittanceInformationType ?? 'unstructured',
			updatedAt: now.toISOString(),
			valueDate: draft.valueDate ?? executionDate,
		},
		changedSinceFetch: false,
		pending,
		copyId,
		fetchedAt,
	};
	bank.transactions.unshift(transaction);
	if (!pending) {
		bank.currentBalance = (cents(bank.currentBalance) + cents(draft.amount)) / 100;
		bank.availableBalance = bank.currentBalance;
		bank.balanceChangedAt = now.toISOString();
	}
	return transaction;
}
