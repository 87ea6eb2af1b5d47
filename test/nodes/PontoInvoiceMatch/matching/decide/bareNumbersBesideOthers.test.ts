import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const open = [
	invoice({ id: 'a', number: '5501', openMinor: 20_000 }),
	invoice({ id: 'b', number: '5504', openMinor: 30_000 }),
	invoice({ id: 'c', number: '2025-0107', openMinor: 10_000 }),
];

const booked = (text: string, amountMinor: number, payer: object = HIS) =>
	decideTransactions(
		[payment({ remittanceInformation: text, amountMinor, ...payer })],
		open,
		{},
	)[0].allocations.map(({ invoice: { id }, amountMinor: minor }) => `${id} ${minor}`);

describe('bare numbers beside one another', () => {
	it.each(['5501 5504', '5501; 5504', '5501 + 5504', '5504 en 5501', 'facturen 5501, 5504'])(
		'"%s" names both',
		(text) => expect(booked(text, 50_000).sort()).toEqual(['a 20000', 'b 30000']),
	);

	it('a list of them is no surer than its first: nobody else pays by it', () =>
		expect(booked('5501 5504', 50_000, {})).toEqual([]));

	it('a list that does not add up pays none of them alone', () =>
		expect(booked('5501 5504', 42_000)).toEqual([]));

	it('beside a sure number they pay what is left over', () =>
		expect(booked('2025-0107 5501', 30_000).sort()).toEqual(['a 20000', 'c 10000']));

	it('beside a sure number that does not explain the amount they send it to a person', () =>
		expect(booked('2025-0107 5501', 25_000)).toEqual([]));

	it('beside a sure number that the amount closes they leave it to a person', () =>
		expect(booked('2025-0107 5501', 10_000)).toEqual([]));
});

describe('bare numbers of a known payer', () => {
	it.each([
		['5501', 15_000, ['a 15000']],
		['5501', 25_000, ['a 20000']],
		['5501 kamer 5504', 15_000, []],
		['5501 kamer 5504', 20_000, []],
		['5501 kamer 5505', 20_000, ['a 20000']],
		['5501 en 05501', 20_000, ['a 20000']],
	])('"%s" for %i', (text, amountMinor, paid) => expect(booked(text, amountMinor)).toEqual(paid));

	it.each([
		[11, ['his']],
		[12, []],
	])('say nothing where too many invoices have the number: %i others', (count, paid) => {
		const others = Array.from({ length: count }, (_, at) =>
			invoice({
				id: String(at),
				number: '5501',
				openMinor: 500 + at,
				customerName: `Firma ${String(at)}`,
				customerIbans: [],
			}),
		);
		const his = invoice({ id: 'his', number: '5501', dueDate: '2025-01-01' });
		const [{ allocations }] = decideTransactions(
			[payment({ remittanceInformation: '5501', amountMinor: 5000, ...HIS })],
			[his, ...others],
			{},
		);
		expect(allocations.map(({ invoice: { id } }) => id)).toEqual(paid);
	});
});
