import { MOST_ENDINGS } from '../../../../../nodes/PontoInvoiceMatch/matching/references/readEnding';
import { whatElseIsRead } from './whatIsRead';

const endingsIn = (text: string, numbers: readonly string[] = ['F-777']) =>
	whatElseIsRead(numbers, text)
		.filter((line) => line.startsWith('ending: '))
		.map((line) => line.replace('ending: ', ''));

describe('digits that may be the end of a number', () => {
	it.each<[string, string[]]>([
		['factuur 44', ['44']],
		['factuur 250047', ['250047']],
		['factuur 2500471', []],
		['facturen 42 en 44', ['42', '44']],
		['facturen 42, 43 & 44', ['42', '43', '44']],
		['facturen 42 ook 44', ['42']],
		['facturen 42, klant 44', ['42']],
		['44', []],
		['& 44', []],
		['bestelling 44', []],
		['factuur 25', []],
		['factuur 2025', []],
		['factuur 24', ['24']],
		['dank 0044', ['0044']],
		['lokaal 0044', ['0044']],
		['klant 0044', []],
		['dank 044', []],
		['dank 4400', []],
		['dank 0044521', []],
		['dank X0044', []],
		['dank 0044B', []],
		['factuur X0044', ['0044']],
		['factuur 0044B', ['0044']],
		['dank0044', ['0044']],
		['nr0044', ['0044']],
	])('behind an invoice word, in its list, or with a zero in front: %s', (text, endings) =>
		expect(endingsIn(text)).toEqual(endings),
	);

	it('not with a zero in front, where a whole number has as many digits', () => {
		expect(endingsIn('dank 0044', ['1042'])).toEqual([]);
		expect(endingsIn('dank 0044', ['10042'])).toEqual(['0044']);
	});

	it.each<[string, string[]]>([
		['Rechnung 44/25', ['44']],
		['Rechnung 44/2025', ['44']],
		['factuur 13/2025', ['13']],
		['factuur 12/2025', []],
		['betaling 44/2025', ['44']],
		['betaling 44/25', ['44']],
		['betaling 12/25', []],
		['n° 157', ['157']],
		['factuur 2025 nr. 157', ['157']],
		['#157', ['157']],
		['nr 43', []],
		['Dorpsstraat nr 157', []],
		['betaling 0044/25', ['0044']],
		['44/2025 dank', ['44']],
		['44/20255 dank', []],
		['44/1875 dank', []],
		['24/142/2025 dank', []],
		['lokaal 44/2025', []],
		['contract 44/2025', []],
		['2025/44 dank', []],
	])('or before a year, but no month: %s', (text, endings) =>
		expect(endingsIn(text)).toEqual(endings),
	);

	it.each<[string, string[]]>([
		['facture 3 x', []],
		['facture 44x', []],
		['facture 44 %', []],
		['facture 44 €', []],
		['44e facture', []],
		['factuur 44e', []],
		['factuur 44en', ['44']],
		['factuur 44 kg', []],
		['factuur 44  kg', ['44']],
		['factuur 44, kg', ['44']],
		['factuur 44 mei', []],
		['factuur 44 EUR', []],
		['factuur 4 EUR', []],
		['factuur 4 stoelen', []],
		['factuur 44 stoelen', ['44']],
		['factuur 4 bedankt', ['4']],
		['factuur 44 bedankt', ['44']],
		['factuur 4, stoelen', ['4']],
		['factuur 44 17', ['44']],
		['mei factuur 44 stoelen', ['44']],
		['factuur 17/05/2025', []],
	])('but no count, month or amount: %s', (text, endings) =>
		expect(endingsIn(text)).toEqual(endings),
	);

	it('no more of them than say that there are too many', () => {
		const text = `facturen ${Array.from({ length: 20 }, (_, at) => 40 + at).join(', ')}`;
		expect(endingsIn(text)).toHaveLength(MOST_ENDINGS + 1);
	});
});
