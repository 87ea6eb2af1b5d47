import { printed } from '../../testData/paymentReference';
import type { Random } from '../../testData/random';
import { freshCents, invoiceCents } from './amounts';
import type { Customer } from './customers';
import { UNRELATED, type AccountKey, type TransactionDraft } from './draft';
import { invoiceNumber, structuredFor } from './openInvoices';
import { aroundNumber, aroundReference } from './phrases';

const OLD_SEQUENCES = [10, 280] as const;

/** A payment of an invoice that was settled long ago; it names that one and fits no open one. */
export function settledPayment(
	account: AccountKey,
	bookedOn: string,
	customers: readonly Customer[],
	taken: Set<number>,
	random: Random,
): TransactionDraft {
	const currency = account === 'dollars' ? 'USD' : 'EUR';
	const customer = random.pick(customers.filter((one) => one.currency === currency));
	const year = String(Number(bookedOn.slice(0, 4)) - 1);
	const sequence = random.int(...OLD_SEQUENCES);
	const byNumber = customer.country !== 'BE' || random.chance(0.3);
	const text = byNumber
		? aroundNumber(invoiceNumber(year, sequence), customer.language, random)
		: aroundReference(printed(structuredFor(year, sequence)), customer.language, random);
	return {
		account,
		bookedOn,
		cents: freshCents(taken, () => invoiceCents(random)),
		counterpartName: customer.name.toUpperCase(),
		counterpartReference: customer.account,
		remittance: text,
		structured: text.startsWith('+++'),
		description: 'SEPA credit transfer',
		bankTransactionCode: 'PMNT-RCDT-ESCT',
		label: UNRELATED,
	};
}
