import { groupOfAmount } from '../ledger/amountCounts';
import { compareText } from '../ledger/ledger';
import { invoiceAt } from '../ledger/payable';
import type { OpenInvoice } from '../model/openInvoice';
import { wholeAt } from '../party/customerNames';
import { customerKey, nameKey } from '../party/customers';
import { createNameKeys, readNameKeys } from '../party/nameKeys';
import { nameHash } from '../party/relationKeys';
import { HASH_SEEDS, textHash } from '../text/hash';
import type { Run, Work } from './work';

const keys = createNameKeys();

/** An invoice for exactly this amount of the customer that the payer is known as; undefined when there is none. */
export function owedByPayer(run: Run, { transaction }: Work): OpenInvoice | undefined {
	const { amounts, customers } = run;
	const { amountMinor, currency, counterpartIban = '', counterpartName = '' } = transaction;
	const group = groupOfAmount(amounts, amountMinor, currency);
	if (group.places.length < 2) return undefined;
	const byPayer = (group.byPayer ??= indexByPayer(run, group.places));
	const owed = (hash: number, isHis: (invoice: OpenInvoice) => boolean) => {
		const place = byPayer.get(hash);
		const invoice = place === undefined ? undefined : invoiceAt(run.ledger, place);
		return invoice !== undefined && isHis(invoice) ? invoice : undefined;
	};
	const byIban = owed(ibanHash(counterpartIban), ({ customerIbans }) =>
		customerIbans.includes(counterpartIban),
	);
	if (byIban !== undefined) return byIban;
	readNameKeys(keys, counterpartName);
	const name = nameKey(customers, counterpartName);
	const hasName = ({ customerName }: OpenInvoice) => nameKey(customers, customerName) === name;
	const byName = name === '' ? undefined : owed(nameHash(keys.whole), hasName);
	if (byName !== undefined) return byName;
	for (const customer of customers.learned.get(counterpartIban) ?? []) {
		const learned = owed(textHash(HASH_SEEDS.customer, customer), (invoice) =>
			customersOf(run, invoice).includes(customer),
		);
		if (learned !== undefined) return learned;
	}
	return undefined;
}

/** The place of the first of the invoices, by id, for each account, name and id of its customer. */
function indexByPayer(run: Run, places: readonly number[]): Map<number, number> {
	const { ledger, names, customers } = run;
	const byPayer = new Map<number, number>();
	for (const place of places) {
		const invoice = invoiceAt(ledger, place);
		if (invoice === undefined) continue;
		const add = (hash: number) => {
			const known = byPayer.get(hash);
			const first = known === undefined ? undefined : invoiceAt(ledger, known);
			if (first === undefined || compareText(invoice.id, first.id) < 0) byPayer.set(hash, place);
		};
		for (const iban of invoice.customerIbans) add(ibanHash(iban));
		add(nameHash(wholeAt(names, place)));
		if (customers.learned.size === 0) continue;
		for (const customer of customersOf(run, invoice)) add(textHash(HASH_SEEDS.customer, customer));
	}
	return byPayer;
}

const ibanHash = (iban: string) => textHash(HASH_SEEDS.iban, iban);

/** As an account learns for whom it pays: by id, or by name. */
const customersOf = ({ customers }: Run, invoice: OpenInvoice): readonly string[] => [
	customerKey(customers, invoice),
	nameKey(customers, invoice.customerName),
];
