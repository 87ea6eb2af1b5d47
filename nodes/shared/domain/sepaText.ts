const ACCENT = /^\p{M}$/u;
const SEPA_CHARACTER = /^[A-Za-z0-9/\-?:().,'+ ]$/;

const WRITTEN_OUT: Readonly<Record<string, string>> = {
	'&': '+',
	'@': '(at)',
	_: '-',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'`': "'",
	'´': "'",
	'"': "'",
	'“': "'",
	'”': "'",
	'«': "'",
	'»': "'",
	'[': '(',
	']': ')',
	'{': '(',
	'}': ')',
	'<': '(',
	'>': ')',
	';': ',',
	'\\': '/',
	'|': '/',
	'\n': ' ',
	'\r': ' ',
	'\t': ' ',
	'\u00a0': ' ',
	'⁄': '/',
	'€': 'EUR',
	'£': 'GBP',
	Æ: 'AE',
	æ: 'ae',
	Đ: 'D',
	đ: 'd',
	Ł: 'L',
	ł: 'l',
	Ø: 'O',
	ø: 'o',
	Œ: 'OE',
	œ: 'oe',
	Þ: 'TH',
	þ: 'th',
	ß: 'ss',
	ı: 'i',
};

/**
 * The characters of a text, each once, that SEPA payments do not carry: anything but the Latin letters without accents,
 * digits, space and `/ - ? : ( ) . , ' +` (EPC217-08).
 *
 * @example charactersOutsideSepa('Café & Co') // ['é', '&']
 */
export function charactersOutsideSepa(text: string): string[] {
	return [...new Set(text)].filter((character) => !SEPA_CHARACTER.test(character));
}

/**
 * The text as near as the SEPA characters allow: accents go, signs are replaced, letters of other scripts become dots.
 *
 * @example transliterateToSepa('Café "Zoë" & Øst') // "Cafe 'Zoe' + Ost"
 */
export function transliterateToSepa(text: string): string {
	return [...text.normalize('NFC')].map(nearest).join('');
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The letters and digits of a text, each once, that no Latin letter comes near: without them nobody can read it.
 *
 * @example lettersWithoutLatin('Zoë Ωμ') // ['Ω', 'μ']
 */
export function lettersWithoutLatin(text: string): string[] {
	return [...new Set(text.normalize('NFC'))].filter(
		(character) => LETTER_OR_DIGIT.test(character) && !/[A-Za-z0-9]/.test(nearest(character)),
	);
}

function nearest(character: string): string {
	const written = WRITTEN_OUT[character];
	if (written !== undefined) return written;
	return [...character.normalize('NFKD')]
		.filter((part) => !ACCENT.test(part))
		.map((part) => (SEPA_CHARACTER.test(part) ? part : (WRITTEN_OUT[part] ?? '.')))
		.join('');
}
