import { whatIsRead } from './whatIsRead';

const invoices = ['2025-0140'];
const counterpartName = 'Marc Vreemdeling';
const read = (remittanceInformation: string) =>
	whatIsRead(invoices, { remittanceInformation, counterpartName });

describe("the payer's own name in front of digits is no noun", () => {
	it.each([
		'MARC VREEMDELING 2025-0140',
		'VIREMENT RECU TIERS VREEMDELING MARC 2025-0140',
		'NAAM: MARC VREEMDELING 2025-0140',
		'Auftraggeber: Marc Vreemdeling 2025-0140',
	])('%j', (text) => expect(read(text)).toEqual(['full: 2025-0140 = 2025-0140']));

	it('however it is written', () =>
		expect(
			whatIsRead(invoices, {
				remittanceInformation: 'DE LA TOUR HELENE 2025-0140',
				counterpartName: 'Hélène de la Tour',
			}),
		).toEqual(['full: 2025-0140 = 2025-0140']));

	it('also when it is one word', () =>
		expect(
			whatIsRead(invoices, {
				remittanceInformation: 'COOLSHOP 2025-0140',
				counterpartName: 'Coolshop',
			}),
		).toEqual(['full: 2025-0140 = 2025-0140']));
});

describe('nor is his address', () => {
	it.each([
		'STORTING VAN NL91ABNA0417164300 MARC VREEMDELING KEIZERSGRACHT 111 1015 CJ DIEMEN 2025-0140',
		'NL91ABNA0417164300 MARC VREEMDELING DORPSSTRAAT 17 9880 AALTER 2025-0140 REF. : 09',
		'MARC VREEMDELING RUE DE LA LOI 16 1000 BRUXELLES 2025-0140',
		'MARC VREEMDELING RUE HAUTE 7 B 1000 BRUXELLES 2025-0140',
	])('%j', (text) => expect(read(text)[0]).toBe('full: 2025-0140 = 2025-0140'));
});

describe('what stands in front of the name still tells what the digits are of', () => {
	it.each([
		['box Marc Vreemdeling 2025-0140', ['short: 2025-0140 = 2025-0140']],
		['reservering Marc Vreemdeling 2025-0140', []],
		['klantnummer Marc Vreemdeling 2025-0140', ['short: 2025-0140 = 2025-0140']],
		['MARC VREEMDELING BOX 2025-0140', ['short: 2025-0140 = 2025-0140']],
		['MARC 2025-0140', ['short: 2025-0140 = 2025-0140']],
		['MARC VREEMDELING DORPSSTRAAT 17 9880 AALTER 2025-0140', ['short: 2025-0140 = 2025-0140']],
	])('%j', (text, said) => expect(read(text)).toEqual(said));
});
