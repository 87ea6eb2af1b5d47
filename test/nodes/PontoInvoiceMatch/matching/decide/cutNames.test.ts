import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a name that a bank cut off', () => {
	const invoices = [
		{ number: '2025-0140', customerName: 'Bakkerij Janssens en Zonen van Gent', customerIbans: [] },
	];

	it.each<Case>([
		[
			'at eighteen characters',
			{ counterpartName: 'Bakkerij Janssens ' },
			[
				't1 ambiguous',
				'Name and amount fit 2025-0140 of Bakkerij Janssens en Zonen van Gent, but no reference or number and no known account confirms it',
				'Candidate 2025-0140, 100.00 EUR open',
				"  for it: The payer's name is the beginning of the customer's",
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Janssens , not known as a payer for Bakkerij Janssens en Zonen van Gent',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'where banks do not cut',
			{ counterpartName: 'Bakkerij Janssens en Z' },
			[
				't1 ambiguous',
				'The name may be the beginning of Bakkerij Janssens en Zonen van Gent, or of somebody else',
				'Candidate 2025-0140, 100.00 EUR open',
				"  for it: The payer's name is the beginning of the customer's",
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Janssens en Z, not known as a payer for Bakkerij Janssens en Zonen van Gent',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'too short',
			{ counterpartName: 'Bakkerij Ja' },
			[
				't1 ambiguous',
				'Only the amount and a part of the name agree',
				'Candidate 2025-0140, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Ja, not known as a payer for Bakkerij Janssens en Zonen van Gent',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'that goes on otherwise',
			{ counterpartName: 'Bakkerij Janssens uit' },
			[
				't1 ambiguous',
				'Only the amount and a part of the name agree',
				'Candidate 2025-0140, 100.00 EUR open',
				"  for it: The payer's name and the customer's have a word in common",
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by Bakkerij Janssens uit, not known as a payer for Bakkerij Janssens en Zonen van Gent',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'in full, but nothing else is known',
			{ counterpartName: 'Bakkerij Janssens en Zonen van Gent' },
			[
				't1 ambiguous',
				'Name and amount fit 2025-0140 of Bakkerij Janssens en Zonen van Gent, but no reference or number and no known account confirms it',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: The payer has the name of the customer, Bakkerij Janssens en Zonen van Gent',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('two customers of one name', () => {
	const invoices = [
		{ number: '2025-0140', customerIbans: [], customerId: 'C1' },
		{ number: '2025-0141', customerIbans: [], customerId: 'C2' },
	];

	it.each<Case>([
		[
			'are told apart by nothing',
			{ counterpartName: 'Bakkerij Janssens' },
			[
				't1 ambiguous',
				'Several customers have this name: it does not tell whose payment this is',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: The payer has the name of the customer, Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 100.00 EUR open',
				'  for it: The payer has the name of the customer, Bakkerij Janssens BV',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Whether the payer means 2025-0141',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
