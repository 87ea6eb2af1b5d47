import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a word of the name', () => {
	const invoices = [
		{ number: '2025-0140', customerIbans: [] },
		{ number: '2025-0141', customerIbans: [], customerName: 'Bakkerij Peeters' },
		{ number: '2025-0142', customerIbans: [], customerName: 'Slagerij Janssens Bakkerij' },
	];

	it.each<Case>([
		[
			'and the amount',
			{ counterpartName: 'Janssens Aalst' },
			[
				't1 ambiguous',
				'Only the amount and a part of the name agree',
				'Candidate 2025-0140, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Janssens Aalst, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0142, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Janssens Aalst, not known as a payer for Slagerij Janssens Bakkerij',
				'  to check: Whether the payer means 2025-0142',
				'Candidate 2025-0141, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Janssens Aalst, not known as a payer for Bakkerij Peeters',
				'  to check: Whether the payer means 2025-0141',
			],
		],
		[
			'two words count no more than one',
			{ counterpartName: 'Bakkerij Janssens Aalst' },
			[
				't1 ambiguous',
				'Only the amount and a part of the name agree',
				'Candidate 2025-0140, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Janssens Aalst, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Janssens Aalst, not known as a payer for Bakkerij Peeters',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0142, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Janssens Aalst, not known as a payer for Slagerij Janssens Bakkerij',
				'  to check: Whether the payer means 2025-0142',
			],
		],
		[
			'in the text when the bank gives no name',
			{ counterpartName: '', remittanceInformation: 'van Janssens' },
			[
				't1 ambiguous',
				'Only the amount and a part of the name agree',
				'Candidate 2025-0140, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by BE42 9795 5500 0154, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0142, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by BE42 9795 5500 0154, not known as a payer for Slagerij Janssens Bakkerij',
				'  to check: Whether the payer means 2025-0142',
				'Candidate 2025-0141, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by BE42 9795 5500 0154, not known as a payer for Bakkerij Peeters',
				'  to check: Whether the payer means 2025-0141',
			],
		],
		[
			'with another amount',
			{ counterpartName: 'Janssens Aalst', amountMinor: 1 },
			['t1 unmatched', 'Nothing in the payment points to an open invoice'],
		],
		[
			'with no word in common',
			{ counterpartName: 'Jan Peters' },
			[
				't1 ambiguous',
				'Only the amount agrees, which is not enough to book',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Jan Peters, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Jan Peters, not known as a payer for Bakkerij Peeters',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0142, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Jan Peters, not known as a payer for Slagerij Janssens Bakkerij',
				'  to check: Whether the payer means 2025-0142',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('nothing but the amount', () => {
	const invoices = [
		{ number: '2025-0140' },
		{ number: '2025-0141', currency: 'USD' },
		{ number: '2025-0142', openMinor: 9999 },
	];

	it.each<Case>([
		[
			'pays nothing',
			{ counterpartName: '', counterpartIban: '' },
			[
				't1 ambiguous',
				'Only the amount agrees, which is not enough to book',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: The bank gives no payer',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'of no invoice',
			{ amountMinor: 4242 },
			['t1 unmatched', 'Nothing in the payment points to an open invoice'],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
