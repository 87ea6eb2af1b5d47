import {
	amountKey,
	groupOfAmount,
	type AmountCounts,
	type AmountGroup,
} from '../ledger/amountCounts';
import { addToIndex, firstEntry, itemOf, nextEntry, replaceItem } from '../ledger/hashIndex';
import type { Ledger } from '../ledger/ledger';
import { invoiceAt } from '../ledger/payable';
import type { OpenInvoice } from '../model/openInvoice';
import {
	accountAt,
	accountHash,
	endOfAccounts,
	startOfAccounts,
	wholeAt,
} from '../party/payerKeys';
import { customerKey, nameKey } from '../party/customers';
import { createNameKeys, readNameKeys } from '../party/nameKeys';
import { nameHash } from '../party/relationKeys';
import { compareText } from '../text/compareText';
import { HASH_SEEDS, hashPair, textHash } from '../text/hash';
import type { Run, Work } from './work';

const keys = createNameKeys();

/** An invoice for exactly this amount of the customer that the payer is known as; undefined when there is none. */
export function owedByPayer(run: Run, { transaction }: Work): OpenInvoice | undefined {
	const { amounts, customers } = run;
	const { amountMinor, currency, counterpartIban = '', counterpartName = '' } = transaction;
	const group = groupOfAmount(amounts, amountMinor, currency);
	if (group.places.length < 2) return undefined;
	const amount = amountKey(currency, amountMinor);
	if (!group.isIndexed) indexPayers(run, group, amount);
	const owed = (payer: number, isHis: (invoice: OpenInvoice) => boolean) => {
		const entry = entryOf(amounts, amount, payer);
		const invoice = entry < 0 ? undefined : invoiceAt(run.ledger, itemOf(amounts.byPayer, entry));
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

/** Indexes the invoices of an amount by each account, name and id of their customers. */
function indexPayers(run: Run, group: AmountGroup, amount: number): void {
	const { ledger, payers, customers } = run;
	for (const place of group.places) {
		const end = endOfAccounts(payers, place);
		for (let at = startOfAccounts(payers, place); at < end; at += 1) {
			addPayer(run, amount, accountAt(payers, at), place);
		}
		addPayer(run, amount, nameHash(wholeAt(payers, place)), place);
		const invoice = customers.learned.size === 0 ? undefined : invoiceAt(ledger, place);
		if (invoice === undefined) continue;
		for (const customer of customersOf(run, invoice)) {
			addPayer(run, amount, textHash(HASH_SEEDS.customer, customer), place);
		}
	}
	group.isIndexed = true;
}

/** Of the invoices of one payer the first by id. */
function addPayer(run: Run, amount: number, payer: number, place: number): void {
	const { ledger, amounts } = run;
	const entry = entryOf(amounts, amount, payer);
	if (entry < 0) addToIndex(amounts.byPayer, hashPair(amount, payer), place);
	else if (compareText(idAt(ledger, place), idAt(ledger, itemOf(amounts.byPayer, entry))) < 0)
		replaceItem(amounts.byPayer, entry, place);
}

/** The entry of a payer among those who owe an amount; -1 when there is none. */
function entryOf({ byPayer, keys }: AmountCounts, amount: number, payer: number): number {
	let entry = firstEntry(byPayer, hashPair(amount, payer));
	// Two amounts with two payers may have one hash.
	while (entry >= 0 && keys[itemOf(byPayer, entry)] !== amount) entry = nextEntry(byPayer, entry);
	return entry;
}

const idAt = (ledger: Ledger, place: number) => invoiceAt(ledger, place)?.id ?? '';

/** As an account learns for whom it pays: by id, or by name. */
const customersOf = ({ customers }: Run, invoice: OpenInvoice): readonly string[] => [
	customerKey(customers, invoice),
	nameKey(customers, invoice.customerName),
];
