import fc from 'fast-check';
import { whatIsRead } from './whatIsRead';

const read = (text: string) => whatIsRead(['20250042'], text);
const OF_BANK = [
	...[
		'SVWZ+Miete EREF+20250042',
		'/REMI/dank/EREF/20250042',
		'Omschrijving: dank Kenmerk: 20250042',
	],
	...[
		'VIR SEPA RECU /DE VREEMD /MOTIF MERCI /REF 20250042',
		'COMMUNICATION : ok REFERENCE BANQUE : 20250042',
	],
	...['Danke EREF 20250042', 'eref+20250042', 'E2E-ref: 20250042', 'Az. 20250042'],
];

it.each(OF_BANK)('what the bank or the payer keeps for himself names no invoice: %s', (text) =>
	expect(read(text)).toEqual([]),
);

it('nor behind characters that stand for several, or for none', () =>
	fc.assert(
		fc.property(
			fc.constantFrom(...OF_BANK),
			fc.array(fc.constantFrom('…', '№', '½', 'ﬁ', 'e\u0301', '\u200b', '™', '😀'), {
				maxLength: 5,
			}),
			(text, signs) => {
				const inside = text.replace(/ (?=EREF|Kenmerk|\/REF|REFERENCE)/, ` ${signs.join('')} `);
				expect(read(inside)).toEqual([]);
				expect(read(`${signs.join('')} ${text}`)).toEqual([]);
			},
		),
	));

it.each([
	'2025\u200b0042',
	'factuur 2025\ufeff0042',
	'Ihr Az. 20250042',
	'Uw ref 20250042… EREF+88',
])('what the payer writes does: %j', (text) => expect(read(text).join()).toContain('= 20250042'));
