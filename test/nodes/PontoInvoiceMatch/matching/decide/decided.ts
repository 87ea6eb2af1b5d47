import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';
import { explain } from '../explain/explain';

/**
 * What becomes of payments, with all that each decision says: of 100.00 EUR by a stranger, on invoices of 100.00 EUR of
 * Bakkerij Janssens, each differing so.
 */
export const allDecided = (
	payments: ReadonlyArray<Partial<BankTransaction>>,
	invoices: ReadonlyArray<Partial<OpenInvoice>>,
	options: MatchOptions = {},
): string[] => {
	const open = invoices.map((one) => invoice({ id: one.number, ...one }));
	return decideTransactions(payments.map(payment), open, options).flatMap(explain);
};

/** What becomes of one payment. */
export const decided = (
	differs: Partial<BankTransaction>,
	invoices: ReadonlyArray<Partial<OpenInvoice>>,
	options?: MatchOptions,
): string[] => allDecided([differs], invoices, options);

/** What becomes of one payment, with the numbers of the invoices that it pays, or the codes of the reasons why it pays none. */
export function becomesOf(
	differs: Partial<BankTransaction>,
	invoices: ReadonlyArray<Partial<OpenInvoice>>,
	options: MatchOptions = {},
): string[] {
	const open = invoices.map((one) => invoice({ id: one.number, ...one }));
	const [{ outcome, allocations, reasons }] = decideTransactions([payment(differs)], open, options);
	const paid = allocations.map(({ invoice: { number } }) => number);
	return [outcome, ...(paid.length > 0 ? paid : reasons.map(({ code }) => code))];
}
