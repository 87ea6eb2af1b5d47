import { becomesOf } from './decided';

const PART = 2500;
const TOO_MUCH = 12_500;
const becomes = (remittanceInformation: string, amountMinor: number) =>
	becomesOf({ counterpartIban: 'BE68539007547034', remittanceInformation, amountMinor }, [
		{ number: 'F1042' },
	])[0];

describe('what is paid besides, or taken off, is not guessed', () => {
	it.each([
		'april + F1042',
		'April und F1042',
		'order 55 en F1042',
		'waarborg + factuur F1042',
		'Miete April + RE F1042',
		'F1042 + div.',
		'2 facturen waaronder F1042',
		'o.a. F1042',
		'entre autres F1042',
		'unter anderem RE F1042',
		'y compris F1042',
		'ook factuur F1042',
		'3 facturen F1042',
		'F1042 20 EUR, nog een van 75 EUR',
		'Rechnung F1042 - Gutschrift',
		'Rechnung F1042 ./. Gutschrift',
		'FACT F1042 300,00 AV CN1050 -25,00',
		'factuur F1042 verminderd met cn',
		'factuur F1042 en CN 1050',
		'RG F1042 GS 1050',
		'invoice F1042 less credit',
	])('"%s"', (text) => {
		expect(becomes(text, PART)).toBe('ambiguous');
		expect(becomes(text, TOO_MUCH)).toBe('ambiguous');
	});
});

it.each(['F1042 e.v.', 'F1042 ea', 'F1042 ff.', 'F1042 et suivantes'])(
	'of "%s" a part is one, but what is over is of the others',
	(text) => {
		expect(becomes(text, PART)).toBe('partial');
		expect(becomes(text, TOO_MUCH)).toBe('ambiguous');
	},
);

describe('but a part is one, and too much is too much', () => {
	it.each([
		'SVWZ+Rechnung F1042',
		'EREF+NOTPROVIDED SVWZ+RE F1042',
		'Rechnung F1042 ECHTZEIT-GUTSCHRIFT',
		'klantnr 12345 + factuur F1042',
		'factuur F1042 van april',
		'facture F1042 av',
		'F1042 - bedankt',
		'factuur F1042 25 EUR',
		'1 factuur F1042',
		'F1042 tél +32 9 223 45 67',
		'F1042 gsm +32475123456',
	])('"%s"', (text) => {
		expect(becomes(text, PART)).toBe('partial');
		expect(becomes(text, TOO_MUCH)).toBe('overpaid');
	});
});
