import { decimalText } from './amount';
import { FIRST_ISSUE_DAY, isoDate, LAST_ISSUE_DAY } from './calendar';
import type { Customer } from './customer';
import type { InvoiceRow } from './ledger';
import type { NumberParts, NumberStyle } from './numberStyle';
import {
	creditorReference,
	printed,
	structuredCommunication,
} from '../../testData/paymentReference';
import type { Random } from '../../testData/random';

/** An invoice of the generated company, with what the generator knows beside the row of the ledger. */
export interface Invoice {
	readonly id: string;
	readonly number: string;
	readonly parts: NumberParts;
	readonly customer: Customer;
	/** What is due, in minor units. */
	readonly due: number;
	readonly issueDay: number;
	readonly dueDay: number;
	/** The twelve digits of its structured communication, for most invoices. */
	readonly ogm: string | undefined;
	/** Its ISO 11649 reference, for some others. */
	readonly creditorReference: string | undefined;
	/** False for an invoice that was settled before: it is not in the ledger. */
	readonly open: boolean;
}

/** Prints invoices one after the other, as an invoicing program does; numbers and references never repeat. */
export interface InvoicePress {
	/** The next open invoice, somewhat later than the one before. */
	next(customer: Customer): Invoice;
	/** An invoice that was settled before the ledger was read, for the given amount or one of its own. */
	settled(customer: Customer, due?: number): Invoice;
}

/** Share of the numbers that belong to invoices settled earlier. */
const SETTLED_SHARE = 0.1;
const PAYMENT_TERMS_DAYS = [8, 14, 30, 30, 30, 45, 60];

/** A reference over fewer characters is printed by no program. */
const SHORTEST_REFERENCE_BODY = 4;

/** @param count how many open invoices will be printed, which spreads them over the months. */
export function createInvoicePress(
	style: NumberStyle,
	count: number,
	amountDue: (customer: Customer) => number,
	random: Random,
): InvoicePress {
	const days = LAST_ISSUE_DAY - FIRST_ISSUE_DAY;
	const gaps: { parts: NumberParts; issueDay: number }[] = [];
	const usedBases = new Set<string>();
	let issued = 0;
	let sequence = style.first - 1;
	let sequenceYear = 0;

	function nextParts(issueDay: number): NumberParts {
		const [year, month] = isoDate(issueDay).split('-').map(Number);
		if (year !== sequenceYear) {
			sequenceYear = year;
			if (style.restartsYearly) sequence = style.first - 1;
		}
		sequence++;
		return { year, month, sequence };
	}

	function unusedBase(parts: NumberParts): string {
		for (;;) {
			const base = style.communicationBase(parts, random);
			if (!usedBases.has(base)) {
				usedBases.add(base);
				return base;
			}
		}
	}

	function print(
		customer: Customer,
		due: number,
		{ parts, issueDay }: { parts: NumberParts; issueDay: number },
		open: boolean,
	): Invoice {
		const base = unusedBase(parts);
		const carries = random.weighted({ ogm: 70, creditorReference: 8, nothing: 22 });
		const number = style.print(parts);
		const compact = number.replace(/[^A-Z0-9]/g, '');
		return {
			id: `${open ? 'inv' : 'old'}-${parts.year}-${parts.sequence}`,
			number,
			parts,
			customer,
			due,
			issueDay,
			dueDay: issueDay + random.pick(PAYMENT_TERMS_DAYS),
			ogm: carries === 'ogm' ? structuredCommunication(base) : undefined,
			creditorReference:
				carries === 'creditorReference'
					? creditorReference(
							compact.length >= SHORTEST_REFERENCE_BODY && random.chance(0.5) ? compact : base,
						)
					: undefined,
			open,
		};
	}

	return {
		next(customer) {
			const issueDay = FIRST_ISSUE_DAY + Math.floor((issued++ * days) / Math.max(count, 1));
			if (random.chance(SETTLED_SHARE)) gaps.push({ parts: nextParts(issueDay), issueDay });
			const place = { parts: nextParts(issueDay), issueDay };
			return print(customer, amountDue(customer), place, true);
		},
		settled(customer, due = amountDue(customer)) {
			const gap = gaps.length > 0 ? gaps.splice(random.int(0, gaps.length - 1), 1)[0] : undefined;
			const place = gap ?? { parts: nextParts(LAST_ISSUE_DAY), issueDay: LAST_ISSUE_DAY };
			return print(customer, due, place, false);
		},
	};
}

/** The invoice as the ledger hands it to the Match node. */
export function toInvoiceRow(invoice: Invoice): InvoiceRow {
	const { customer } = invoice;
	const openAmount = decimalText(invoice.due, customer.currency);
	const references = invoice.ogm ? [printed(invoice.ogm)] : [];
	if (invoice.creditorReference) references.push(invoice.creditorReference);
	return {
		id: invoice.id,
		number: invoice.number,
		references,
		openAmount,
		totalAmount: openAmount,
		currency: customer.currency,
		issueDate: isoDate(invoice.issueDay),
		dueDate: isoDate(invoice.dueDay),
		customerId: customer.id,
		customerName: customer.name.full,
		customerIbans: customer.knownIbans,
		kind: 'invoice',
		appliedTransactionIds: [],
	};
}
