import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe("a known payer whose text names another customer's invoice", () => {
	const invoices = [
		{ number: '2025-0140' },
		{
			number: '2025-0150',
			openMinor: 500,
			customerName: 'Garage Peeters NV',
			customerIbans: ['BE21210123456703'],
		},
	];

	it.each<Case>([
		[
			'with an amount that fits his own',
			{ remittanceInformation: '2025/0150 of zo', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'The text names 2025-0150, but the payer is known as Bakkerij Janssens BV, whose own 2025-0140 is open for exactly this amount',
				'Candidate 2025-0150, 5.00 EUR open',
				'  for it: 2025/0150 in the remittance information is the number of 2025-0150',
				'  to check: 100.00 EUR was paid, more than the 5.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Garage Peeters NV',
				'  to check: Whether the payer means 2025-0150',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a known payer within so many days of the due date', () => {
	const invoices = [{ number: '2025-0140' }];
	const options: MatchOptions = { dateWindowDays: 15 };

	it.each<Case>([
		[
			'just inside, before it',
			{
				remittanceInformation: 'bedankt',
				counterpartIban: 'BE68539007547034',
				bookedOn: '2025-04-15',
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
			'just outside, before it',
			{
				remittanceInformation: 'bedankt',
				counterpartIban: 'BE68539007547034',
				bookedOn: '2025-04-14',
			},
			[
				't1 ambiguous',
				'2025-0140 has the amount, but is due 16 days from the payment',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'just inside, after it',
			{
				remittanceInformation: 'bedankt',
				counterpartIban: 'BE68539007547034',
				bookedOn: '2025-05-15',
			},
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'The amount is exactly what is open, 100.00 EUR',
				'No other open invoice of this customer has the amount',
				'Booked on 2025-05-15, 15 days after the due date',
			],
		],
		[
			'just outside, after it',
			{
				remittanceInformation: 'bedankt',
				counterpartIban: 'BE68539007547034',
				bookedOn: '2025-05-16',
			},
			[
				't1 ambiguous',
				'2025-0140 has the amount, but is due 16 days from the payment',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});

describe('a known payer without a due date', () => {
	const invoices = [{ number: '2025-0140', dueDate: '' }];
	const options: MatchOptions = { dateWindowDays: 15 };

	it.each<Case>([
		[
			'is always inside',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'The amount is exactly what is open, 100.00 EUR',
				'No other open invoice of this customer has the amount',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});

describe('a known payer, when only references are booked', () => {
	const invoices = [{ number: '2025-0140' }];
	const options: MatchOptions = { autoBook: 'references' };

	it.each<Case>([
		[
			'goes to a person',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'Only what names its invoice is booked automatically, as the node is set',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});
