import { formatMoney, parseMoney } from '../../../nodes/shared/domain/money';
import { createSeed } from '../../../sandbox/seed/createSeed';
import type { Seed, SeedInvoice } from '../../../sandbox/seed/seed';
import { structuredCommunication } from './structuredCommunication';
import type { NewTransaction } from '../../../sandbox/ponto/control/transactionCommands';

/** What must have been paid on one invoice in the end; `paid` is decimal text. */
export interface ExpectedBalance {
	readonly number: string;
	readonly paid: string;
	readonly status: 'paid' | 'sent';
	readonly payments: number;
}

/** 200 open invoices, 300 bank transactions, and what must come of them. */
export interface PayableBooks {
	readonly seed: Seed;
	readonly transactions: readonly NewTransaction[];
	readonly expected: readonly ExpectedBalance[];
}

type Fate = 'inFull' | 'inTwoEqualParts' | 'tooMuch' | 'withDiscount' | 'notAtAll';

const FATES: ReadonlyArray<[fate: Fate, invoices: number]> = [
	['inFull', 120],
	['inTwoEqualParts', 50],
	['tooMuch', 10],
	['withDiscount', 5],
	['notAtAll', 15],
];
const PAYERS = ['NL91ABNA0417164300', 'BE62510007547061', 'FR1420041010050500013M02606'];
const CURRENCY = 'EUR';

/** The same books for the same date. */
export function payableBooks(today: string): PayableBooks {
	const fates = FATES.flatMap(([fate, count]) => Array.from({ length: count }, () => fate));
	const cases = fates.map((fate, index) => payable(fate, index, today));
	return {
		seed: {
			...createSeed({ today }),
			transactions: [],
			labels: [],
			invoices: cases.map(({ invoice }) => invoice),
		},
		transactions: [...cases.flatMap(({ transactions }) => transactions), ...unrelated()],
		expected: cases.map(({ expected }) => expected),
	};
}

function payable(fate: Fate, index: number, today: string) {
	const cents = 2 * (5_003 + 977 * index);
	const reference = structuredCommunication(index);
	const number = `2026-${String(index + 1).padStart(4, '0')}`;
	const { parts, paidCents } = paymentsOf(fate, cents);
	const invoice: SeedInvoice = {
		id: number,
		number,
		references: [reference],
		openAmount: text(cents),
		totalAmount: text(cents),
		currency: CURRENCY,
		issueDate: daysBefore(today, 30),
		dueDate: today,
		customerId: `customer-${index % 40}`,
		customerName: `Klant ${index % 40} BV`,
		customerIbans: [],
		kind: 'invoice',
		...(fate === 'withDiscount' && { discountPercent: '2', discountUntil: daysBefore(today, -3) }),
		appliedTransactionIds: [],
		status: 'open',
	};
	const expected: ExpectedBalance = {
		number,
		paid: text(paidCents),
		status: fate === 'notAtAll' ? 'sent' : 'paid',
		payments: parts.length,
	};
	const transactions = parts.map((part): NewTransaction => ({
		amount: Number(text(part)),
		remittanceInformation: reference,
		remittanceInformationType: 'structured',
		counterpartName: invoice.customerName.toUpperCase(),
		counterpartReference: PAYERS[index % PAYERS.length],
	}));
	return { invoice, expected, transactions };
}

function paymentsOf(fate: Fate, cents: number): { parts: number[]; paidCents: number } {
	switch (fate) {
		case 'inFull':
			return { parts: [cents], paidCents: cents };
		case 'inTwoEqualParts':
			return { parts: [cents / 2, cents / 2], paidCents: cents };
		case 'tooMuch':
			return { parts: [cents + 1_234], paidCents: cents };
		case 'withDiscount': {
			const discounted = cents - Math.round(cents * 0.02);
			return { parts: [discounted], paidCents: discounted };
		}
		case 'notAtAll':
			return { parts: [], paidCents: 0 };
	}
}

/** What pays none of the invoices: own debits, people without a reference, references nobody knows. */
function unrelated(): NewTransaction[] {
	return Array.from({ length: 65 }, (_, index): NewTransaction => {
		const amount = 17.5 + index;
		if (index < 20) return { amount: -amount, counterpartName: 'LEVERANCIER NV' };
		if (index < 45) return { amount, remittanceInformation: `bedankt ${index}` };
		return {
			amount,
			remittanceInformation: structuredCommunication(5_000 + index),
			remittanceInformationType: 'structured',
		};
	});
}

const text = (cents: number): string =>
	formatMoney({ ...parseMoney('0', CURRENCY), minor: BigInt(cents) });

const daysBefore = (date: string, days: number): string =>
	new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
