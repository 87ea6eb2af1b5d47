import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a number without its letters and year', () => {
	const invoices = [{ number: 'AB12345' }, { number: 'AB12346', openMinor: 0 }];

	it.each<Case>([
		[
			'needs a label',
			{ remittanceInformation: '12345' },
			[
				't1 ambiguous',
				'The text may mean AB12345, but the payer is not known as one for Bakkerij Janssens BV',
				'Candidate AB12345, 100.00 EUR open',
				'  for it: 12345 in the remittance information may stand for AB12345',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means AB12345',
			],
		],
		[
			'closes it with a label',
			{ remittanceInformation: 'factuur 12345' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on AB12345',
				'12345 in the remittance information may stand for AB12345',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'is enough for a known payer',
			{ remittanceInformation: '12345', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on AB12345',
				'12345 in the remittance information may stand for AB12345',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'and for part of it',
			{ remittanceInformation: '12345', counterpartIban: 'BE68539007547034', amountMinor: 2500 },
			[
				't1 partial',
				'Pays 25.00 EUR of 100.00 EUR on AB12345, 75.00 EUR stays open',
				'12345 in the remittance information may stand for AB12345',
				'25.00 EUR was paid of the 100.00 EUR that was open; 75.00 EUR stays open',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'and for more',
			{ remittanceInformation: '12345', counterpartIban: 'BE68539007547034', amountMinor: 12500 },
			[
				't1 overpaid',
				'Pays 100.00 EUR of 100.00 EUR on AB12345',
				'25.00 EUR of the payment is left over',
				'12345 in the remittance information may stand for AB12345',
				'125.00 EUR was paid, more than the 100.00 EUR that is open',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'nor before it was issued',
			{
				remittanceInformation: '12345',
				counterpartIban: 'BE68539007547034',
				bookedOn: '2025-03-30',
			},
			[
				't1 ambiguous',
				'AB12345 has the amount, but was issued on 2025-03-31, after the payment',
				'Candidate AB12345, 100.00 EUR open',
				'  for it: 12345 in the remittance information may stand for AB12345',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: It was issued on 2025-03-31, after the payment',
				'  to check: Whether the payer means AB12345',
			],
		],
		[
			'but on the day of issue',
			{
				remittanceInformation: '12345',
				counterpartIban: 'BE68539007547034',
				bookedOn: '2025-03-31',
			},
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on AB12345',
				'12345 in the remittance information may stand for AB12345',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-03-31, 30 days before the due date',
			],
		],
		[
			'nor beside an unknown number',
			{ remittanceInformation: '12345 en factuur 2024-77', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'No open invoice was found with the number or reference 2024-77, which stands in the remittance information',
				'Candidate AB12345, 100.00 EUR open',
				'  for it: 12345 in the remittance information may stand for AB12345',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means AB12345',
			],
		],
		[
			'nor in a returned payment',
			{ remittanceInformation: 'storno 12345', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'The statement line speaks of a returned payment',
				'Candidate AB12345, 100.00 EUR open',
				'  for it: 12345 in the remittance information may stand for AB12345',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means AB12345',
			],
		],
		[
			'part of it with a label',
			{ remittanceInformation: 'factuur 12345', amountMinor: 2500 },
			[
				't1 ambiguous',
				'AB12345 is named, but 25.00 EUR was paid and 100.00 EUR is open, and the payer is not known as one for Bakkerij Janssens BV',
				'Candidate AB12345, 100.00 EUR open',
				'  for it: 12345 in the remittance information may stand for AB12345',
				'  to check: 25.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means AB12345',
			],
		],
		[
			'is settled',
			{ remittanceInformation: 'factuur 12346' },
			[
				't1 ambiguous',
				'12346 is of an invoice that is not open: it may be paid twice, or another invoice is meant',
				'Candidate AB12345, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means AB12345',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
