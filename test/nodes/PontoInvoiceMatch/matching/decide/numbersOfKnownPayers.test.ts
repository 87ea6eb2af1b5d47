import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const outcomeOf = (numbers: string[], text: string, amountMinor = 10000, payer: object = HIS) => {
	const open = numbers.map((written) => {
		const [number = '', openMinor = '10000'] = written.split(' ');
		return invoice({ id: number, number, openMinor: Number(openMinor) });
	});
	const [decision] = decideTransactions(
		[payment({ remittanceInformation: text, amountMinor, ...payer })],
		open,
		{},
	);
	const [reason] = decision.reasons;
	return reason === undefined ? decision.outcome : `${decision.outcome}: ${reason.code}`;
};

describe('a bare number of a known payer, alone in the text', () => {
	it.each([
		[['20250563 74256'], '2025-0563'],
		[['20243055 74200'], 'Betreft: 2024 3055.'],
		[['5969 74200'], '5969'],
		[['250506652 74200'], '2505.06652'],
		[['1725 74200'], 'ref 1725, mvg'],
	])('of %j may be paid in part: %s', (numbers, text) =>
		expect(outcomeOf(numbers, text)).toBe('partial'),
	);

	it.each([
		[['189 73780'], 'betaling factuur 189', 'ambiguous: not-sure-enough'],
		[['20241016 74200'], 'Betreft: 20241016.', 'ambiguous: possible-number-other-amount'],
		[['42', '7 5000'], 'factuur 7', 'ambiguous: not-sure-enough'],
		[['42', '7 5000'], '7', 'ambiguous: not-sure-enough'],
	])('of %j is too short, or a day, for "%s"', (numbers, text, outcome) =>
		expect(outcomeOf(numbers, text)).toBe(outcome),
	);

	it('that is none of the open ones is one all the same, unless it is a day of about now', () => {
		expect(outcomeOf(['20250042'], '20240402')).toBe('ambiguous: unknown-number');
		expect(outcomeOf(['250042'], '240310')).toBe('ambiguous: unknown-number');
		expect(outcomeOf(['42', '57'], '53')).toBe('ambiguous: unknown-number');
		expect(outcomeOf(['20250042'], '20250410')).toBe('matched');
		expect(outcomeOf(['20250042'], '10042025')).toBe('matched');
		expect(outcomeOf(['250042'], '100425')).toBe('matched');
	});
});

describe('a year behind a number', () => {
	it.each([
		[['1878/2025'], 'facture 1878/25'],
		[['2650/2025'], 'uw kenmerk 2650/25'],
		[['5233/2025', '25/2025'], 'week 25 factuur 5233/25'],
		[['410/2025', '2301/2025'], 'uw factuur 410/2025 van 23/01/2025'],
		[['3458/2025', '1207/2025'], 'votre facture 3458/2025 du 12/07/2025'],
	])('of %j may lose its century, and no day is taken for a number: %s', (numbers, text) =>
		expect(outcomeOf(numbers, text, 10000, {})).toBe('matched'),
	);

	it('leaves a number what it is, where another one starts with that year', () =>
		expect(
			outcomeOf(['26/2024 6000', '2026/2024 9000', '751/2025 4000'], '26/2024, 751/2025'),
		).toBe('multiple'));
});

describe('a list of a known payer', () => {
	it.each([
		[['566 4000', '7199 6000'], '566\n7199'],
		[['448 1000', '618 2000', '277 3000', '5644 4000'], '448\n618\n277\n5644'],
		[['232 1000', '924 2000', '2489 7000'], '232 - 924 - 2489'],
		[['598 1000', '832 2000', '5177 7000'], 'facturen 598\n832\n5177'],
	])('of %j may stand in lines or between dashes', (numbers, text) =>
		expect(outcomeOf(numbers, text)).toBe('multiple'),
	);
});

describe('digits beside a number', () => {
	it.each([
		[['6514', '25'], 'fact 6514 (25/06 10:34)'],
		[['2396', '56'], 'facture 2396 tél 0033 6 12 34 56 78'],
		[['241106118'], '2411.06118'],
	])('of %j say nothing where they are a time, a phone or a part of it: %s', (numbers, text) =>
		expect(outcomeOf(numbers, text, 10000, {})).toBe('matched'),
	);
});

describe('an own payment that came back', () => {
	it.each([
		'NIET UITGEVOERD 2025-0042 rekeningnummer onjuist',
		'Terugbetaling wegens rekening afgesloten 2025-0042',
		'virement non exécuté facture 2025-0042',
		'Konto erloschen, Rechnung 2025-0042',
		'compte clôturé 2025-0042',
		'beneficiary unknown invoice 2025-0042',
	])('is known by the words of banks: %s', (text) =>
		expect(outcomeOf(['2025-0042'], text)).toBe('ambiguous: returned-payment'),
	);
});

describe('a number at a price that many pay', () => {
	const numbers = Array.from({ length: 8 }, (_, at) => `2025004${at}`);

	it.each([
		['20250042', {}, 'ambiguous: number-at-common-amount'],
		['factuur 20250042', {}, 'matched'],
		['20250042', HIS, 'matched'],
	])('needs a word or a payer who is known: %s', (text, payer, outcome) =>
		expect(outcomeOf(numbers, text, 10000, payer)).toBe(outcome),
	);

	it('is enough at a price that few pay', () =>
		expect(outcomeOf(numbers.slice(0, 5), '20250042', 10000, {})).toBe('matched'));
});
