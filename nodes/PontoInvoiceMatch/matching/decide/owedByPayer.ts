import { groupOfAmount } from '../ledger/amountCounts';
import { compareText } from '../ledger/ledger';
import { invoiceAt } from '../ledger/payable';
import type { OpenInvoice } from '../model/openInvoice';
import { accountHash, forEachAccount, wholeAt } from '../party/payerKeys';
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
	const byIban = owed(accountHash(counterpartIban), ({ customerIbans }) =>
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
	const { ledger, payers, customers } = run;
	const byPayer = new Map<number, number>();
	const idOf = (place: number) => invoiceAt(ledger, place)?.id ?? '';
	for (const place of places) {
		const add = (hash: number) => {
			const known = byPayer.get(hash);
			if (known === undefined || compareText(idOf(place), idOf(known)) < 0)
				byPayer.set(hash, place);
		};
		forEachAccount(payers, place, add);
		add(nameHash(wholeAt(payers, place)));
		const invoice = customers.learned.size === 0 ? undefined : invoiceAt(ledger, place);
		if (invoice === undefined) continue;
		for (const customer of customersOf(run, invoice)) add(textHash(HASH_SEEDS.customer, customer));
	}
	return byPayer;
}

/** As an account learns for whom it pays: by id, or by name. */
const customersOf = ({ customers }: Run, invoice: OpenInvoice): readonly string[] => [
	customerKey(customers, invoice),
	nameKey(customers, invoice.customerName),
];
