import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a known payer with two invoices of the amount', () => {
	const invoices = [{ number: '2025-0140' }, { number: '2025-0141' }];

	it.each<Case>([
		[
			'goes to a person',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'2 open invoices of this payer have the amount, and the text does not say which',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0141',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a known payer with one invoice of the amount and two that add up to it', () => {
	const invoices = [
		{ number: '2025-0140' },
		{ number: '2025-0141', openMinor: 4000 },
		{ number: '2025-0142', openMinor: 6000 },
	];

	it.each<Case>([
		[
			'goes to a person',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'2025-0140 has the amount, but 2025-0141 and 2025-0142 add up to it as well',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: Together with 2025-0142 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0142, 60.00 EUR open',
				'  for it: Together with 2025-0141 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Whether the payer means 2025-0142',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a known payer with an invoice less a credit note', () => {
	const invoices = [
		{ number: '2025-0140', openMinor: 15000 },
		{ number: 'CN-7', openMinor: -5000 },
	];

	it.each<Case>([
		[
			'is offered both',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				"None of this payer's open invoices has this amount, and none of their numbers was read in the text",
				'Candidate 2025-0140, 150.00 EUR open',
				'  for it: Together with CN-7 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, less than the 150.00 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
				'Candidate CN-7, -50.00 EUR open',
				'  for it: Together with 2025-0140 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: It is a credit note, of which 50.00 EUR is open',
				'  to check: Whether the payer means CN-7',
			],
		],
		[
			'pays both when the text says that it is all',
			{ remittanceInformation: 'alles', counterpartIban: 'BE68539007547034' },
			[
				't1 multiple',
				'Pays 150.00 EUR of 150.00 EUR on 2025-0140',
				'Pays -50.00 EUR of -50.00 EUR on CN-7',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'150.00 EUR of the payment of 100.00 EUR closes it',
				'The text says that everything is paid, and the payment is all that this customer has open',
				'Booked on 2025-04-15, 15 days before the due date',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'-50.00 EUR of the payment of 100.00 EUR closes it',
				'The text says that everything is paid, and the payment is all that this customer has open',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
