import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };
const open = [
	invoice({ id: '0140', number: '2025-0140' }),
	invoice({ id: '0141', number: '2025-0141' }),
	invoice({ id: '0150', number: '2025-0150', ...PEETERS }),
	invoice({ id: 'VF', number: 'VF25/00042' }),
];

/** What an earlier and a later payment of one run pay, in whatever order they come. */
function paidBy(earlier: Partial<BankTransaction>, later: Partial<BankTransaction>) {
	const both = [
		payment({ id: 'earlier', bookedOn: '2025-04-10', ...earlier }),
		payment({ id: 'later', bookedOn: '2025-04-15', ...later }),
	];
	const [forwards, backwards] = [both, [...both].reverse()].map((payments) =>
		decideTransactions(payments, open, {})
			.flatMap(({ transaction, allocations }) =>
				allocations.map(({ invoice: { id } }) => `${transaction.id} ${id}`),
			)
			.sort(),
	);
	expect(backwards).toEqual(forwards);
	return forwards;
}

const text = (remittanceInformation: string, differs: Partial<BankTransaction> = {}) => ({
	remittanceInformation,
	...differs,
});

describe('of two payments that name one invoice, the later is booked', () => {
	it.each<[string, Partial<BankTransaction>, Partial<BankTransaction>, string[]]>([
		[
			'that has a word in front of the number, where the earlier has none',
			text('2025-0140'),
			text('factuur 2025-0140'),
			['later 0140'],
		],
		[
			'that has its letters, where the earlier has none',
			text('25/00042'),
			text('VF25/00042'),
			['later VF'],
		],
		[
			'of the customer, where a stranger wrote the earlier',
			text('2025-0140'),
			text('2025-0140', HIS),
			['later 0140'],
		],
		[
			'of the customer, where the earlier is of one who pays for another as well',
			text('2025-0150, 2025-0140', {
				amountMinor: 20_000,
				counterpartIban: PEETERS.customerIbans[0],
			}),
			text('2025-0140', HIS),
			['later 0140'],
		],
		[
			'that has a word in front, where the earlier has one in front of another number alone',
			text('2025-0140 factuur VF25/00042', { amountMinor: 20_000 }),
			text('factuur 2025-0140'),
			['later 0140'],
		],
	])('%s', (_which, earlier, later, paid) => expect(paidBy(earlier, later)).toEqual(paid));
});

describe('of two payments that name one invoice alike, the earlier is booked', () => {
	it.each<[string, Partial<BankTransaction>, Partial<BankTransaction>, string[]]>([
		['bare, by strangers', text('2025-0140'), text('2025-0140'), ['earlier 0140']],
		[
			'with a word in front, also where the later is of the customer',
			text('factuur 2025-0140'),
			text('factuur 2025-0140', HIS),
			['earlier 0140'],
		],
		[
			'with the letters, also where the later is of the customer',
			text('VF25/00042'),
			text('VF25/00042', HIS),
			['earlier VF'],
		],
		['bare, by the customer', text('2025-0140', HIS), text('2025-0140', HIS), ['earlier 0140']],
		[
			'bare, by the customer, beside another of his',
			text('2025-0140, 2025-0141', { amountMinor: 20_000, ...HIS }),
			text('2025-0140', HIS),
			['earlier 0140', 'earlier 0141'],
		],
	])('%s', (_which, earlier, later, paid) => expect(paidBy(earlier, later)).toEqual(paid));
});
