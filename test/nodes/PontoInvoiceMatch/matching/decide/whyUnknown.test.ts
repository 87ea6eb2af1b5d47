import { decided } from './decided';

const REFERENCE = '+++123/4567/89002+++';
const MISTYPED = '+++123/4567/89003+++';
const NAME = { counterpartName: 'BAKKERIJ JANSSENS' };
const theirs = { number: '2025-0140', references: [REFERENCE], customerIbans: [] };

/** The reasons alone, of a payment that a person decides. */
const reasons = (...given: Parameters<typeof decided>) => {
	const lines = decided(...given).slice(1);
	const end = lines.findIndex((line) => line.startsWith('Candidate'));
	return end < 0 ? lines : lines.slice(0, end);
};

describe('why a payer whom no account makes known is left to a person', () => {
	it('a number that no invoice has comes before the name', () =>
		expect(
			reasons({ ...NAME, remittanceInformation: 'factuur 2024-0077', amountMinor: 790 }, [theirs]),
		).toEqual([
			'No open invoice was found with the number or reference 2024-0077, which stands in the remittance information',
			'The name is that of Bakkerij Janssens BV, but no known account confirms it',
		]));

	it('a number that no invoice has is all there is to say where nothing else agrees', () =>
		expect(
			reasons({ remittanceInformation: 'factuur 2024-0077', amountMinor: 790 }, [theirs]),
		).toEqual([
			'No open invoice was found with the number or reference 2024-0077, which stands in the remittance information',
		]));

	it('name and amount together are told as more than a name', () =>
		expect(reasons({ ...NAME, remittanceInformation: 'bedankt' }, [theirs])).toEqual([
			'Name and amount fit 2025-0140 of Bakkerij Janssens BV, but no reference or number and no known account confirms it',
		]));

	it('a name without the amount is told as a name', () =>
		expect(
			reasons({ ...NAME, remittanceInformation: 'bedankt', amountMinor: 790 }, [theirs]),
		).toEqual(['The name is that of Bakkerij Janssens BV, but no known account confirms it']));

	it('a mistyped reference is not "only the amount"', () =>
		expect(reasons({ remittanceInformation: MISTYPED }, [theirs])).toEqual([
			'No invoice has the reference 123/4567/89003. It may be that of 2025-0140, mistyped or incomplete',
		]));

	it('a mistyped reference of an invoice that is paid is nobody’s', () =>
		expect(
			reasons({ remittanceInformation: MISTYPED }, [
				{ ...theirs, openMinor: 0 },
				{ number: '2025-0141', customerName: 'Garage Peeters' },
			]),
		).toEqual([
			'No open invoice was found with the number or reference 123/4567/89003, which stands in the remittance information',
			'Only the amount agrees, which is not enough to book',
		]));

	it('no more than three invoices are told', () => {
		const four = ['1', '2', '3', '4'].map((end) => ({ ...theirs, number: `2025-014${end}` }));
		for (const payment of [
			{ ...NAME, remittanceInformation: 'bedankt' },
			{ remittanceInformation: MISTYPED },
		]) {
			const [reason] = reasons(payment, four);
			expect(reason?.match(/2025-014\d/g)).toEqual(['2025-0141', '2025-0142', '2025-0143']);
		}
	});

	it.each([
		['the invoice is in another currency', 'bedankt', { currency: 'USD' }],
		['another amount is open', 'bedankt', { openMinor: 790 }],
		['the text may name it', 'kamer 2025-0140', {}],
	])('a name is told as a name where %s', (_why, remittanceInformation, differs) =>
		expect(
			reasons({ ...NAME, remittanceInformation }, [
				{ ...theirs, references: [], ...differs },
				{ number: '2025-0150', customerIbans: [], openMinor: 100 },
			])[0],
		).toBe('The name is that of Bakkerij Janssens BV, but no known account confirms it'),
	);

	it('a name is told as a name where the text may name one of two with the amount', () =>
		expect(
			reasons({ ...NAME, remittanceInformation: 'kamer 2025-0140' }, [
				{ ...theirs, references: [] },
				{ number: '2025-0150', customerIbans: [] },
			])[0],
		).toBe('The name is that of Bakkerij Janssens BV, but no known account confirms it'));

	it.each(['kamer 2025-0140', 'huur 14'])(
		'what the text may mean, for another amount, is not told: %s',
		(remittanceInformation) =>
			expect(
				reasons({ remittanceInformation, amountMinor: 790 }, [
					theirs,
					{ number: '14', customerName: 'Garage Peeters NV', customerIbans: [] },
				]),
			).toEqual(['Nothing in the payment points to an open invoice']),
	);

	it('a name from another account is told as such, though the customer is not known by one on every invoice', () =>
		expect(
			reasons({ ...NAME, remittanceInformation: 'bedankt', amountMinor: 790 }, [
				theirs,
				{ number: '2025-0141' },
			]),
		).toEqual([
			'The name is that of Bakkerij Janssens BV, but the account is not one of theirs that is known',
		]));
});
