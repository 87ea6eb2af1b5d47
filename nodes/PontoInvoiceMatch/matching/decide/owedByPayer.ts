import { amountKey, groupOfAmount, type AmountGroup } from '../ledger/amountCounts';
import { addToIndex, firstEntry, itemOf, nextEntry } from '../ledger/hashIndex';
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
	if (group.firsts === undefined) indexPayers(run, group, amount);
	const firsts = (group.firsts ??= new Map<number, number | undefined>());
	const owed = (payer: number, isHis: (invoice: OpenInvoice) => boolean) => {
		if (!firsts.has(payer)) firsts.set(payer, findFirst(run, amount, payer));
		const place = firsts.get(payer);
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

/** Indexes the invoices of an amount by each account, name and id of their customers. */
function indexPayers(run: Run, group: AmountGroup, amount: number): void {
	const { ledger, payers, customers } = run;
	const { byPayer } = run.amounts;
	for (const place of group.places) {
		const end = endOfAccounts(payers, place);
		for (let at = startOfAccounts(payers, place); at < end; at += 1) {
			addToIndex(byPayer, hashPair(amount, accountAt(payers, at)), place);
		}
		addToIndex(byPayer, hashPair(amount, nameHash(wholeAt(payers, place))), place);
		const invoice = customers.learned.size === 0 ? undefined : invoiceAt(ledger, place);
		if (invoice === undefined) continue;
		for (const customer of customersOf(run, invoice)) {
			const payer = textHash(HASH_SEEDS.customer, customer);
			addToIndex(byPayer, hashPair(amount, payer), place);
		}
	}
}

/** Of the invoices of one payer for one amount the first by id. */
function findFirst({ ledger, amounts }: Run, amount: number, payer: number): number | undefined {
	const { byPayer, keys } = amounts;
	const hash = hashPair(amount, payer);
	let first: number | undefined;
	for (let entry = firstEntry(byPayer, hash); entry >= 0; entry = nextEntry(byPayer, entry)) {
		const place = itemOf(byPayer, entry);
		// Two amounts with two payers may have one hash.
		if (keys[place] !== amount) continue;
		if (first === undefined || compareText(idAt(ledger, place), idAt(ledger, first)) < 0) {
			first = place;
		}
	}
	return first;
}

const idAt = (ledger: Ledger, place: number) => invoiceAt(ledger, place)?.id ?? '';

/** As an account learns for whom it pays: by id, or by name. */
const customersOf = ({ customers }: Run, invoice: OpenInvoice): readonly string[] => [
	customerKey(customers, invoice),
	nameKey(customers, invoice.customerName),
];
