import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a number that is not written in full', () => {
	const invoices = [{ number: 'INV/2025/00042' }];

	it.each<Case>([
		[
			'closes it',
			{ remittanceInformation: 'factuur 2025/42' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on INV/2025/00042',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'does not pay part of it',
			{ remittanceInformation: 'factuur 2025/42', amountMinor: 2500 },
			[
				't1 ambiguous',
				'INV/2025/00042 is named, but 25.00 EUR was paid and 100.00 EUR is open, and the payer is not known as one for Bakkerij Janssens BV',
				'Candidate INV/2025/00042, 100.00 EUR open',
				'  for it: 2025/42 in the remittance information is the number of INV/2025/00042',
				'  to check: 25.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means INV/2025/00042',
			],
		],
		[
			'does not pay more than it',
			{ remittanceInformation: 'factuur 2025/42', amountMinor: 12500 },
			[
				't1 ambiguous',
				'INV/2025/00042 is named, but 125.00 EUR was paid and 100.00 EUR is open, and the payer is not known as one for Bakkerij Janssens BV',
				'Candidate INV/2025/00042, 100.00 EUR open',
				'  for it: 2025/42 in the remittance information is the number of INV/2025/00042',
				'  to check: 125.00 EUR was paid, more than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means INV/2025/00042',
			],
		],
		[
			'pays no part of it for a stranger, label or not',
			{ remittanceInformation: 'factuur 2025/42', amountMinor: 2500 },
			[
				't1 ambiguous',
				'INV/2025/00042 is named, but 25.00 EUR was paid and 100.00 EUR is open, and the payer is not known as one for Bakkerij Janssens BV',
				'Candidate INV/2025/00042, 100.00 EUR open',
				'  for it: 2025/42 in the remittance information is the number of INV/2025/00042',
				'  to check: 25.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means INV/2025/00042',
			],
		],
		[
			'pays part of it for a known payer',
			{
				remittanceInformation: 'factuur 2025/42',
				amountMinor: 2500,
				counterpartIban: 'BE68539007547034',
			},
			[
				't1 partial',
				'Pays 25.00 EUR of 100.00 EUR on INV/2025/00042, 75.00 EUR stays open',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'25.00 EUR was paid of the 100.00 EUR that was open; 75.00 EUR stays open',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'of a text that speaks of an earlier year',
			{ remittanceInformation: 'factuur 2025/42 van 2024' },
			[
				't1 ambiguous',
				'INV/2025/00042 is of 2025, but the text speaks of 2024',
				'Candidate INV/2025/00042, 100.00 EUR open',
				'  for it: 2025/42 in the remittance information is the number of INV/2025/00042',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means INV/2025/00042',
			],
		],
		[
			'of a text that speaks of its year',
			{ remittanceInformation: 'factuur 2025/42 van 2025' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on INV/2025/00042',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'of a text that speaks of both',
			{ remittanceInformation: 'factuur 2025/42 van 2025 en 2024' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on INV/2025/00042',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'of a text that speaks of a later year',
			{ remittanceInformation: 'factuur 2025/42 van 2026' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on INV/2025/00042',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'of a text that speaks of a year long ago',
			{ remittanceInformation: 'factuur 2025/42 van 2017' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on INV/2025/00042',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'of a text that speaks of a year eight years ago',
			{ remittanceInformation: 'factuur 2025/42 van 2018' },
			[
				't1 ambiguous',
				'INV/2025/00042 is of 2025, but the text speaks of 2018',
				'Candidate INV/2025/00042, 100.00 EUR open',
				'  for it: 2025/42 in the remittance information is the number of INV/2025/00042',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means INV/2025/00042',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('the year of an invoice without dates', () => {
	const invoices = [{ number: 'INV/2025/00042', issueDate: '', dueDate: '' }];

	it.each<Case>([
		[
			'is not held against the text',
			{ remittanceInformation: 'factuur 2025/42 van 2024' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on INV/2025/00042',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('the year of the due date', () => {
	const invoices = [{ number: 'INV/2025/00042', issueDate: '2024-12-31', dueDate: '2025-01-30' }];

	it.each<Case>([
		[
			'counts as well as that of issue',
			{ remittanceInformation: 'factuur 2025/42 van 2025' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on INV/2025/00042',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 75 days after the due date',
			],
		],
		[
			'or that of issue',
			{ remittanceInformation: 'factuur 2025/42 van 2024' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on INV/2025/00042',
				'2025/42 in the remittance information is the number of INV/2025/00042',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 75 days after the due date',
			],
		],
		[
			'but no third',
			{ remittanceInformation: 'factuur 2025/42 van 2023' },
			[
				't1 ambiguous',
				'INV/2025/00042 is of 2024, but the text speaks of 2023',
				'Candidate INV/2025/00042, 100.00 EUR open',
				'  for it: 2025/42 in the remittance information is the number of INV/2025/00042',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means INV/2025/00042',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
