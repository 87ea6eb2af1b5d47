import { createIban } from '../../testData/iban';
import { createRandom } from '../../testData/random';
import type { InvoiceRow, TransactionRow } from './ledger';
import { strangersLine } from './strangersWithDigits';
import { toRows } from './transactionRow';

/** Statement lines of people who owe nothing, some of them for an amount that an open invoice has. */
export function generateStrangers(
	invoices: readonly InvoiceRow[],
	seed: number,
	count: number,
): TransactionRow[] {
	const random = createRandom(`strangers ${seed} ${count}`);
	const amounts = invoices.flatMap(({ currency, openAmount }) =>
		currency === 'EUR' ? [Number(openAmount.replace('.', ''))] : [],
	);
	const drafts = Array.from({ length: count }, () => strangersLine(amounts, random));
	return toRows(drafts, createIban('BE', random), random);
}
