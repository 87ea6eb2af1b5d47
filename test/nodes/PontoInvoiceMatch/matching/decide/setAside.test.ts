import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('what is no payment of a customer', () => {
	const invoices = [{ number: '2025-0140', references: ['+++123/4567/89002+++'] }];
	const options: MatchOptions = { ownIbans: ['BE21210123456703'] };

	it.each<Case>([
		[
			'nothing',
			{ amountMinor: 0, remittanceInformation: '+++123/4567/89002+++' },
			['t1 ignored', 'The amount is zero'],
		],
		[
			'money that went out',
			{ amountMinor: -10000, remittanceInformation: '+++123/4567/89002+++' },
			['t1 ignored', 'Money went out: it pays no invoice'],
		],
		[
			'a refund that went out',
			{ amountMinor: -10000, remittanceInformation: 'terugbetaling' },
			['t1 ignored', 'Money went out: a refund pays no invoice'],
		],
		[
			'a refund that went out, in the word of banks for what comes back',
			{ amountMinor: -10000, remittanceInformation: 'retour' },
			['t1 ignored', 'Money went out: a refund pays no invoice'],
		],
		[
			'money from an own account',
			{ counterpartIban: 'BE21210123456703', remittanceInformation: '+++123/4567/89002+++' },
			['t1 ignored', 'A transfer between your own accounts, BE21 2101 2345 6703'],
		],
		[
			'money to an own account',
			{ amountMinor: -10000, counterpartIban: 'BE21210123456703' },
			['t1 ignored', 'A transfer between your own accounts, BE21 2101 2345 6703'],
		],
		[
			'money from nowhere',
			{ counterpartIban: '', remittanceInformation: '+++123/4567/89002+++' },
			[
				't1 matched',
				'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'The amount is exactly what is open, 100.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});

describe('what was booked before', () => {
	const invoices = [
		{
			number: '2025-0140',
			references: ['+++123/4567/89002+++'],
			appliedTransactionIds: ['t1', 't2'],
			openMinor: 500,
		},
		{ number: '2025-0141', appliedTransactionIds: ['t1'] },
		{ number: '2025-0142' },
		{ number: '2025-0143', openMinor: 0 },
	];

	it.each<Case>([
		[
			'is booked once',
			{ remittanceInformation: '+++123/4567/89002+++' },
			['t1 ignored', 'Already booked on 2025-0140 and 2025-0141'],
		],
		[
			'naming a third that is open',
			{ remittanceInformation: '2025-0142' },
			[
				't1 ambiguous',
				'Already booked on 2025-0140 and 2025-0141, but it also names 2025-0142: check whether an earlier run broke off',
			],
		],
		[
			'naming a third that is settled',
			{ remittanceInformation: '2025-0143' },
			['t1 ignored', 'Already booked on 2025-0140 and 2025-0141'],
		],
		[
			'for another transaction',
			{ id: 't2', remittanceInformation: '+++123/4567/89002+++' },
			['t2 ignored', 'Already booked on 2025-0140'],
		],
		[
			'for none of these',
			{ id: 't3', remittanceInformation: '+++123/4567/89002+++', amountMinor: 500 },
			[
				't3 matched',
				'Pays 5.00 EUR of 5.00 EUR on 2025-0140',
				'123/4567/89002 in the remittance information is the payment reference of 2025-0140',
				'The amount is exactly what is open, 5.00 EUR',
				'Paid by J. Onbekend, not known as a payer for Bakkerij Janssens BV',
				'Booked on 2025-04-15, 15 days before the due date',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

it('a payment that was booked on one of two invoices with its number is complete', () =>
	expect(
		decided({ remittanceInformation: 'F-1042' }, [
			{ id: 'a', number: 'F-1042', appliedTransactionIds: ['t1'] },
			{ id: 'b', number: 'F-1042', customerName: 'Garage Peeters NV', customerIbans: [] },
		])[0],
	).toBe('t1 ignored'));
