import { otherNumberIn } from '../../../../../nodes/PontoInvoiceMatch/matching/decide/otherNumber';
import { becomesOf } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };

describe('the number of something else', () => {
	it.each([
		['polis 88120042', 'polis 88120042'],
		['Polisnr. 8812', 'Polisnr. 8812'],
		['police n° 12345', 'police n° 12345'],
		['sinistre 2025/77 merci', 'sinistre 2025/77'],
		['uw schadedossier: 25.1234.567', 'schadedossier: 25.1234.567'],
		['schadegeval nr. AB552211', 'schadegeval nr. AB552211'],
		['Versicherungsschein-Nr. 12.345.678', 'Versicherungsschein-Nr. 12.345.678'],
		['dossier 42/2025', 'dossier 42/2025'],
		['Bedankt, dossier nr 0042-2025', 'dossier nr 0042-2025'],
		['contract 2025-117', 'contract 2025-117'],
		['abonnement 4, ticket 2025/77', 'ticket 2025/77'],
	])('is read in "%s"', (text, written) => expect(otherNumberIn(text)).toBe(written));

	it.each([
		...['polis', 'schade 12', 'schade 123', 'schade 2025', 'schade 12/05', 'schade 12/05/2025'],
		...[
			'dossier 4711',
			'dossier 88120042',
			'contract 06/2025',
			'contract 6/2025',
			'ticket 2025-12',
		],
		...['abonnement 2025/26', 'abonnement 2025-2026', 'abonnement 2024/2025', 'dossier 12/05/2025'],
		...[
			'appartement 3',
			'bestelling 42/2025',
			'klant 42/2025',
			'taart 42/2025',
			'42/2025',
			'huur 2025',
		],
	])('is none in "%s"', (text) => expect(otherNumberIn(text)).toBeUndefined());
});

describe('a known payer with the amount of one invoice', () => {
	it.each(['polis 88120042', 'sinistre 2025/77', 'dossier 42/2025'])(
		'who names nothing but the number of something else leaves it to a person: %s',
		(remittanceInformation) =>
			expect(becomesOf({ ...HIS, remittanceInformation }, [{}])).toEqual([
				'ambiguous',
				'speaks-of-other-purpose',
			]),
	);

	it.each([
		'factuur 2025-0140 polis 88120042',
		'2025-0140 sinistre 2025/77',
		'factuur 140 dossier 42/2025',
		'dossier 4711',
		'appartement 3',
	])('who names his invoice as well, or says little, is booked: %s', (remittanceInformation) =>
		expect(becomesOf({ ...HIS, remittanceInformation }, [{}])).toEqual(['matched', '2025-0140']),
	);

	it('whose own claim number is known to the invoice is booked', () =>
		expect(
			becomesOf({ ...HIS, remittanceInformation: 'sinistre 2025/77' }, [
				{ references: ['2025/77'] },
			]),
		).toEqual(['matched', '2025-0140']));

	it('who says that all is paid, but names a claim, leaves it to a person', () =>
		expect(
			becomesOf({ ...HIS, amountMinor: 20000, remittanceInformation: 'solde sinistre 2025/77' }, [
				{},
				{ number: '2025-0141' },
			]),
		).toEqual(['ambiguous', 'speaks-of-other-purpose']));
});
