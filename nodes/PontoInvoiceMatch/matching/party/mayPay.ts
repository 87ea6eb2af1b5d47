import type { BankTransaction } from '../model/bankTransaction';
import type { Customers } from './customers';
import { createNameKeys, readNameKeys } from './nameKeys';
import { mayBeCut } from './names';
import { accountHash, hasAccount, wholeAt, type PayerKeys } from './payerKeys';

/** What a payer goes by. */
export interface PayerSought {
	/** The hash of his account; undefined without one. */
	readonly account: number | undefined;
	/** The hash of his name; 0 without one. */
	readonly whole: number;
	/** Whether he may be known by more than these two: by what he paid before, or by a name that was cut off. */
	readonly byMore: boolean;
}

const keys = createNameKeys();

/** Reads once what is held against very many invoices. */
export function payerSought(
	{ learned }: Customers,
	{ counterpartIban = '', counterpartName = '' }: BankTransaction,
): PayerSought {
	readNameKeys(keys, counterpartName);
	return {
		account: counterpartIban === '' ? undefined : accountHash(counterpartIban),
		whole: keys.whole,
		byMore: learned.has(counterpartIban) || mayBeCut(counterpartName),
	};
}

/** Whether a payer may be known to pay for the invoice at a place; when not, there are no texts to compare. */
export function mayPay(
	payers: PayerKeys,
	{ account, whole, byMore }: PayerSought,
	place: number,
): boolean {
	if (byMore || (whole !== 0 && whole === wholeAt(payers, place))) return true;
	return account !== undefined && hasAccount(payers, place, account);
}
