import fc from 'fast-check';
import { decideTransactions } from '../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { Decision } from '../../../../nodes/PontoInvoiceMatch/matching/model/decision';
import type { OpenInvoice } from '../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';

const DATES = ['2025-03-31', '2025-04-10', '2025-04-15', '2025-05-15'];
export const AMOUNTS = [5000, 6050, 7500, 10_000, 12_100, 15_000];
export const CUSTOMERS = [
	{ customerId: 'C1', customerName: 'Bakkerij Janssens BV', customerIbans: ['BE68539007547034'] },
	{ customerId: 'C2', customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] },
	{ customerId: 'C3', customerName: 'Ella Jackson', customerIbans: ['BE44734024486445'] },
];
export const UNKNOWN = { counterpartName: 'Zorba Quill', counterpartIban: 'BE42979555000154' };

/** Numbers of five styles, with dates and orders that look like them. */
export const NUMBERS = [
	...['2025-0042', '2025-0043', '2025-0106', '20250042', '20250415', '42/2025', '4/2025'],
	...['F1042', 'F104', '1042', '104', '42', '15', 'INV/2025/00042', 'INV/2025/00043'],
];
const REFERENCES = ['+++123/4567/89002+++', '+++010/8068/17183+++', 'RF18539007547034'];
const PIECES = [
	...NUMBERS,
	...REFERENCES,
	...['factuur', 'facture', 'reservering', 'order', 'uw ref', 'onze ref', 'klant', 'tel'],
	...['15/04/2025', '22:15', '04/2025', '2025-2026', 'EUR 50,00', 'en', '43', 'bedankt', '0042'],
];

/** Open invoices of three customers, with numbers that look like dates, orders and one another. */
export const invoices: fc.Arbitrary<OpenInvoice[]> = fc.uniqueArray(
	fc
		.record({
			number: fc.constantFrom(...NUMBERS),
			references: fc.subarray(REFERENCES, { maxLength: 1 }),
			openMinor: fc.constantFrom(...AMOUNTS),
			currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
			issueDate: fc.constantFrom('2025-03-01', '2025-03-31'),
			dueDate: fc.constantFrom(...DATES),
			customer: fc.constantFrom(...CUSTOMERS),
		})
		.map(({ customer, ...invoice }) => ({
			...invoice,
			...customer,
			id: invoice.number,
			appliedTransactionIds: [],
		})),
	{ selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

const texts = fc
	.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
	.map((pieces) => pieces.join(' '));

const payer = fc.constantFrom(
	UNKNOWN,
	...CUSTOMERS.map(({ customerName, customerIbans }) => ({
		counterpartName: customerName,
		counterpartIban: customerIbans[0],
	})),
);

/** A payment of one of them or of nobody known. */
export const payment: fc.Arbitrary<BankTransaction> = fc
	.record({
		amountMinor: fc.constantFrom(...AMOUNTS, 5001, 20_000),
		currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
		bookedOn: fc.constantFrom(...DATES),
		remittanceInformation: texts,
		payer,
	})
	.map(({ payer: who, ...differs }) => ({ id: 't1', ...differs, ...who }));

export const decide = (one: BankTransaction, open: readonly OpenInvoice[]): Decision =>
	decideTransactions([one], open, {})[0];
/** What is booked, comparable. */
export const bookedOn = ({ allocations }: Decision) =>
	allocations.map(({ invoice, amountMinor }) => `${invoice.id} ${amountMinor}`).sort();
