import { nameWords } from '../../../../../nodes/PontoInvoiceMatch/matching/party/names';
import { spokenYears } from '../../../../../nodes/PontoInvoiceMatch/matching/text/spokenYears';

const yearsIn = (text: string, bookedOn = '2025-05-27') => [
	...new Set(spokenYears(text, nameWords(text), bookedOn)),
];

describe('years that are written short', () => {
	it.each([
		["huur mei '24", [2024]],
		['huur mei’24', [2024]],
		['huur mei 24', [2024]],
		['Miete Mai24', [2024]],
		['loyer mai-24', [2024]],
		["mei '19", [2019]],
		['12 mei 24', [2024]],
		['huur jan 24', [2024]],
		['huur jan24', [2024]],
		['jan24', [2024]],
		["jan '24", [2024]],
		['huur 05/24', [2024]],
		["huur 05/'24", [2024]],
		['huur 05.24', [2024]],
		['huur 1124', [2024]],
		['huur 202405', [2024]],
		['Q2 24', [2024]],
		["Q2 '24", [2024]],
		['2Q24', [2024]],
		['24-Q2', [2024]],
		['2e kw 24', [2024]],
		['2e kwartaal 24', [2024]],
		['2.Quartal 24', [2024]],
		['H1/24', [2024]],
		['1. HJ 24', [2024]],
		['boekjaar 23', [2023]],
		['KW 20/24', [2024]],
		['01/05/24-31/05/24', [2024]],
		['1.5.24 bis 31.5.24', [2024]],
		['010524-310524', [2024]],
		['01052024-31052024', [2024]],
		['20240501-20240531', [2024]],
		['huur mei vorig jaar', [2024]],
		['loyer mai année passée', [2024]],
		["l'an dernier", [2024]],
		['Miete Vorjahr', [2024]],
		['letzten Jahres', [2024]],
		['huur mei 26', [2026]],
		['mei (24)', [2024]],
		['huur 05/24.', [2024]],
		['huur 05- 24', [2024]],
		['Q2.24', [2024]],
		['Q2 van 24', [2024]],
		['eerste helft 24', [2024]],
		['Vorjahresmiete', [2024]],
		['mei 24 juni 23', [2023]],
		["mei '24 juni '23", [2024, 2023]],
	])('in "%s" are %j', (text, years) => expect(yearsIn(text)).toEqual(years));

	it.each([
		...['24 mei', 'mei 12', 'mei 2024', 'mei 24,50', 'mei 24 euro', 'mei 24€', 'mei 24:00'],
		...[
			'mei 24/5',
			'mei 24 personen',
			'mei 24 juni',
			'mei 24 u',
			'mei - 24 uur',
			'Kerkstraat 5/24',
			'rue de la Gare 5/24',
			'mei nr 24',
			'mei 243',
			'Jan 24',
			'taart 24',
		],
		...['termijn 5/24', 'huur 5/12', '24/05', '05/2024', 'klant 202405', 'week 23/24'],
		...['Q2', 'Q2 24 uur', 'jaar 24/25', 'vorige week', 'dit jaar', 'lidgeld 24'],
		...['geboren 12/05/18', 'tel 04.05.24.33.22', '20/05/25', '25/05/24', 'June 24'],
	])('are none in "%s"', (text) => expect(yearsIn(text)).toEqual([]));

	it('are none in a day shortly before the payment, in the year before', () =>
		expect(yearsIn('levering 12/12/24', '2025-01-10')).toEqual([]));

	it('behind the English name of another month are a year', () =>
		expect(yearsIn('rent January 24')).toEqual([2024]));
});
