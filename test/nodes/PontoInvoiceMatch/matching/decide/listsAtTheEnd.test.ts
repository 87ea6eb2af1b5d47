import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const open = [
	invoice({ id: 'a', number: 'F5751', openMinor: 35_260 }),
	invoice({ id: 'b', number: 'F6039', openMinor: 3025 }),
	invoice({ id: 'c', number: 'F6109', openMinor: 10_000 }),
	// Numbers of five digits: F6109 at the end of a line may be the beginning of one.
	invoice({ id: 'd', number: 'F10200', openMinor: 500 }),
];

const booked = (remittanceInformation: string, amountMinor: number) =>
	decideTransactions([payment({ remittanceInformation, amountMinor })], open, {})[0]
		.allocations.map(({ invoice: { id } }) => id)
		.sort();

describe('a list whose last number ends where a bank cuts the text', () => {
	const text = 'factuurnrs. F5751 en F6039 en F6109';

	it('is whole when it adds up to the payment', () => {
		expect(text).toHaveLength(35);
		expect(booked(text, 48_285)).toEqual(['a', 'b', 'c']);
	});

	it.each([48_284, 48_785, 45_260])('is for a person otherwise: %i', (amountMinor) =>
		expect(booked(text, amountMinor)).toEqual([]),
	);

	it('of one number is for a person, whatever it pays', () =>
		expect(booked('wij betalen uw factuur F6109'.padStart(35, '.'), 10_000)).toEqual([]));
});
