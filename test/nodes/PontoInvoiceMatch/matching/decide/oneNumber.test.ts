import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('one number in full', () => {
	const invoices = [{ number: '2025-0140' }];

	it.each<Case>([
		[
			'closes it',
			{ remittanceInformation: '2025-0140' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'2025-0140 is named in the remittance information',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'pays no part of it for a stranger',
			{ remittanceInformation: '2025-0140', amountMinor: 2500 },
			[
				't1 ambiguous',
				'2025-0140 is named, but 25.00 EUR was paid and 100.00 EUR is open, and the payer is not known as one for Bakkerij Janssens BV',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  to check: 25.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'keeps no rest for a stranger',
			{ remittanceInformation: '2025-0140', amountMinor: 12500 },
			[
				't1 ambiguous',
				'2025-0140 is named, but 125.00 EUR was paid and 100.00 EUR is open, and the payer is not known as one for Bakkerij Janssens BV',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  to check: 125.00 EUR was paid, more than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'beside an unknown one is not sure',
			{ remittanceInformation: '2025-0140 en factuur 2024-77', amountMinor: 2500 },
			[
				't1 ambiguous',
				'The text seems to name 2025-0140, but 25.00 EUR was paid and 100.00 EUR is open: not sure enough to book',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  to check: 25.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'in a refund is not sure',
			{ remittanceInformation: 'terugbetaling - 2025-0140', amountMinor: 2500 },
			[
				't1 ambiguous',
				'The text speaks of a refund, a credit note or a cancellation, or of too much paid',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  to check: 25.00 EUR was paid, less than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'in a payout is not sure',
			{ remittanceInformation: 'payout - 2025-0140', amountMinor: 12500 },
			[
				't1 ambiguous',
				'The text seems to name 2025-0140, but 125.00 EUR was paid and 100.00 EUR is open: not sure enough to book',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  to check: 125.00 EUR was paid, more than the 100.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'in a refund of its amount',
			{ remittanceInformation: 'refund - 2025-0140' },
			[
				't1 ambiguous',
				'The text speaks of a refund, a credit note or a cancellation, or of too much paid',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'in a returned payment',
			{ remittanceInformation: 'storno - 2025-0140' },
			[
				't1 ambiguous',
				'The statement line speaks of a returned payment: it is no new payment of the invoice it names',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'beside an unknown structured communication',
			{ remittanceInformation: '2025-0140 en +++987/6543/21009+++' },
			[
				't1 ambiguous',
				'The text names an invoice, but also the reference 987/6543/21009, which no open invoice has',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'beside an unknown RF',
			{ remittanceInformation: '2025-0140 en RF471234567890' },
			[
				't1 ambiguous',
				'The text names an invoice, but also the reference RF471234567890, which no open invoice has',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'beside a damaged structured communication',
			{ remittanceInformation: '2025-0140 en +++987/6543/21094+++' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'2025-0140 is named in the remittance information',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'paid before it was issued',
			{ remittanceInformation: '2025-0140', bookedOn: '2025-03-30' },
			[
				't1 ambiguous',
				'2025-0140 was issued on 2025-03-31, after the payment was booked on 2025-03-30',
				'Candidate 2025-0140, 100.00 EUR open',
				'  for it: 2025-0140 is named in the remittance information',
				'  for it: The amount is exactly what is open, 100.00 EUR',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: It was issued on 2025-03-31, after the payment',
				'  to check: Whether the payer means 2025-0140',
			],
		],
		[
			'paid on the day it was issued',
			{ remittanceInformation: '2025-0140', bookedOn: '2025-03-31' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'2025-0140 is named in the remittance information',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-03-31, 30 days before the due date',
			],
		],
		[
			'in another year',
			{ remittanceInformation: '2025-0140 van 2024' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'2025-0140 is named in the remittance information',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
