import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import { nameWords } from '../party/names';

/** The words that name the payer of a transaction or the customer of an invoice, as `nameWords` has them. */
export const ownWords = (
	{ counterpartName = '' }: Pick<BankTransaction, 'counterpartName'>,
	{ customerName = '' }: Pick<OpenInvoice, 'customerName'>,
): ReadonlySet<string> => new Set([...nameWords(customerName), ...nameWords(counterpartName)]);
