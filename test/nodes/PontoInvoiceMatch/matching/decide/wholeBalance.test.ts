import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('all that a payer has open', () => {
	const invoices = [
		{ number: '2025-0140', openMinor: 6000 },
		{ number: '2025-0141', openMinor: 4000, issueDate: '2025-04-15' },
		{ number: '2025-0142', openMinor: 500, currency: 'USD' },
	];

	it.each<Case>([
		[
			'is paid when the text says so',
			{ remittanceInformation: 'saldo', counterpartIban: 'BE68539007547034' },
			[
				't1 multiple',
				'Pays 60.00 EUR of 60.00 EUR on 2025-0140',
				'Pays 40.00 EUR of 40.00 EUR on 2025-0141',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'60.00 EUR of the payment of 100.00 EUR closes it',
				'The text says that everything is paid, and the payment is all that this customer has open',
				'Booked on 2025-04-15, 15 days before the due date',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'40.00 EUR of the payment of 100.00 EUR closes it',
				'The text says that everything is paid, and the payment is all that this customer has open',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'not when it does not',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				"None of this payer's open invoices has this amount, and none of their numbers was read in the text",
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: Together with 2025-0141 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: Together with 2025-0140 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0142, 5.00 USD open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: It is due in USD, the payment is in EUR',
				'  to check: Whether the payer means 2025-0142',
			],
		],
		[
			'not by another amount',
			{ remittanceInformation: 'saldo', counterpartIban: 'BE68539007547034', amountMinor: 10001 },
			[
				't1 ambiguous',
				"None of this payer's open invoices has this amount, and none of their numbers was read in the text",
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.01 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0142, 5.00 USD open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: It is due in USD, the payment is in EUR',
				'  to check: Whether the payer means 2025-0142',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.01 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
			],
		],
		[
			'not before the last was issued',
			{
				remittanceInformation: 'saldo',
				counterpartIban: 'BE68539007547034',
				bookedOn: '2025-04-14',
			},
			[
				't1 ambiguous',
				"None of this payer's open invoices has this amount, and none of their numbers was read in the text",
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: Together with 2025-0141 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: Together with 2025-0140 it adds up to the payment',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: It was issued on 2025-04-15, after the payment',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0142, 5.00 USD open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: It is due in USD, the payment is in EUR',
				'  to check: Whether the payer means 2025-0142',
			],
		],
		[
			'not by name alone',
			{ remittanceInformation: 'saldo', counterpartName: 'Bakkerij Janssens' },
			[
				't1 ambiguous',
				'The name is that of Bakkerij Janssens BV, but the account is not one of theirs that is known',
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: Together with 2025-0141 it adds up to the payment',
				'  for it: The payer has the name of the customer, Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: Together with 2025-0140 it adds up to the payment',
				'  for it: The payer has the name of the customer, Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0142, 5.00 USD open',
				'  for it: The payer has the name of the customer, Bakkerij Janssens BV',
				'  to check: It is due in USD, the payment is in EUR',
				'  to check: Whether the payer means 2025-0142',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('all that a payer has open is one invoice', () => {
	const invoices = [{ number: '2025-0140', openMinor: 6000 }];

	it.each<Case>([
		[
			'that is not the amount',
			{ remittanceInformation: 'saldo', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				"None of this payer's open invoices has this amount, and none of their numbers was read in the text",
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
