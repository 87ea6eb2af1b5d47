import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('what a person may look at, the likeliest first', () => {
	const invoices = [
		{ number: '2025-0140', openMinor: 10040, dueDate: '2025-04-10' },
		{ number: '2025-0141', openMinor: 20000 },
		{ number: '2025-0142', openMinor: 9000 },
		{ number: '2025-0143', openMinor: 9000, dueDate: '2025-04-16' },
		{ number: '2025-0144', openMinor: 20000, issueDate: '2025-04-16' },
		{ number: '2025-0145', openMinor: 0 },
		{ number: '2025-0146', openMinor: 10000, currency: 'USD' },
	];
	const options: MatchOptions = { tolerance: { absoluteMinor: 50 } };

	it.each<Case>([
		[
			'by what the payment would close, then by date',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				"None of this payer's open invoices has this amount, and none of their numbers was read in the text",
				'Candidate 2025-0140, 100.40 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, less than the 100.40 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 200.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, less than the 200.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0143, 90.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 90.00 EUR that is open',
				'  to check: Whether the payer means 2025-0143',
				'Candidate 2025-0142, 90.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 90.00 EUR that is open',
				'  to check: Whether the payer means 2025-0142',
				'Candidate 2025-0146, 100.00 USD open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: It is due in USD, the payment is in EUR',
				'  to check: Whether the payer means 2025-0146',
				'Candidate 2025-0144, 200.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, less than the 200.00 EUR that is open',
				'  to check: It was issued on 2025-04-16, after the payment',
				'  to check: Whether the payer means 2025-0144',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});

it('an invoice that its discount brings to the amount comes before one of which it would be a part', () =>
	expect(
		decided(
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034', amountMinor: 9800 },
			[
				{ number: 'F-1', openMinor: 30_000, dueDate: '2025-04-15' },
				{ number: 'F-2', discount: { minor: 200, until: '2025-04-30' }, dueDate: '2025-06-30' },
				{ number: 'F-3', openMinor: 30_000, dueDate: '2025-04-15' },
			],
		).filter((line) => line.startsWith('Candidate'))[0],
	).toBe('Candidate F-2, 100.00 EUR open'));
