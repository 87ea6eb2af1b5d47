import { whatIsRead } from './whatIsRead';

describe('digits of a reference that a currency, a phone or a card beside them makes something else', () => {
	const invoices = ['2025-0140 5550001114', '2025-0141 32475123456'];

	it.each<[string, string[]]>([
		['5550001114', ['full: 5550001114 = 2025-0140']],
		['EUR 5550001114', []],
		['5550001114 EUR', []],
		['tel 5550001114', []],
		['tel      5550001114', []],
		['gsm nr      5550001114', ['breaks off']],
		['visa      5550001114', ['breaks off']],
		['dank      5550001114', ['full: 5550001114 = 2025-0140']],
		['bel 32475123456', ['full: 32475123456 = 2025-0141']],
		['bel +32475123456', []],
		['bel 7      5550001114', ['full: 5550001114 = 2025-0140']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
