import {
	creditorReference,
	printed,
	structuredCommunication,
} from '../../testData/paymentReference';
import type { Random } from '../../testData/random';
import { centsText, freshCents, invoiceCents } from './amounts';
import { daysFrom } from './calendar';
import type { Customer } from './customers';
import { deterministicId } from './deterministicId';
import type { SeedInvoice } from './seed';

/** An open invoice with what its payments are made from. */
export interface OpenInvoice {
	readonly id: string;
	readonly number: string;
	readonly customer: Customer;
	readonly cents: number;
	readonly issueDate: string;
	readonly dueDate: string;
	/** Twelve digits of the structured communication, on invoices to Belgian customers. */
	readonly structured?: string;
	/** ISO 11649 reference, on invoices to Dutch and French customers. */
	readonly creditorReference?: string;
	readonly discount?: { readonly cents: number; readonly until: string };
	readonly kind: 'invoice' | 'creditNote';
}

/** How many invoices and credit notes are open. */
export const OPEN_INVOICE_COUNT = 205;

const FIRST_SEQUENCE = 301;
const OLDEST_DAYS = 95;
const NEWEST_DAYS = 3;
const DOLLAR_EVERY = 7;
const DISCOUNT_EVERY = 12;
const CREDIT_NOTES_AT = new Set([60, 121, 178]);
const TWIN_EVERY = 34;
const TERM_DAYS = { BE: 30, NL: 14, FR: 45, US: 30, GB: 30 };

/** The structured communication that the firm prints on the invoice with that number. */
export function structuredFor(year: string, sequence: number): string {
	return structuredCommunication(`02${year.slice(2)}${String(sequence).padStart(6, '0')}`);
}

/** The firm's invoice numbers: `VF-2026-0412`. */
export function invoiceNumber(year: string, sequence: number): string {
	return `VF-${year}-${String(sequence).padStart(4, '0')}`;
}

function issueDateOf(index: number, today: string): string {
	const age = OLDEST_DAYS - Math.round((index * (OLDEST_DAYS - NEWEST_DAYS)) / OPEN_INVOICE_COUNT);
	return daysFrom(today, -age);
}

function referencesFor(customer: Customer, year: string, sequence: number) {
	if (customer.country === 'BE') return { structured: structuredFor(year, sequence) };
	if (customer.currency === 'USD') return {};
	return { creditorReference: creditorReference(`VF${year}${String(sequence).padStart(4, '0')}`) };
}

/**
 * The open invoices, oldest first. Amounts are unique, but for pairs of two invoices to one customer
 * that differ in nothing else: only a reference tells those apart.
 */
export function seedOpenInvoices(
	customers: readonly Customer[],
	taken: Set<number>,
	today: string,
	random: Random,
): OpenInvoice[] {
	const inEuro = customers.filter(({ currency }) => currency === 'EUR');
	const inDollars = customers.filter(({ currency }) => currency === 'USD');
	const invoices: OpenInvoice[] = [];
	for (let index = 0; index < OPEN_INVOICE_COUNT; index += 1) {
		const issueDate = issueDateOf(index, today);
		const year = issueDate.slice(0, 4);
		const sequence = FIRST_SEQUENCE + index;
		const creditNote = CREDIT_NOTES_AT.has(index);
		const twin = index % TWIN_EVERY === TWIN_EVERY - 1 ? invoices[index - 1] : undefined;
		const customer = twin?.customer ?? random.pick(index % DOLLAR_EVERY === 0 ? inDollars : inEuro);
		const cents = twin?.cents ?? freshCents(taken, () => invoiceCents(random));
		const discountCents = Math.round(cents * 0.02);
		const discounted = index % DISCOUNT_EVERY === 5 && !creditNote && twin === undefined;
		if (discounted) taken.add(cents - discountCents);
		invoices.push({
			id: deterministicId(`invoice ${sequence}`),
			number: invoiceNumber(year, sequence),
			customer,
			cents: creditNote ? -cents : cents,
			issueDate,
			dueDate: daysFrom(issueDate, TERM_DAYS[customer.country]),
			...referencesFor(customer, year, sequence),
			...(discounted && { discount: { cents: discountCents, until: daysFrom(issueDate, 8) } }),
			kind: creditNote ? 'creditNote' : 'invoice',
		});
	}
	return invoices;
}

/** The invoice in the neutral shape that the match node and the invoicing sandbox read. */
export function asSeedInvoice(invoice: OpenInvoice): SeedInvoice {
	const { customer, creditorReference: creditor, structured } = invoice;
	const amount = centsText(invoice.cents);
	return {
		id: invoice.id,
		number: invoice.number,
		references: [structured && printed(structured), creditor].filter((text) => text !== undefined),
		openAmount: amount,
		totalAmount: amount,
		currency: customer.currency,
		issueDate: invoice.issueDate,
		dueDate: invoice.dueDate,
		customerId: customer.id,
		customerName: customer.name,
		customerIbans: customer.accountKnown ? [customer.account] : [],
		kind: invoice.kind,
		...(invoice.discount && { discountPercent: '2', discountUntil: invoice.discount.until }),
		appliedTransactionIds: [],
		status: 'open',
	};
}
