import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('several references in one payment', () => {
	const invoices = [
		{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 6000 },
		{ number: '2025-0141', references: ['+++123/4567/89103+++'], openMinor: 4000 },
	];

	it.each<Case>([
		[
			'that add up to it are all paid',
			{ remittanceInformation: '+++123/4567/89002+++ +++123/4567/89103+++' },
			[
				't1 multiple',
				'Pays 60.00 EUR of 60.00 EUR on 2025-0140',
				'Pays 40.00 EUR of 40.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'60.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'40.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'short of their sum pay nothing, since nobody knows which',
			{ remittanceInformation: '+++123/4567/89002+++ +++123/4567/89103+++', amountMinor: 9999 },
			[
				't1 ambiguous',
				'2025-0140 and 2025-0141 add up to 100.00 EUR, but only 99.99 EUR was paid: which of them is not certain',
				'Candidate 2025-0140, 60.00 EUR open',
				'  for it: 123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'  to check: 99.99 EUR was paid, more than the 60.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 40.00 EUR open',
				'  for it: 123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'  to check: 99.99 EUR was paid, more than the 40.00 EUR that is open',
				'  to check: Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'  to check: Whether the payer means 2025-0141',
			],
		],
		[
			'above their sum leave a rest',
			{ remittanceInformation: '+++123/4567/89002+++ +++123/4567/89103+++', amountMinor: 10001 },
			[
				't1 overpaid',
				'Pays 60.00 EUR of 60.00 EUR on 2025-0140',
				'Pays 40.00 EUR of 40.00 EUR on 2025-0141',
				'0.01 EUR of the payment is left over',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'60.00 EUR of the payment of 100.01 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'40.00 EUR of the payment of 100.01 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
		[
			'named twice count once',
			{
				remittanceInformation: '+++123/4567/89002+++ +++123/4567/89002+++ +++123/4567/89103+++',
				additionalInformation: '+++123/4567/89002+++',
			},
			[
				't1 multiple',
				'Pays 60.00 EUR of 60.00 EUR on 2025-0140',
				'Pays 40.00 EUR of 40.00 EUR on 2025-0141',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'60.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
				'123/4567/89103 in the remittance information is the payment reference of 2025-0141',
				'40.00 EUR of the payment of 100.00 EUR closes it',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});
