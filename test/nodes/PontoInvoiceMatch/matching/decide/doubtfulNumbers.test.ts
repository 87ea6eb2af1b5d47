import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a short number of two invoices', () => {
	const invoices = [
		{ number: 'A-12' },
		{ number: 'B-12', openMinor: 5000 },
		{ number: 'C-13' },
		{ number: 'D-13' },
	];

	it.each<Case>([
		[
			'is that with the amount',
			{ remittanceInformation: 'factuur A-12', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on A-12',
				'A-12 is named in the remittance information',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'bare',
			{ remittanceInformation: '12', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'3 open invoices of this payer have the amount, and the text does not say which',
				'Candidate A-12, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means A-12',
				'Candidate C-13, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means C-13',
				'Candidate D-13, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means D-13',
				'Candidate B-12, 50.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 50.00 EUR that is open',
				'  to check: Whether the payer means B-12',
			],
		],
		[
			'of the same amount',
			{ remittanceInformation: 'C-13', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on C-13',
				'C-13 is named in the remittance information',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a number like a date', () => {
	const invoices = [{ number: 'VF25/00008' }, { number: '10/2025', openMinor: 5000 }];

	it.each<Case>([
		[
			'for a stranger',
			{ remittanceInformation: '10/2025', amountMinor: 5000 },
			[
				't1 ambiguous',
				'The text may mean 10/2025, but the payer is not known as one for Bakkerij Janssens BV',
				'Candidate 10/2025, 50.00 EUR open',
				'  for it: 10/2025 is named in the remittance information',
				'  for it: The amount is exactly what is open, 50.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 10/2025',
			],
		],
		[
			'for a known payer with the amount',
			{
				remittanceInformation: '10/2025',
				counterpartIban: 'BE68539007547034',
				amountMinor: 5000,
			},
			[
				't1 matched',
				'Pays 50.00 EUR of 50.00 EUR on 10/2025',
				'10/2025 is named in the remittance information',
				'The amount is exactly what is open, 50.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'for a known payer with another amount',
			{
				remittanceInformation: '10/2025',
				counterpartIban: 'BE68539007547034',
				amountMinor: 5001,
			},
			[
				't1 ambiguous',
				'The text may mean 10/2025, but 50.01 EUR was paid and 50.00 EUR is open',
				'Candidate 10/2025, 50.00 EUR open',
				'  for it: 10/2025 is named in the remittance information',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 50.01 EUR was paid, more than the 50.00 EUR that is open',
				'  to check: Whether the payer means 10/2025',
				'Candidate VF25/00008, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 50.01 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Whether the payer means VF25/00008',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
