import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';

const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };
const NAMED = invoice({ id: 'named', number: '2246', openMinor: 98_140 });

const decide = (
	remittanceInformation: string,
	differs: Partial<BankTransaction> = {},
	more: ReadonlyArray<Partial<OpenInvoice>> = [],
) => {
	const open = [
		NAMED,
		...more.map((one, at) => invoice({ id: `more ${at}`, number: `77${at}`, ...one })),
	];
	const one = payment({ remittanceInformation, amountMinor: 98_140, ...differs });
	const [{ outcome, allocations }] = decideTransactions([one], open, {});
	return [outcome, ...allocations.map(({ invoice: { id } }) => id)];
};

describe('a few digits by a payer whom nobody knows', () => {
	it.each([
		'2246',
		'nr. 2246',
		'n° 2246',
		'#2246',
		'(2246)',
		'Betreft: 2246.',
		'réf. 2246, merci',
		'2246 tel 0475 12 34 56',
		'n° 2246 - vervaldag',
		'2246 snelle levering',
		'2246, échéance 15/04',
		'2246 schnelle Lieferung',
	])('book when they are all of the number, and one invoice has the amount: %s', (text) =>
		expect(decide(text)).toEqual(['matched', 'named']),
	);

	it.each([
		'reservering 2246',
		'levering 2246',
		'bestelling 2246',
		'klant 2246',
		'onze ref 2246',
		'2246 personen',
		'Kerkstraat 2246',
		'2246 Gent',
		'02246',
		'X2246',
		'2246/25',
		'2246/1',
		'2246 B',
		'2246 (bis)',
		'2246 2247',
		'2246 en 12',
		'terugbetaling 2246',
		'2246 contract 2247',
		'2246, factuur 2024-0099',
		'2246 en uw ref 44',
		'2246 1234 AB',
	])('do not when the text says more, or less: %s', (text) =>
		expect(decide(text)[0]).not.toBe('matched'),
	);

	it.each([
		['1606', '2025-06-16'],
		['1606', '2025-06-19'],
		['1606', '2025-06-13'],
		['3012', '2025-12-31'],
		['3112', '2026-01-02'],
	])('do not when they are a day near to that of the payment: %s, paid on %s', (number, bookedOn) =>
		expect(
			decide(number, { bookedOn, amountMinor: 70_000 }, [{ number, openMinor: 70_000 }]),
		).toEqual(['ambiguous']),
	);

	it.each([
		['1606', '2025-06-20'],
		['1606', '2025-06-12'],
		['3112', '2026-01-05'],
		['1613', '2025-06-16'],
		['16060', '2025-06-16'],
		['160606', '2025-09-16'],
	])('book when they are no day, or one far from it: %s, paid on %s', (number, bookedOn) =>
		expect(
			decide(number, { bookedOn, amountMinor: 70_000 }, [{ number, openMinor: 70_000 }]),
		).toEqual(['matched', 'more 0']),
	);

	it('do not for another amount', () =>
		expect(decide('2246', { amountMinor: 98_139 })[0]).toBe('ambiguous'));

	it('do not when a second invoice has the amount', () =>
		expect(decide('2246', {}, [{ openMinor: 98_140, ...PEETERS }])[0]).toBe('ambiguous'));

	it('do not before the invoice was issued', () =>
		expect(decide('2246', { bookedOn: '2025-03-30' })[0]).toBe('ambiguous'));

	it('do not from the account of another customer', () =>
		expect(
			decide('2246', { counterpartIban: 'BE21210123456703' }, [{ ...PEETERS, openMinor: 500 }])[0],
		).toBe('ambiguous'));

	it.each(['CCV 2246', 'Maestro 2246'])(
		'do not beside the name of the customer, where it is a word of cards as well: %s',
		(text) => {
			const open = [invoice({ ...NAMED, customerName: 'CCV Maestro Muziek' })];
			const one = payment({ remittanceInformation: text, amountMinor: 98_140 });
			expect(decideTransactions([one], open, {})[0].outcome).toBe('ambiguous');
		},
	);

	it.each<[number, string, string]>([
		[500, 'EUR', 'matched'],
		[98_140, 'USD', 'ambiguous'],
	])(
		'from a payer with the name of another customer, who owes %i %s: %s',
		(openMinor, currency, outcome) =>
			expect(
				decide('2246', { counterpartName: 'Peeters Garage' }, [
					{ ...PEETERS, openMinor, currency },
				])[0],
			).toBe(outcome),
	);

	it('do not in the payer’s own id', () =>
		expect(decide('', { endToEndId: '2246' })[0]).toBe('ambiguous'));

	it.each([
		['2025 4932', '20254932', 'matched'],
		['2025 4932', '2025-4932', 'matched'],
		['2025 932', '2025-0932', 'ambiguous'],
		['25 4932', '2025-4932', 'ambiguous'],
		['4932', 'F4932', 'ambiguous'],
	])('%s as %s: %s', (text, number, outcome) => {
		const open = [invoice({ number, openMinor: 98_140 })];
		const one = payment({ remittanceInformation: text, amountMinor: 98_140 });
		expect(decideTransactions([one], open, {})[0].outcome).toBe(outcome);
	});

	it('do not when they are a year', () => {
		const open = [invoice({ number: '2024', openMinor: 98_140 })];
		const one = payment({ remittanceInformation: '2024', amountMinor: 98_140 });
		expect(decideTransactions([one], open, {})[0].outcome).toBe('ambiguous');
	});

	it('two payments of one number leave it to a person', () => {
		const both = ['t1', 't2'].map((id) =>
			payment({ id, remittanceInformation: '2246', amountMinor: 98_140 }),
		);
		const decisions = decideTransactions(both, [NAMED], {});
		expect(decisions.flatMap(({ allocations }) => allocations)).toEqual([]);
	});
});
