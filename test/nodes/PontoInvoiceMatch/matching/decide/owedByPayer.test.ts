import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { invoice, payment } from '../examples';

const PEETERS = {
	customerId: 'C2',
	customerName: 'Garage Peeters NV',
	customerIbans: ['BE21210123456703'],
};
const open = [
	invoice({ id: 'named', number: 'INV/2025/00042', references: ['+++123/4567/89002+++'] }),
	invoice({ id: 'own', number: 'INV/2025/00043', ...PEETERS }),
	invoice({ id: 'more', number: 'INV/2025/00044', openMinor: 500, ...PEETERS }),
];
const PAST: MatchOptions = {
	pastAllocations: [
		{
			transactionId: 't0',
			invoiceId: 'i0',
			allocatedMinor: 5000,
			currency: 'EUR',
			counterpartIban: 'BE71096123456769',
			customerId: 'C2',
		},
	],
};

const decide = (differs: Partial<BankTransaction>, options: MatchOptions = {}) => {
	const one = payment({ remittanceInformation: 'factuur INV/2025/00042', ...differs });
	const [{ outcome, reasons }] = decideTransactions([one], open, options);
	return [outcome, ...reasons.map(({ code }) => code)];
};

describe('a number of one customer, from another who owes exactly the amount himself', () => {
	it.each<[string, Partial<BankTransaction>, MatchOptions]>([
		['by account', { counterpartIban: 'BE21210123456703' }, {}],
		['by name', { counterpartName: 'Peeters Garage' }, {}],
		['by an account that paid for him before', { counterpartIban: 'BE71096123456769' }, PAST],
	])('is for a person, known %s', (_how, payer, options) =>
		expect(decide(payer, options)).toEqual(['ambiguous', 'payer-owes-amount']),
	);

	it.each(['INV/2025/00042', '2025/00042', 'uw ref INV/2025/00042'])(
		'however it is named: %s',
		(text) =>
			expect(decide({ remittanceInformation: text, counterpartIban: 'BE21210123456703' })).toEqual([
				'ambiguous',
				'payer-owes-amount',
			]),
	);

	it('books what his payment reference says', () =>
		expect(
			decide({
				remittanceInformation: '+++123/4567/89002+++',
				counterpartIban: 'BE21210123456703',
			}),
		).toEqual(['matched']));

	it('books for whoever owes nothing of the amount', () => {
		expect(decide({})).toEqual(['matched']);
		const others = open.filter(({ id }) => id !== 'own');
		const one = payment({
			remittanceInformation: 'factuur INV/2025/00042',
			counterpartIban: 'BE21210123456703',
		});
		expect(decideTransactions([one], others, {})[0].outcome).toBe('matched');
	});

	it('books for the customer himself, also where both have his name', () =>
		expect(decide({ counterpartIban: 'BE68539007547034' })).toEqual(['matched']));
});

it('of several of them the first by id is told, beside the number that was named', () => {
	const his = ['c', 'a', 'b'].map((id, at) =>
		invoice({ id, number: `INV/2025/0005${at}`, ...PEETERS }),
	);
	const named = invoice({ id: 'named', number: 'INV/2025/00042' });
	const one = payment({
		remittanceInformation: 'factuur INV/2025/00042',
		counterpartIban: 'BE21210123456703',
	});
	for (const invoices of [
		[named, ...his],
		[...his, named],
		[named, ...his.reverse()],
	]) {
		expect(decideTransactions([one], invoices, {})[0].reasons).toEqual([
			{
				code: 'payer-owes-amount',
				numbers: ['INV/2025/00042'],
				own: ['INV/2025/00051'],
				customer: 'Garage Peeters NV',
			},
		]);
	}
});
