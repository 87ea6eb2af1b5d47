import { becomesOf } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const number = '20250042';

describe('bare digits behind a loan, wages or a terminal with a number of its own', () => {
	it.each([
		'PRET 01313 20250042',
		'ECHEANCE PRET 01313 20250042',
		'KREDIET 726-123 20250042',
		'GEHALT 06/25 20250042',
		'SALARIS JAN 2025 Kenmerk: 20250123 01745 20250042 001 1',
		'TERMINAL 65012345 20250042',
		'TPE 65012345 20250042',
	])('are no invoice of a stranger: %s', (remittanceInformation) =>
		expect(becomesOf({ remittanceInformation }, [{ number }])).toEqual([
			'ambiguous',
			'speaks-of-other-purpose',
		]),
	);

	it.each(['PRET 01313 facture 20250042', 'klant 5512 20250042', '20250042 bedankt voor alles'])(
		'but where a word or nothing of the kind stands in front: %s',
		(remittanceInformation) =>
			expect(becomesOf({ remittanceInformation }, [{ number }])).toEqual(['matched', number]),
	);

	it('and they are one of who is known', () =>
		expect(
			becomesOf({ remittanceInformation: 'TERMINAL 65012345 20250042', ...HIS }, [{ number }]),
		).toEqual(['matched', number]));
});
