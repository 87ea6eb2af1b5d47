import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('one reference on several invoices', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 6000 },
		{ number: '2025-0141', references: ['+++123/4567/89002+++'], openMinor: 4000 },
		{ number: '2025-0142', references: ['+++123/4567/89002+++'], openMinor: 0 },
		{ number: '2025-0143', references: ['+++123/4567/89002+++'], openMinor: 5000, currency: 'USD' },
	];

	it.each<Case>([
		[
			'pays the one with the amount',
			{ remittanceInformation: '+++123/4567/89002+++', amountMinor: 4000 },
			[
				't1 matched',
				'Pays 40.00 EUR of 40.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0141',
				'The amount is exactly what is open, 40.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: 2025-0140 of Bakkerij Janssens BV, which 123/4567/89002 may mean as well, with 60.00 EUR open',
			],
		],
		[
			'pays all when they add up to it',
			{ remittanceInformation: '+++123/4567/89002+++' },
			[
				't1 multiple',
				'Pays 60.00 EUR of 60.00 EUR on 2025-0140',
				'Pays 40.00 EUR of 40.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'60.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0141',
				'40.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: 2025-0143 of Bakkerij Janssens BV, which 123/4567/89002 may mean as well, with 50.00 USD open',
			],
		],
		[
			'pays part of the one that is named by number',
			{ remittanceInformation: '+++123/4567/89002+++, 2025-0140', amountMinor: 5000 },
			[
				't1 partial',
				'Pays 50.00 EUR of 60.00 EUR on 2025-0140, 10.00 EUR stays open',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'2025-0140 is named in the remittance information',
				'50.00 EUR was paid of the 60.00 EUR that was open; 10.00 EUR stays open',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: 2025-0141 of Bakkerij Janssens BV, which 123/4567/89002 may mean as well, with 40.00 EUR open',
			],
		],
		[
			'is not divided without one',
			{ remittanceInformation: '+++123/4567/89002+++', amountMinor: 5000 },
			[
				't1 ambiguous',
				'4 invoices have the reference 123/4567/89002, and the amount does not tell which is meant',
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  to check: 50.00 EUR was paid, less than the 60.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0141',
				'  to check: 50.00 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0143, 50.00 USD open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0143',
				'  to check: It is due in USD, the payment is in EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0143',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('one reference on two invoices of one amount', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 10000 },
		{ number: '2025-0141', references: ['+++123/4567/89002+++'], openMinor: 10000 },
	];

	it.each<Case>([
		[
			'a person decides',
			{ remittanceInformation: '+++123/4567/89002+++' },
			[
				't1 ambiguous',
				'2 invoices with the reference 123/4567/89002 are open for exactly this amount',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 100.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0141',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
			],
		],
		[
			'the number decides',
			{ remittanceInformation: '+++123/4567/89002+++, 2025-0141' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0141',
				'2025-0141 is named in the remittance information',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: 2025-0140 of Bakkerij Janssens BV, which 123/4567/89002 may mean as well, with 100.00 EUR open',
			],
		],
		[
			'or their sum',
			{ remittanceInformation: '+++123/4567/89002+++', amountMinor: 20000 },
			[
				't1 multiple',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'100.00 EUR of the payment of 200.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0141',
				'100.00 EUR of the payment of 200.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('one reference on two invoices, with a tolerance', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 10050 },
		{ number: '2025-0141', references: ['+++123/4567/89002+++'], openMinor: 20000 },
	];
	const options: MatchOptions = { tolerance: { absoluteMinor: 100 } };

	it.each<Case>([
		[
			'pays the only one that it closes',
			{ remittanceInformation: '+++123/4567/89002+++' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.50 EUR on 2025-0140, tolerance 0.50 EUR',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'100.00 EUR closes it, 0.50 EUR short and within the allowed shortfall',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'Runner-up: 2025-0141 of Bakkerij Janssens BV, which 123/4567/89002 may mean as well, with 200.00 EUR open',
			],
		],
		[
			'pays none that it does not close',
			{ remittanceInformation: '+++123/4567/89002+++', amountMinor: 9900 },
			[
				't1 ambiguous',
				'2 invoices have the reference 123/4567/89002, and the amount does not tell which is meant',
				'Candidate 2025-0140, 100.50 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  to check: 99.00 EUR was paid, less than the 100.50 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 200.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0141',
				'  to check: 99.00 EUR was paid, less than the 200.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});
