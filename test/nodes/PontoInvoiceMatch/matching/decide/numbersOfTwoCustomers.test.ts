import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a number of two customers', () => {
	const invoices = [
		{ number: 'A-2025-0140', openMinor: 10000, customerIbans: [], customerName: 'Garage Peeters' },
		{ number: 'B-2025-0140', openMinor: 4000 },
	];

	it.each<Case>([
		[
			'is that of the payer',
			{
				remittanceInformation: '2025-0140',
				counterpartIban: 'BE68539007547034',
				amountMinor: 4000,
			},
			[
				't1 matched',
				'Pays 40.00 EUR of 40.00 EUR on B-2025-0140',
				'2025-0140 in the remittance information is the number of B-2025-0140',
				'The amount is exactly what is open, 40.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: A-2025-0140 of Garage Peeters, which 2025-0140 may mean as well, with 100.00 EUR open',
			],
		],
		[
			'is that of the payer, for a part too',
			{
				remittanceInformation: '2025-0140',
				counterpartIban: 'BE68539007547034',
				amountMinor: 3000,
			},
			[
				't1 partial',
				'Pays 30.00 EUR of 40.00 EUR on B-2025-0140, 10.00 EUR stays open',
				'2025-0140 in the remittance information is the number of B-2025-0140',
				'30.00 EUR was paid of the 40.00 EUR that was open; 10.00 EUR stays open',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: A-2025-0140 of Garage Peeters, which 2025-0140 may mean as well, with 100.00 EUR open',
			],
		],
		[
			'is that with the amount',
			{ remittanceInformation: '2025-0140' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on A-2025-0140',
				'2025-0140 in the remittance information is the number of A-2025-0140',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Garage Peeters',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: B-2025-0140 of Bakkerij Janssens BV, which 2025-0140 may mean as well, with 40.00 EUR open',
			],
		],
		[
			'goes to a person otherwise',
			{ remittanceInformation: '2025-0140', amountMinor: 5000 },
			[
				't1 ambiguous',
				'2025-0140 may be any of 2 invoices',
				'Candidate A-2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 in the remittance information is the number of A-2025-0140',
				'  to check: 50.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Garage Peeters',
				'  to check: Whether the payer means A-2025-0140',
				'Candidate B-2025-0140, 40.00 EUR open',
				'  for it: 2025-0140 in the remittance information is the number of B-2025-0140',
				'  to check: 50.00 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means B-2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a number of two invoices of the payer and one of another', () => {
	const invoices = [
		{ number: 'A-2025-0140', openMinor: 6000 },
		{ number: 'B-2025-0140', openMinor: 10000 },
		{ number: 'C-2025-0140', openMinor: 10000, customerIbans: [], customerName: 'Garage Peeters' },
	];

	it.each<Case>([
		[
			'is the one of the payer with the amount',
			{ remittanceInformation: '2025-0140', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on B-2025-0140',
				'2025-0140 in the remittance information is the number of B-2025-0140',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: A-2025-0140 of Bakkerij Janssens BV, which 2025-0140 may mean as well, with 60.00 EUR open',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
