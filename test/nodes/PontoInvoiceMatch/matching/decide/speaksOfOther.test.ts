import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const open = [
	invoice({ id: 'a', number: '2025-0140', issueDate: '2025-03-31', dueDate: '2025-04-10' }),
	invoice({
		id: 'b',
		number: '2025-0141',
		customerId: 'C2',
		customerName: 'Garage Peeters NV',
		customerIbans: ['BE21210123456703'],
	}),
	invoice({
		id: 'c',
		number: '2025-0142',
		customerId: 'C3',
		customerName: 'Els Maes',
		openMinor: 5000,
		customerIbans: [],
	}),
];

const decision = (remittanceInformation: string) =>
	decideTransactions([payment({ remittanceInformation, ...HIS })], open, {})[0];

describe('a known payer with the amount of one invoice, whose text', () => {
	it.each([
		['huurwaarborg', 'speaks-of-other-purpose'],
		['caution locative', 'speaks-of-other-purpose'],
		['prêt personnel', 'speaks-of-other-purpose'],
		['in naam van mijn broer', 'speaks-of-somebody-else'],
		['pour le compte de Dupont', 'speaks-of-somebody-else'],
		['auto Garage Peeters', 'names-another-customer'],
		['voor Peeters', 'names-another-customer'],
		['onderhoud pour Maes', 'names-another-customer'],
		['lidgeld 2024', 'other-year'],
		['huur juli', 'other-month'],
		['loyer 09/2025', 'other-month'],
		['huur 2025-08', 'other-month'],
		['Q3 2025', 'other-month'],
		['4e kwartaal', 'other-month'],
		['2e halfjaar', 'other-month'],
		['week 50', 'other-month'],
		['2e trimestre 2024', 'other-year'],
		['Quartal 4', 'other-month'],
		['periode 01/01/2025 - 31/01/2025', 'other-month'],
		['van 01/01 tot 31/01', 'other-month'],
		['loyer du 1er août au 31 août', 'other-month'],
		['van 1 tot 31 augustus', 'other-month'],
		['du 01/08 au 31/08/2025', 'other-month'],
		['du 01/11/2024 au 31/12/2024', 'other-year'],
		['schooljaar 23-24', 'other-year'],
		["seizoen '23-'24", 'other-year'],
		['school year 22/23', 'other-year'],
		['schooljaar 2023-24', 'other-year'],
		['huur maart 24', 'other-year'],
		['huur maart 24 betaald op 31/03/2025', 'other-year'],
		['weken 49 en 50', 'other-month'],
		['cotisation saison 23/24', 'other-year'],
		['Privatdarlehen', 'speaks-of-other-purpose'],
		['hypotheeklening', 'speaks-of-other-purpose'],
		['Stammkapital', 'speaks-of-other-purpose'],
		['Steuererstattung', 'speaks-of-other-purpose'],
		['rekening-courant', 'speaks-of-other-purpose'],
		['note de frais', 'speaks-of-other-purpose'],
		['zakgeld', 'speaks-of-other-purpose'],
		['Peeters', 'names-another-customer'],
		['Maes', 'names-another-customer'],
		['pr Maes', 'names-another-customer'],
		['dank voor Garage Peeters', 'names-another-customer'],
		['in opdracht van Luc', 'speaks-of-somebody-else'],
		['factuur 43', 'names-another-invoice'],
		['contrat 2025-0107', 'speaks-of-other-purpose'],
		['reservering 2025-0142', 'names-another-invoice'],
	])('says "%s" leaves it to a person (%s)', (text, code) => {
		const { allocations, reasons } = decision(text);
		expect(allocations).toEqual([]);
		expect(reasons.map((reason) => reason.code)).toEqual([code]);
	});

	it.each([
		'bedankt',
		'betaald op 3 juli',
		'huur maart 2025',
		"huur maart '25",
		'loyer avril',
		'betaling 15/07/2025',
		'klant 1234',
		'Bakkerij Janssens',
		'voor Janssens',
		'Q1 2025',
		'1e kwartaal',
		'2. Quartal',
		'eerste halfjaar',
		'week 10',
		'periode 01/03/2025 - 31/03/2025',
		'van 15/01/2025 tot 15/02/2025',
		'dienstverlening',
		'betaald met kredietkaart',
		'factuur dd 12/04',
		'Janssens',
		'brood',
		'Els',
		'voor Els',
		'dank Maes',
		'bakkerij janssens peeters',
		'bedankt voor de levering',
		'bestelling 48211',
		'lidgeld 2025-2026',
		'lidgeld 25-26',
		'schooljaar 24/25',
		'klas 23-24',
		'saison 23, 24',
		'schooljaar 2024-25',
		'saison 2024/25',
		'seizoen 23-25',
		'schooljaar: 2 kinderen 23-24',
		'kamp 04/08-08/08',
	])('says "%s" is booked', (text) =>
		expect(decision(text).allocations.map(({ invoice: { id } }) => id)).toEqual(['a']),
	);
});
