import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a damaged reference', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'] },
		{ number: '2025-0141', openMinor: 500 },
	];

	it.each<Case>([
		[
			'of a known payer with the amount',
			{ remittanceInformation: '+++123/4567/89003+++', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'123/4567/89003 is its payment reference, mistyped or incomplete',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'The amount is exactly what is open, 100.00 EUR',
				'No other open invoice of this customer has the amount',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: 2025-0141 of the same customer, with 5.00 EUR open: another amount',
			],
		],
		[
			'of a known payer with another amount',
			{
				remittanceInformation: '+++123/4567/89003+++',
				counterpartIban: 'BE68539007547034',
				amountMinor: 500,
			},
			[
				't1 ambiguous',
				'2025-0141 has the amount, but the mistyped reference is nearer to that of another invoice',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 123/4567/89003 may be its payment reference, mistyped or incomplete',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 5.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 5.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 5.00 EUR',
				'  to check: Whether the payer means 2025-0141',
			],
		],
		[
			'of a stranger',
			{ remittanceInformation: '+++123/4567/89003+++' },
			[
				't1 ambiguous',
				'No invoice has the reference 123/4567/89003. It may be that of 2025-0140, mistyped or incomplete',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 123/4567/89003 may be its payment reference, mistyped or incomplete',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'of nobody',
			{ remittanceInformation: '+++987/6543/21094+++', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'No open invoice was found with the number or reference 987/6543/21094, which stands in the remittance information',
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

describe('a damaged reference of another invoice of the payer', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'] },
		{ number: '2025-0141', openMinor: 500, references: ['+++987/6543/21009+++'] },
	];

	it.each<Case>([
		[
			'with the amount of the first',
			{ remittanceInformation: '+++987/6543/21008+++', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'2025-0140 has the amount, but the mistyped reference is nearer to that of another invoice',
				'Candidate 2025-0141, 5.00 EUR open',
				'  for it: 987/6543/21008 may be its payment reference, mistyped or incomplete',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 5.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
