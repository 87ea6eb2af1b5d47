import type { BankTransaction } from '../model/bankTransaction';
import type { PastAllocation } from '../model/matchOptions';
import type { OpenInvoice } from '../model/openInvoice';
import { canonicalWords, isCutFrom, nameWords } from './names';
import { isPaymentProvider } from './providers';
import { isSameName } from './sameName';
import { transliterated } from './transliterate';

// In front of a customer's id, which is no name: those are in capitals.
const ID = 'id ';

/** Who pays for whom, as far as invoices and earlier allocations tell. */
export interface Customers {
	/** What was read of a name, by the name as written: the same few names come again and again. */
	readonly names: Map<string, ReadName>;
	/** The customers that an account has paid for, as {@link customerKey} and {@link nameKey} write them, in order. */
	readonly learned: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is known of a name; each is read when first asked for. */
interface ReadName {
	words: readonly string[] | undefined;
	canonical: string | undefined;
	provider: boolean | undefined;
}

/** Learns from earlier allocations which account pays for which customer. */
export function createCustomers(past: readonly PastAllocation[]): Customers {
	const names = new Map<string, ReadName>();
	const learned = new Map<string, Set<string>>();
	for (const allocation of past) {
		const { counterpartIban, counterpartName, customerId, customerName } = allocation;
		const customer = customerId ? `${ID}${customerId}` : canonicalOf(names, customerName);
		if (!counterpartIban || customer === '') continue;
		if (isPaymentProvider(counterpartName)) continue;
		const known = learned.get(counterpartIban);
		if (known === undefined) learned.set(counterpartIban, new Set([customer]));
		else known.add(customer);
	}
	for (const [iban, customersOf] of learned) {
		if (customersOf.size > 1) learned.set(iban, new Set([...customersOf].sort()));
	}
	return { names, learned };
}

/** Tells customers apart: by their id where there is one, else by their name. */
export function customerKey(customers: Customers, invoice: OpenInvoice): string {
	if (invoice.customerId) return `${ID}${invoice.customerId}`;
	return nameKey(customers, invoice.customerName) || `invoice ${invoice.id}`;
}

/** A name without legal form, title, accents and order of words. */
export function nameKey(customers: Customers, name: string | undefined): string {
	return canonicalOf(customers.names, name);
}

/** The words of a name that tell one customer from another, as `nameWords` has them. */
export const wordsOfName = (customers: Customers, name: string | undefined): readonly string[] =>
	wordsOf(customers.names, name);

/** Whether two invoices have one {@link customerKey}. */
export function isSameCustomer(
	customers: Customers,
	one: OpenInvoice,
	other: OpenInvoice,
): boolean {
	if (one.customerId || other.customerId) return one.customerId === other.customerId;
	if (isSameName(one.customerName, other.customerName)) return true;
	return one.id === other.id && customerKey(customers, one) === customerKey(customers, other);
}

function canonicalOf(names: Customers['names'], name: string | undefined): string {
	if (!name) return '';
	return (readName(names, name).canonical ??= canonicalWords(wordsOf(names, name)));
}

function wordsOf(names: Customers['names'], name: string | undefined): readonly string[] {
	if (!name) return NO_WORDS;
	return (readName(names, name).words ??= nameWords(name));
}

/** Whether a payer is a payment provider, as `isPaymentProvider` tells. */
export const isProvider = ({ names }: Customers, name: string | undefined): boolean =>
	!!name && (readName(names, name).provider ??= isPaymentProvider(name));

const NO_WORDS: readonly string[] = [];

function readName(names: Customers['names'], name: string): ReadName {
	let read = names.get(name);
	if (read === undefined) {
		read = { words: undefined, canonical: undefined, provider: undefined };
		names.set(name, read);
	}
	return read;
}

/**
 * How a payer is known to pay for a customer: by an account of his, one that paid for him before, the name, or a name
 * that a bank cut off at a length where banks do.
 */
export type KnownBy = 'iban' | 'learned' | 'name' | 'cutName';

/** How the payer is known to pay for the customer of an invoice; undefined when he is not. */
export function knownBy(
	customers: Customers,
	transaction: BankTransaction,
	invoice: OpenInvoice,
): KnownBy | undefined {
	const { counterpartIban: iban, counterpartName } = transaction;
	if (iban && invoice.customerIbans.includes(iban)) return 'iban';
	const learned = iban ? customers.learned.get(iban) : undefined;
	const isLearnedFor =
		learned?.size === 1 &&
		iban !== undefined &&
		isLearned(customers, iban, learned, invoice) &&
		!isProvider(customers, counterpartName);
	if (isLearnedFor) return 'learned';
	if (isSameName(counterpartName, invoice.customerName)) return 'name';
	const isCut = isCutFrom(counterpartName ?? '', invoice.customerName ?? '', false);
	// "Monsieur et Madame" is the beginning of very many names.
	if (isCut && nameKey(customers, counterpartName) !== '') return 'cutName';
	return isTransliterated(counterpartName, invoice.customerName) ? 'name' : undefined;
}

/** Whether a payer's account paid for customers with other ids than that of an invoice, and for none without: a namesake may be meant. */
export function isOfNamesake(
	{ learned }: Customers,
	{ counterpartIban: iban = '' }: BankTransaction,
	{ customerId, customerIbans }: OpenInvoice,
): boolean {
	const paidFor = customerId ? learned.get(iban) : undefined;
	if (paidFor === undefined || paidFor.has(`${ID}${customerId}`)) return false;
	if (customerIbans.includes(iban)) return false;
	for (const customer of paidFor) if (!customer.startsWith(ID)) return false;
	return true;
}

/** `MUELLER` and Müller, whichever of the two is the payer. */
function isTransliterated(one = '', other = ''): boolean {
	const [long, longOther] = [transliterated(one), transliterated(other)];
	if (long === undefined && longOther === undefined) return false;
	return isSameName(long ?? one, longOther ?? other);
}

/**
 * Whether the customers that an account has paid for include that of an invoice: by his id, or by his name when no id
 * was kept. A customer with an id and other accounts may be a namesake.
 */
export function isLearned(
	customers: Customers,
	iban: string,
	learned: ReadonlySet<string>,
	invoice: OpenInvoice,
): boolean {
	const { customerId, customerName, customerIbans } = invoice;
	if (customerId && learned.has(`${ID}${customerId}`)) return true;
	const isNamesake = customerId && customerIbans.length > 0 && !customerIbans.includes(iban);
	return !isNamesake && learned.has(nameKey(customers, customerName));
}

/**
 * Whether invoices belong to more than one customer: other ids, other names, or one name with accounts that have
 * nothing in common.
 */
export function areSeveralCustomers(
	customers: Customers,
	invoices: readonly OpenInvoice[],
): boolean {
	const [first] = invoices;
	if (first === undefined || invoices.length < 2) return false;
	const withIbans = invoices.find((invoice) => invoice.customerIbans.length > 0);
	return invoices.some((invoice) => {
		if (!isSameCustomer(customers, first, invoice)) return true;
		if (invoice.customerId || withIbans === undefined || invoice.customerIbans.length === 0) {
			return false;
		}
		return !invoice.customerIbans.some((iban) => withIbans.customerIbans.includes(iban));
	});
}
