import { nameWords } from '../../../../../nodes/PontoInvoiceMatch/matching/party/names';
import { spokenMonths } from '../../../../../nodes/PontoInvoiceMatch/matching/text/spokenMonths';
import { spokenStretches } from '../../../../../nodes/PontoInvoiceMatch/matching/text/spokenStretches';

const monthsIn = (text: string) => spokenMonths(text, nameWords(text));
const stretchesIn = (text: string) => spokenStretches(text, nameWords(text));

describe('months that a text is about', () => {
	it.each([
		['huur juli 2025', [7]],
		['juni', [6]],
		['huur juni en november', [6, 11]],
		['32 mei', [5]],
		['115 mei', [5]],
		['15X mei', [5]],
		['2025 mei', [5]],
		['loyer 09/2025', [9]],
		['huur 2025-06', [6]],
		['huur 09/25', [9]],
		['Miete 10.2025', [10]],
		['loyer oct. 2025', [10]],
		['huur sep', [9]],
		['loyer avr. 2025', [4]],
		['loyer fév. 2025', [2]],
		['huur jan 2025', [1]],
		['Miete Mär 2025', [3]],
		['huur okt2025', [10]],
		['huur okt.2025', [10]],
		['huur okt25', [10]],
		['huur okt25 2025', [10]],
		['jan2025', [1]],
	])('in "%s" are %j', (text, months) => expect(monthsIn(text)).toEqual(months));

	it.each([
		...['1 mei', '01 mei', '5 juni', '05 juni', '15 juni', '29 mei', '30 mei', '31 mei'],
		...[
			'lidgeld Jan',
			'Jan 25 jaar',
			'Jan25',
			'mar',
			'F2025',
			'plakjuni25',
			'15 okt2025',
			'15okt2025',
			'15.10.2025',
			'EUR 10.20',
		],
		...['1er mai', '05e juni', '2nd june', '12/05', 'huur 15/06/2025', 'huur'],
	])('are none in "%s"', (text) => expect(monthsIn(text)).toEqual([]));
});

describe('stretches of months, with the month behind them', () => {
	it.each([
		['Q1 2025', [1, 2, 3, 4]],
		['3e kwartaal', [7, 8, 9, 10]],
		['Quartal 4', [10, 11, 12, 1]],
		['01/01/2025 - 31/03/2025', [1, 2, 3, 4]],
		['01/11/2024 au 31/01/2025', [11, 12, 1, 2]],
		['01/05/2025 tot 31/05/2025', [5, 6]],
		['van 01/09 tot 30/09', [9, 10]],
		['01/09-30/09', [9, 10]],
		['du 01/09 au 30/09/2025', [9, 10]],
		['01/09-30/09/2025', [9, 10]],
		['01.09.-30.09.2025', [9, 10]],
		['01-09-2025 t.e.m. 30-09-2025', [9, 10]],
		['1/9 t/m 30/9', [9, 10]],
		['28.12. bis 03.01.', [12, 1, 2]],
		['du 1er septembre au 30 septembre', [9, 10]],
		['1 september 2025 tot en met 30 september 2025', [9, 10]],
		['van 1 tot 30 september', [9, 10]],
		['du 1er au 15 sept.', [9, 10]],
		['15 december t/m 3 januari', [12, 1, 2]],
		['1. Oktober bis zum 31. Oktober', [10, 11]],
		['1 bakker tot 30 september', []],
		['van 1 tot 30 personen', []],
		['1 september, 30 september', []],
		['huur', []],
		['10.30 - 12.00', []],
		['01-09-30-09-25', []],
		['0475/12-10/12', []],
		['1/9', []],
		['01/09/2025', []],
	])('in "%s" are %j', (text, months) => expect(stretchesIn(text)).toEqual(months));
});
