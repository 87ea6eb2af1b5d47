import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };

/** What a known payer of 100.00 books with a text; each number is that of an invoice of 100.00 of his. */
function booked(
	remittanceInformation: string,
	numbers: readonly string[],
	differs: Partial<OpenInvoice> = {},
	amountMinor = 10_000,
): readonly string[] {
	const open = numbers.map((number) =>
		invoice({ id: number, number, openMinor: amountMinor, ...differs }),
	);
	const one = payment({ remittanceInformation, amountMinor, ...HIS });
	return decideTransactions([one], open, {}).flatMap(({ allocations }) =>
		allocations.map(({ invoice: { id } }) => id),
	);
}

describe('the end of a number with a year behind it, where two invoices of the payer have the amount', () => {
	it.each([
		['a year in the middle of the number', 'factuur 142/2025', '1-2025-0142', '1-2025-0143'],
		['a year of two digits in the number', 'factuur 142/2025', 'A25/00142', 'A25/00143'],
		['the year before, in short', 'factuur 142/24', '2024-0142', '2024-0143'],
		['an end that could be a year far ahead', 'factuur 2030', '2025-02030', '2025-02031'],
	])('names one of them: %s', (_name, text, named, other) =>
		expect(booked(text, [named, other])).toEqual([named]),
	);

	it.each([
		['another year than that in the number', 'factuur 142/2025', '2024-0142', '2024-0143'],
		['four digits that are no year', 'factuur 142-1025', '2025-0142', '2025-0143'],
		['no year in the number', 'factuur 142/2025', '7-333-142', '7-333-143'],
		['digits in the number that only end like the year', 'factuur 142/2025', '125-142', '125-143'],
	])('names none: %s', (_name, text, one, other) => expect(booked(text, [one, other])).toEqual([]));
});

describe('the end of a number, where two invoices of the payer have the amount', () => {
	it.each([
		['alone in the text', '142', ['2025-0142', '2025-0143'], '2025-0142'],
		['alone, with blanks around it', '  142 ', ['2025-0142', '2025-0143'], '2025-0142'],
		[
			'with the letters of the number',
			'factuur VF142',
			['VF-2025-142', 'VF-2025-143'],
			'VF-2025-142',
		],
	])('names one of them: %s', (_name, text, numbers, named) =>
		expect(booked(text, numbers)).toEqual([named]),
	);

	it.each([
		['behind anything but a year', 'factuur 142', ['18000142', '18000143']],
		['zeros alone', 'factuur 0000', ['2025-0000', '2025-0001']],
		[
			'with letters of another number',
			'factuur VF142',
			['OF-2025-142', 'OF-2025-143', 'VF-2025-900'],
		],
		['with no word for an invoice', 'bedankt 0142', ['2025-0142', '2025-0143', '0777']],
	])('names none: %s', (_name, text, numbers) => expect(booked(text, numbers)).toEqual([]));

	it('names none when it is as well the amount: he may have written what he pays', () => {
		const numbers = ['2025-0142', '2025-0143'];
		expect(booked('142', numbers, {}, 14_200)).toEqual([]);
		expect(booked('142', numbers, {}, 14_300)).toEqual(['2025-0142']);
	});
});

describe('an end behind "invoice" that names no invoice by itself', () => {
	it.each([
		['the last two digits', 'factuur 10', '2025-0110'],
		['the last two of five', 'factuur 97', '2025-04-13297'],
		['a part of the number in front', 'factuur 17', '17-0142'],
	])('lets payer and amount decide: %s', (_name, text, number) =>
		expect(booked(text, [number])).toEqual([number]),
	);

	it.each([
		['one digit', 'factuur 7', '2025-0047'],
		['the first digits of the end', 'factuur 13', '2025-04-13297'],
	])('speaks against the invoice: %s', (_name, text, number) =>
		expect(booked(text, [number])).toEqual([]),
	);

	it("does not hide a reference beside it that is nobody's", () =>
		expect(booked('factuur 142, RF18 5390 0754 7034', ['2025-0142'])).toEqual([]));
});

describe('ends of the numbers of all that a payer has open', () => {
	const numbersOf = (count: number) =>
		Array.from({ length: count }, (_, at) => `2025-0${String(142 + at)}`);
	const endsOf = (numbers: readonly string[]) =>
		numbers.map((number) => number.slice(-3)).join(', ');
	const paid = (text: string, count: number) => {
		const open = numbersOf(count).map((number) => invoice({ id: number, number }));
		const one = payment({ remittanceInformation: text, amountMinor: count * 10_000, ...HIS });
		return decideTransactions([one], open, {}).map(({ allocations }) => allocations.length);
	};

	it('are booked up to twelve', () =>
		expect(paid(`facturen ${endsOf(numbersOf(12))}`, 12)).toEqual([12]));

	it.each([
		['is one of them', 'alle openstaande facturen, factuur 43 ook', [3]],
		['is none of them', 'alle openstaande facturen, factuur 53 ook', [0]],
	])(
		'count together when the text speaks of everything, unless the one it names %s',
		(_n, text, books) => expect(paid(text, 3)).toEqual(books),
	);
});
