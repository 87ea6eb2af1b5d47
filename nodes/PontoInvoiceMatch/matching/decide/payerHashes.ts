import { addToIndex, createHashIndex, type HashIndex } from '../ledger/hashIndex';
import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import { customerKey, nameKey } from '../party/customers';
import { createNameKeys, readNameKeys } from '../party/nameKeys';
import {
	accountAt,
	accountHash,
	endOfAccounts,
	startOfAccounts,
	wholeAt,
} from '../party/payerKeys';
import { nameHash } from '../party/relationKeys';
import { HASH_SEEDS, textHash } from '../text/hash';
import type { Run } from './work';

/** One of what a payer is known by. */
export interface KnownAs {
	readonly hash: number;
	/** Whether an invoice that is found by the hash is indeed his. */
	readonly isHis: (invoice: OpenInvoice) => boolean;
}

const keys = createNameKeys();

// An account and a name; where there are more, the room grows.
const KEYS_OF_INVOICE = 2;

/** What a payer is known by, the surest first: his account, his name, the customers that his account has paid for. */
export function knownAs(
	run: Run,
	{
		counterpartIban = '',
		counterpartName = '',
	}: Pick<BankTransaction, 'counterpartIban' | 'counterpartName'>,
): readonly KnownAs[] {
	const { customers } = run;
	const known: KnownAs[] = [
		{
			hash: accountHash(counterpartIban),
			isHis: ({ customerIbans }) => customerIbans.includes(counterpartIban),
		},
	];
	const name = nameKey(customers, counterpartName);
	if (name !== '') {
		readNameKeys(keys, counterpartName);
		const isHis = ({ customerName }: OpenInvoice) => nameKey(customers, customerName) === name;
		known.push({ hash: nameHash(keys.whole), isHis });
	}
	for (const customer of customers.learned.get(counterpartIban) ?? []) {
		known.push({
			hash: textHash(HASH_SEEDS.customer, customer),
			isHis: (invoice) => customersOf(run, invoice).includes(customer),
		});
	}
	return known;
}

/** All invoices on which something was open when the run began, by each account, name and id of their customers. */
export function indexOfPayers(run: Run): HashIndex {
	return (run.ofPayers ??= indexPayers(run));
}

function indexPayers(run: Run): HashIndex {
	const { ledger, payers, customers } = run;
	const { invoices } = ledger;
	const index = createHashIndex(invoices.length * KEYS_OF_INVOICE);
	for (let place = 0; place < invoices.length; place += 1) {
		const invoice = invoices[place];
		if (invoice === undefined || invoice.openMinor <= 0) continue;
		const end = endOfAccounts(payers, place);
		for (let at = startOfAccounts(payers, place); at < end; at += 1) {
			addToIndex(index, accountAt(payers, at), place);
		}
		const whole = wholeAt(payers, place);
		if (whole !== 0) addToIndex(index, nameHash(whole), place);
		if (customers.learned.size === 0) continue;
		for (const customer of customersOf(run, invoice)) {
			addToIndex(index, textHash(HASH_SEEDS.customer, customer), place);
		}
	}
	return index;
}

/** As an account learns for whom it pays: by id, or by name. */
const customersOf = ({ customers }: Run, invoice: OpenInvoice): readonly string[] => [
	customerKey(customers, invoice),
	nameKey(customers, invoice.customerName),
];
