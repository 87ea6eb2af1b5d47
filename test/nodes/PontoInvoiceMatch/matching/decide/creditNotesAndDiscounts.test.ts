import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('references of an invoice and a credit note', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 14000 },
		{ number: '2025-0141', references: ['+++123/4567/89103+++'], openMinor: -4000 },
	];

	it.each<Case>([
		[
			'invoice less credit note',
			{ remittanceInformation: '+++123/4567/89002+++ +++123/4567/89103+++' },
			[
				't1 multiple',
				'Pays 140.00 EUR of 140.00 EUR on 2025-0140',
				'Pays -40.00 EUR of -40.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'140.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'-40.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'above it a person decides',
			{ remittanceInformation: '+++123/4567/89002+++ +++123/4567/89103+++', amountMinor: 10001 },
			[
				't1 ambiguous',
				'2025-0140 and 2025-0141 add up to 100.00 EUR, but 100.01 EUR was paid: the text may name more than can be read',
				'Candidate 2025-0140, 140.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  to check: 100.01 EUR was paid, less than the 140.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, -40.00 EUR open',
				'  for it: 123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'  to check: It is a credit note, of which 40.00 EUR is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
			],
		],
		[
			'the credit note alone is not paid by money that comes in',
			{ remittanceInformation: '+++123/4567/89103+++' },
			[
				't1 ambiguous',
				'2025-0141 is a credit note: money that comes in does not pay it',
				'Candidate 2025-0141, -40.00 EUR open',
				'  for it: 123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'  to check: It is a credit note, of which 40.00 EUR is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('references of two invoices with discount', () => {
	const invoices = [
		{
			number: '2025-0140',
			references: ['+++123/4567/89002+++'],
			openMinor: 6000,
			discount: { minor: 600, until: '2025-04-15' },
		},
		{
			number: '2025-0141',
			references: ['+++123/4567/89103+++'],
			openMinor: 4000,
			discount: { minor: 400, until: '2025-04-14' },
		},
	];

	it.each<Case>([
		[
			'of which one is still in time',
			{ remittanceInformation: '+++123/4567/89002+++ +++123/4567/89103+++', amountMinor: 9400 },
			[
				't1 multiple',
				'Pays 54.00 EUR of 60.00 EUR on 2025-0140, discount 6.00 EUR',
				'Pays 40.00 EUR of 40.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'54.00 EUR and the early-payment discount of 6.00 EUR close it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'40.00 EUR of the payment of 94.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'of which the other is late',
			{ remittanceInformation: '+++123/4567/89002+++ +++123/4567/89103+++', amountMinor: 9000 },
			[
				't1 ambiguous',
				'2025-0140 and 2025-0141 add up to 100.00 EUR, but only 90.00 EUR was paid: which of them is not certain',
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  to check: 90.00 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: 123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'  to check: 90.00 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('one discount as large as the invoice is none', () => {
	const invoices = [
		{
			number: '2025-0140',
			references: ['+++123/4567/89002+++'],
			openMinor: 6000,
			discount: { minor: 6000, until: '2025-04-15' },
		},
		{ number: '2025-0141', references: ['+++123/4567/89103+++'], openMinor: 4000 },
	];

	it.each<Case>([
		[
			'a payment of the other alone',
			{ remittanceInformation: '+++123/4567/89002+++ +++123/4567/89103+++', amountMinor: 4000 },
			[
				't1 ambiguous',
				'2025-0140 and 2025-0141 add up to 100.00 EUR, but only 40.00 EUR was paid: which of them is not certain',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: 123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'  for it: The amount is exactly what is open, 40.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  to check: 40.00 EUR was paid, less than the 60.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

it('two invoices that are paid in full are paid so, though one of them has a discount', () =>
	expect(
		decided({ remittanceInformation: 'factuur F-1042, F-1043', amountMinor: 20_000 }, [
			{ number: 'F-1042', discount: { minor: 600, until: '2025-04-30' } },
			{ number: 'F-1043' },
		]).slice(0, 3),
	).toEqual([
		't1 multiple',
		'Pays 100.00 EUR of 100.00 EUR on F-1042',
		'Pays 100.00 EUR of 100.00 EUR on F-1043',
	]));
