import { invoicesWithAmount } from '../ledger/amountCounts';
import { compareText } from '../ledger/ledger';
import type { OpenInvoice } from '../model/openInvoice';
import { customerKey, nameKey, type Customers } from '../party/customers';
import type { Run, Work } from './work';

/** An invoice for exactly this amount of the customer that the payer is known as; undefined when there is none. */
export function owedByPayer(
	{ amounts, customers }: Run,
	{ transaction }: Work,
): OpenInvoice | undefined {
	const { amountMinor, currency, counterpartIban = '', counterpartName } = transaction;
	const group = invoicesWithAmount(amounts, amountMinor, currency);
	if (group.length < 2) return undefined;
	let byPayer = amounts.payers.get(group);
	if (byPayer === undefined) amounts.payers.set(group, (byPayer = indexByPayer(customers, group)));
	const learned = [...(customers.learned.get(counterpartIban) ?? [])];
	for (const key of [counterpartIban, nameKey(customers, counterpartName), ...learned]) {
		const owed = key === '' ? undefined : byPayer.get(key);
		if (owed !== undefined) return owed;
	}
	return undefined;
}

/** The first of the invoices by each account, name and id of its customer. */
function indexByPayer(
	customers: Customers,
	invoices: readonly OpenInvoice[],
): Map<string, OpenInvoice> {
	const byPayer = new Map<string, OpenInvoice>();
	for (const invoice of invoices) {
		const keys = [
			...invoice.customerIbans,
			nameKey(customers, invoice.customerName),
			customerKey(customers, invoice),
		];
		for (const key of keys) {
			const known = byPayer.get(key);
			if (known === undefined || compareText(invoice.id, known.id) < 0) byPayer.set(key, invoice);
		}
	}
	return byPayer;
}
