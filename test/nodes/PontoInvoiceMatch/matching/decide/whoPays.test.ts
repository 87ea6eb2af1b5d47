import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('one account of two customers', () => {
	const invoices = [
		{ number: '2025-0140' },
		{ number: '2025-0141', openMinor: 500, customerName: 'Garage Peeters NV' },
	];

	it.each<Case>([
		[
			'tells nothing',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'Several customers pay from this account: it does not tell whose payment this is',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 5.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Garage Peeters NV',
				'  to check: 100.00 EUR was paid, more than the 5.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('one account of one customer by id', () => {
	const invoices = [
		{ number: '2025-0140', customerId: 'C1' },
		{
			number: '2025-0141',
			openMinor: 500,
			customerId: 'C1',
			customerName: 'Janssens Bakkerij Gent',
		},
	];

	it.each<Case>([
		[
			'tells who pays',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'The amount is exactly what is open, 100.00 EUR',
				'No other open invoice of this customer has the amount',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: 2025-0141 of the same customer, with 5.00 EUR open: another amount',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('one name, two ids', () => {
	const invoices = [
		{ number: '2025-0140', customerId: 'C1' },
		{ number: '2025-0141', openMinor: 500, customerId: 'C2' },
	];

	it.each<Case>([
		[
			'are two customers',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'Several customers pay from this account: it does not tell whose payment this is',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 5.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 5.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('account and name', () => {
	const invoices = [
		{ number: '2025-0140' },
		{ number: '2025-0150', customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] },
	];

	it.each<Case>([
		[
			'of two customers contradict each other',
			{
				remittanceInformation: 'bedankt',
				counterpartIban: 'BE68539007547034',
				counterpartName: 'Garage Peeters',
			},
			[
				't1 ambiguous',
				'The account is that of one customer, but the name is that of another, Garage Peeters NV',
				'Candidate 2025-0150, 100.00 EUR open',
				'  for it: The payer has the name of the customer, Garage Peeters NV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0150',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'of one customer agree',
			{
				remittanceInformation: 'bedankt',
				counterpartIban: 'BE68539007547034',
				counterpartName: 'Janssens Bakkerij',
			},
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'The amount is exactly what is open, 100.00 EUR',
				'No other open invoice of this customer has the amount',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'where only the name is known',
			{
				remittanceInformation: 'bedankt',
				counterpartIban: 'BE42979555000154',
				counterpartName: 'Janssens Bakkerij',
			},
			[
				't1 ambiguous',
				'The name is that of Bakkerij Janssens BV, but the account is not one of theirs that is known',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: The payer has the name of the customer, Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0150, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Janssens Bakkerij, not known as a payer for Garage Peeters NV',
				'  to check: Whether the payer means 2025-0150',
			],
		],
		[
			'where a name is cut off by the bank',
			{
				remittanceInformation: 'bedankt',
				counterpartIban: 'BE42979555000154',
				counterpartName: 'Bakkerij Jan',
			},
			[
				't1 ambiguous',
				'Only the amount and a part of the name agree',
				'Candidate 2025-0140, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Jan, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0150, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Jan, not known as a payer for Garage Peeters NV',
				'  to check: Whether the payer means 2025-0150',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
