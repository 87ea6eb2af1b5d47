import { invoiceAt } from '../ledger/payable';
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

/** What a payer is known by, the surest first: his account, his name, the customers that his account has paid for. */
export function knownAs(
	run: Run,
	{ counterpartIban = '', counterpartName = '' }: BankTransaction,
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

/** Notes the hash of each account, name and id of the customer of the invoice at a place. */
export function forEachPayer(run: Run, place: number, note: (hash: number) => void): void {
	const { ledger, payers, customers } = run;
	const end = endOfAccounts(payers, place);
	for (let at = startOfAccounts(payers, place); at < end; at += 1) note(accountAt(payers, at));
	note(nameHash(wholeAt(payers, place)));
	const invoice = customers.learned.size === 0 ? undefined : invoiceAt(ledger, place);
	if (invoice === undefined) return;
	for (const customer of customersOf(run, invoice)) note(textHash(HASH_SEEDS.customer, customer));
}

/** As an account learns for whom it pays: by id, or by name. */
const customersOf = ({ customers }: Run, invoice: OpenInvoice): readonly string[] => [
	customerKey(customers, invoice),
	nameKey(customers, invoice.customerName),
];
