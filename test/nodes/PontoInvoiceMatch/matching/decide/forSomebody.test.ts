import { becomesOf } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const becomes = (remittanceInformation: string) =>
	becomesOf({ remittanceInformation, ...HIS }, [{ number: 'F-1042' }]);

describe('a known payer with the amount of one invoice of his', () => {
	it.each([
		'voor mijn moeder',
		'VOOR ONZE DOCHTER',
		'pour ma fille',
		'für meinen Sohn',
		'fuer meinen Sohn',
		'for my sister',
		'pr mon mari',
		'voor papa',
		'betaling t.n.v. Claes',
		'obo Claes',
		'huur i.o. Claes',
		'levering c/o Vesta',
		'C/O Vesta',
		'voor Garage Claes BV',
		'voor Garage Janssens BV',
		'VOOR GARAGE CLAES BV',
		'Voor Garage Claes B.V.B.A.',
		'pour Ateliers Dupont S.R.L.',
		'Pour Ateliers Dupont SA',
		'pour Ateliers Dupont S.A., merci',
		'für Müller GmbH',
		'Für Müller & Söhne GmbH',
		'für Bau Müller AG / Danke',
		'for Vesta Ltd',
		'pr Ateliers Dupont SPRL',
	])('leaves it to a person where the text says "%s"', (text) =>
		expect(becomes(text)).toEqual(['ambiguous', 'speaks-of-somebody-else']),
	);

	it.each([
		'van mijn moeder',
		'van Garage Claes BV',
		'voor de levering',
		'voor mijn levering',
		'moeder',
		'mijn moeder',
		'voor Bakkerij Janssens BV',
		't.n.v. Bakkerij Janssens',
		'c/o Janssens',
		'voor 5 kg',
		'voor onze bv.',
		'pour Dupont SA merci',
		'voor een twee drie vier vijf BV',
	])('is booked where it says "%s"', (text) =>
		expect(becomes(text)).toEqual(['matched', 'F-1042']),
	);
});
