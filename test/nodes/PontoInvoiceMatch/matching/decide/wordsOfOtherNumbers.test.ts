import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const outcomes = (number: string, remittanceInformation: string) =>
	[{}, HIS].map((payer) => {
		const one = payment({ remittanceInformation, ...payer });
		return decideTransactions([one], [invoice({ number })], {})[0].outcome;
	});

describe('a whole number behind a word of another number', () => {
	it.each([
		['F1042', 'kamer F1042'],
		['F1042', 'vlucht F1042'],
		['F1042', 'gate F1042'],
		['F1042', 'contrat F1042'],
		['VF25/00042', 'client VF25/00042'],
		['VF25/00042', 'bon VF25/00042'],
		['INV/2025/00042', 'reservering INV/2025/00042'],
	])('pays %s only for a known payer: %s', (number, text) =>
		expect(outcomes(number, text)).toEqual(['ambiguous', 'matched']),
	);

	it.each([
		['F1042', 'klant 12 - F1042'],
		['F1042', 'factuur F1042'],
		['VF25/00042', 'SEPA-GUTSCHRIFT VF25/00042'],
		['INV/2025/00042', 'betaling INV/2025/00042'],
	])('where the word is none, %s pays for anybody: %s', (number, text) =>
		expect(outcomes(number, text)).toEqual(['matched', 'matched']),
	);
});

describe('a number with its unit behind', () => {
	it.each([
		['25-042', '25-042 km'],
		['42/2025', '42/2025 kg'],
		['2025-0042', '2025-0042 stuks'],
	])('is no number for a stranger: %s', (number, text) =>
		expect(outcomes(number, text)[0]).toBe('ambiguous'),
	);

	it.each([
		['42/2025', 'factuur 42/2025 kg'],
		['2025-0042', '2025-0042 maart'],
	])('is one where a word says so, or the word is no unit: %s', (number, text) =>
		expect(outcomes(number, text)).toEqual(['matched', 'matched']),
	);
});

describe('a number that is counted up to what looks like a year', () => {
	it.each(['factuur 2001/25', 'uw kenmerk 2001-25', '2001/2025'])('2001/2025: %s', (text) =>
		expect(outcomes('2001/2025', text)).toEqual(['matched', 'matched']),
	);

	it('without a label only for a known payer', () =>
		expect(outcomes('2001/2025', '2001/25')).toEqual(['ambiguous', 'matched']));

	it.each([
		['12/2025', '2012/25'],
		['2025/2026', 'lidgeld 2025/26'],
	])('%s is not %s', (number, text) => expect(outcomes(number, text)[0]).toBe('ambiguous'));
});

describe('what an RF reference wraps, without the RF', () => {
	const outcome = (reference: string, text: string, amountMinor: number) =>
		decideTransactions(
			[payment({ remittanceInformation: text, amountMinor })],
			[invoice({ number: 'A-1', references: [reference] })],
			{},
		)[0].outcome;

	it.each(['000/0000/04508', '000000004508', '4508'])(
		'says nothing with other zeros in front: %s',
		(text) => {
			expect(outcome('RF230000004508', text, 10_000)).not.toBe('matched');
			expect(outcome('RF230000004508', text, 5000)).not.toBe('partial');
		},
	);

	it('has no check digits of its own, and pays only what is open', () => {
		expect(outcome('RF230000004508', '0000004508', 10_000)).toBe('matched');
		expect(outcome('RF230000004508', '0000004508', 5000)).toBe('ambiguous');
	});

	it('pays a part where it is a structured communication', () =>
		expect(outcome('RF18539007547034', '539/0075/47034', 5000)).toBe('partial'));
});

describe('a short number beside other words', () => {
	const decision = (counterpartIban: string) =>
		decideTransactions(
			[payment({ ...HIS, counterpartIban, remittanceInformation: 'nr 628 tel 0475/123456' })],
			[invoice({ number: '628' }), invoice({ id: 'i2', number: '629', openMinor: 700 })],
			{},
		)[0];

	it('is none of an unknown invoice: a known payer with its amount has paid it', () =>
		expect(decision('BE68539007547034').outcome).toBe('matched'));

	it('leaves a namesake to a person, for true reasons', () =>
		expect(decision('BE71096123456769').reasons.map(({ code }) => code)).toEqual([
			'name-with-other-account',
		]));
});
