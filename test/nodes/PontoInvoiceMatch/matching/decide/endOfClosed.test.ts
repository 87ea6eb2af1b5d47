import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { becomesOf } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const SETTLED: MatchOptions = {
	knownReferences: ['2025-0042', '2025-0007', '20250042', '42/2025', 'VF25/00042'].map(
		(reference) => ({ reference }),
	),
};

const becomes = (
	remittanceInformation: string,
	number = '2025-0140',
	options: MatchOptions = SETTLED,
) => becomesOf({ ...HIS, remittanceInformation }, [{ number }], options);

describe('a known payer with the amount of one invoice, who writes the end of a settled one,', () => {
	it.each([
		['42', '2025-0140'],
		['nr 42', '2025-0140'],
		['n° 42', '2025-0140'],
		['042', '2025-0140'],
		['2025042', '2025-0140'],
		['bedankt 42', '2025-0140'],
		['42 mvg', '2025-0140'],
		['taart, 42', '2025-0140'],
		['42, taart', '2025-0140'],
		['nr 7', '2025-0140'],
		['42', '20250140'],
		['2025042', '20250140'],
		['42', '140/2025'],
		['nr. 42', 'VF25/00140'],
	])('leaves it to a person: "%s" beside %s', (text, number) =>
		expect(becomes(text, number)).toEqual(['ambiguous', 'may-mean-unpayable']),
	);

	it('leaves it to a person where it lies in a range that was given out', () =>
		expect(
			becomes('nr 42', '2025-0140', { knownReferences: [{ from: '2025-0001', to: '2025-0139' }] }),
		).toEqual(['ambiguous', 'may-mean-unpayable']));

	it.each([
		...['huur 42', 'huur nr 42', 'klant nr 42', '42 broodjes', '42e', '42ste keer'],
		...['termijn 7', '7', '43', 'nr 43', '140', 'nr 40', '100', '2025', '00', '42 43', '10042'],
	])('is booked where it is a count, or that of nothing settled: "%s"', (text) =>
		expect(becomes(text)).toEqual(['matched', '2025-0140']),
	);

	it('is booked where no number is settled', () =>
		expect(becomes('42', '2025-0140', {})).toEqual(['matched', '2025-0140']));

	it('leaves it to a person where another payment of the run paid that one', () =>
		expect(
			becomesOf({ ...HIS, remittanceInformation: 'nr 42' }, [
				{ number: '2025-0140' },
				{ number: '2025-0042', openMinor: 0 },
			]),
		).toEqual(['ambiguous', 'may-mean-unpayable']));

	it('is booked where the number that ends so is open, and of another amount', () =>
		expect(
			becomesOf({ ...HIS, remittanceInformation: 'nr 42' }, [
				{ number: '2025-0140' },
				{ number: '2025-0042', openMinor: 5000, customerName: 'Garage Peeters', customerIbans: [] },
			]),
		).toEqual(['matched', '2025-0140']));

	it('is booked by a number without digits', () =>
		expect(becomes('nr 42', 'JANSSENS')).toEqual(['matched', 'JANSSENS']));
});
