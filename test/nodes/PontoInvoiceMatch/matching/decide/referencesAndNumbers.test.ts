import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a reference beside the number of another invoice', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 6000 },
		{ number: '2025-0141', references: [], openMinor: 4000 },
		{ number: '2025-0142', openMinor: 3000 },
	];

	it.each<Case>([
		[
			'pays both when they add up',
			{ remittanceInformation: '+++123/4567/89002+++, 2025-0141' },
			[
				't1 multiple',
				'Pays 60.00 EUR of 60.00 EUR on 2025-0140',
				'Pays 40.00 EUR of 40.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'60.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'2025-0141 is named in the remittance information',
				'40.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'pays what the reference names when that is the amount',
			{ remittanceInformation: '+++123/4567/89002+++, 2025-0141', amountMinor: 6000 },
			[
				't1 matched',
				'Pays 60.00 EUR of 60.00 EUR on 2025-0140',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'The amount is exactly what is open, 60.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'goes to a person otherwise',
			{ remittanceInformation: '+++123/4567/89002+++, 2025-0141 2025-0142' },
			[
				't1 ambiguous',
				'The text names 2025-0140 by reference and 2025-0141 and 2025-0142 by number, and the amount fits neither',
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  to check: 100.00 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: 2025-0141 is named in the remittance information',
				'  to check: 100.00 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0142, 30.00 EUR open',
				'  for it: 2025-0142 is named in the remittance information',
				'  to check: 100.00 EUR was paid, more than the 30.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0142',
			],
		],
		[
			'a short number says nothing beside it',
			{ remittanceInformation: '+++123/4567/89002+++, 0141', amountMinor: 5000 },
			[
				't1 partial',
				'Pays 50.00 EUR of 60.00 EUR on 2025-0140, 10.00 EUR stays open',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'50.00 EUR was paid of the 60.00 EUR that was open; 10.00 EUR stays open',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			"the invoice's own number says nothing new",
			{ remittanceInformation: '+++123/4567/89002+++, 2025-0140', amountMinor: 5000 },
			[
				't1 partial',
				'Pays 50.00 EUR of 60.00 EUR on 2025-0140, 10.00 EUR stays open',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'50.00 EUR was paid of the 60.00 EUR that was open; 10.00 EUR stays open',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a reference of an invoice that is not open', () => {
	const invoices = [{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 0 }];

	it.each<Case>([
		[
			'is settled',
			{ remittanceInformation: '+++123/4567/89002+++' },
			[
				't1 ambiguous',
				'123/4567/89002 is of an invoice that is not open: it may be paid twice, or another invoice is meant',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a reference of an invoice in another currency', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 6000, currency: 'USD' },
	];

	it.each<Case>([
		[
			'is not paid',
			{ remittanceInformation: '+++123/4567/89002+++' },
			[
				't1 ambiguous',
				'The text names 2025-0140, which is due in USD, but the payment is in EUR',
				'Candidate 2025-0140, 60.00 USD open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  to check: It is due in USD, the payment is in EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a reference that was given out before', () => {
	const invoices = [
		{ number: '2025-0141', references: ['+++123/4567/89103+++'], openMinor: 10000 },
	];
	const options: MatchOptions = { knownReferences: [{ reference: '+++123/4567/89002+++' }] };

	it.each<Case>([
		[
			'names what is settled',
			{ remittanceInformation: '+++123/4567/89002+++', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				'123/4567/89002 is of an invoice that is not open: it may be paid twice, or another invoice is meant',
				'Candidate 2025-0141, 100.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0141',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});
