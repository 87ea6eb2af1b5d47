import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a bare number of two invoices of the payer', () => {
	const invoices = [{ number: 'A-1234' }, { number: 'B-1234', openMinor: 5000 }];

	it.each<Case>([
		[
			'is that with the amount',
			{ remittanceInformation: '1234', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on A-1234',
				'1234 in the remittance information may stand for A-1234',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: B-1234 of Bakkerij Janssens BV, which 1234 may mean as well, with 50.00 EUR open',
			],
		],
		[
			'is neither with another amount',
			{ remittanceInformation: '1234', counterpartIban: 'BE68539007547034', amountMinor: 4000 },
			[
				't1 ambiguous',
				'The text may mean A-1234, but 40.00 EUR was paid and 100.00 EUR is open',
				'Candidate A-1234, 100.00 EUR open',
				'  for it: 1234 in the remittance information may stand for A-1234',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 40.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Whether the payer means A-1234',
				'Candidate B-1234, 50.00 EUR open',
				'  for it: 1234 in the remittance information may stand for B-1234',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 40.00 EUR was paid, less than the 50.00 EUR that is open',
				'  to check: Whether the payer means B-1234',
			],
		],
		[
			'is neither with their sum',
			{ remittanceInformation: '1234', counterpartIban: 'BE68539007547034', amountMinor: 15000 },
			[
				't1 ambiguous',
				'The text may mean A-1234, but 150.00 EUR was paid and 100.00 EUR is open',
				'Candidate A-1234, 100.00 EUR open',
				'  for it: 1234 in the remittance information may stand for A-1234',
				'  for it: Together with B-1234 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 150.00 EUR was paid, more than the 100.00 EUR that is open',
				'  to check: Whether the payer means A-1234',
				'Candidate B-1234, 50.00 EUR open',
				'  for it: 1234 in the remittance information may stand for B-1234',
				'  for it: Together with A-1234 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 150.00 EUR was paid, more than the 50.00 EUR that is open',
				'  to check: Whether the payer means B-1234',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a bare number of two equal invoices of the payer', () => {
	const invoices = [{ number: 'A-1234' }, { number: 'B-1234' }, { number: 'C-77' }];

	it.each<Case>([
		[
			'goes to a person',
			{ remittanceInformation: '1234', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'3 open invoices of this payer have the amount, and the text does not say which',
				'Candidate A-1234, 100.00 EUR open',
				'  for it: 1234 in the remittance information may stand for A-1234',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means A-1234',
				'Candidate B-1234, 100.00 EUR open',
				'  for it: 1234 in the remittance information may stand for B-1234',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means B-1234',
				'Candidate C-77, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means C-77',
			],
		],
		[
			'beside a third too',
			{ remittanceInformation: '1234 C-77', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'3 open invoices of this payer have the amount, and the text does not say which',
				'Candidate A-1234, 100.00 EUR open',
				'  for it: 1234 in the remittance information may stand for A-1234',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means A-1234',
				'Candidate B-1234, 100.00 EUR open',
				'  for it: 1234 in the remittance information may stand for B-1234',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means B-1234',
				'Candidate C-77, 100.00 EUR open',
				'  for it: C-77 is named in the remittance information',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means C-77',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
