import { marked } from './marked';

describe('a currency between an amount and a number belongs to the amount', () => {
	it.each([
		'100 EUR 2025-0042',
		'100 EUR 2025/0042',
		'100 EUR 20250042',
		'levering 100 EUR 2025-0042',
	])('behind it the number stays free: %s', (text) => expect(marked(text)).toBe(text));

	it.each([
		['100,00 EUR 2025-0042', '[100],[00] EUR 2025-0042'],
		['121,00 EUR 555', '[121],[00] EUR 555'],
		['121.00 EUR 555', '[121].[00] EUR 555'],
		['levering 7 100 EUR 2025-0042', 'levering [7] [100] EUR 2025-0042'],
		['100€ 2025-0042', '[100]€ 2025-0042'],
		['100 € 2025-0042', '[100] € 2025-0042'],
		['100€ 20250042', '[100]€ 20250042'],
		['121,00 € 555', '[121],[00] € 555'],
	])('so does it behind decimals or a sign: %s', (text, written) =>
		expect(marked(text)).toBe(written),
	);

	it.each([
		['EUR 100 EUR 2025-0042', 'EUR [100] EUR [2025]-0042'],
		['100 EUR 250-42', '100 EUR [250]-42'],
		['100 EUR 2025.0042', '100 EUR [2025].0042'],
		['100 EUR 12345', '100 EUR [12345]'],
		['100000 EUR 2025-0042', '100000 EUR [2025]-0042'],
		['7-100 EUR 2025-0042', '7-100 EUR [2025]-0042'],
		['100  EUR 2025-0042', '100  EUR [2025]-0042'],
		['121;00 EUR 555', '121;00 EUR [555]'],
		['121,000 EUR 555', '121,000 EUR [555]'],
		['100 - € 2025-0042', '100 - € [2025]-0042'],
		['5€ 6', '[5]€ [6]'],
		['€ 5 € 6', '€ [5] € [6]'],
		['€ 20250042', '€ [20250042]'],
		['121 EUR: 5', '121 EUR: [5]'],
		['1042 EUR: 300,00', '1042 EUR: [300],[00]'],
		['100 % 20', '[100] % 20'],
	])('else it is that of the digits behind it: %s', (text, written) =>
		expect(marked(text)).toBe(written),
	);
});

it.each(['€2025-0042', '2025-0042€', '$2025/0042', '2025-0042%'])(
	'a sign glued to a number with a dash or slash makes no amount of it: %s',
	(text) => expect(marked(text)).toBe(text),
);

it.each([
	['€5-10', '€[5]-10'],
	['€250-42', '€[250]-42'],
	['€1250,-', '€[1250],-'],
])('but of few digits it does: %s', (text, written) => expect(marked(text)).toBe(written));
