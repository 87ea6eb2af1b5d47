import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a payment of one reference', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 10000 },
	];

	it.each<Case>([
		[
			'closes it',
			{ remittanceInformation: '+++123/4567/89002+++' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'part of it',
			{ remittanceInformation: '+++123/4567/89002+++', amountMinor: 2500 },
			[
				't1 partial',
				'Pays 25.00 EUR of 100.00 EUR on 2025-0140, 75.00 EUR stays open',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'25.00 EUR was paid of the 100.00 EUR that was open; 75.00 EUR stays open',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'more than it',
			{ remittanceInformation: '+++123/4567/89002+++', amountMinor: 12500 },
			[
				't1 overpaid',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'25.00 EUR of the payment is left over',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'125.00 EUR was paid, more than the 100.00 EUR that is open',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'by its customer',
			{ remittanceInformation: '+++123/4567/89002+++', counterpartIban: 'BE68539007547034' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'by the name of its customer',
			{ remittanceInformation: '+++123/4567/89002+++', counterpartName: 'BAKKERIJ JANSSENS' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'The amount is exactly what is open, 100.00 EUR',
				'The payer has the name of the customer, Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'by nobody the bank knows',
			{ remittanceInformation: '+++123/4567/89002+++', counterpartName: '', counterpartIban: '' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'The amount is exactly what is open, 100.00 EUR',
				'The bank gives no payer',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'by an account without a name',
			{ remittanceInformation: '+++123/4567/89002+++', counterpartName: '' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by BE42 9795 5500 0154, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'that the bank took back',
			{ remittanceInformation: '+++123/4567/89002+++ storno' },
			[
				't1 ambiguous',
				'The statement line speaks of a returned payment: it is no new payment of the invoice it names',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'less what the bank kept',
			{ remittanceInformation: '+++123/4567/89002+++', amountMinor: 9750, feeMinor: 250 },
			[
				't1 matched',
				'Pays 97.50 EUR of 100.00 EUR on 2025-0140, fee 2.50 EUR',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'97.50 EUR and the 2.50 EUR that the bank kept back close it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
