import { numberParts } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/numberParts';
import { maskForeignDigits } from '../../../../../nodes/PontoInvoiceMatch/matching/references/masks';
import type { Window } from '../../../../../nodes/PontoInvoiceMatch/matching/references/numberContext';
import {
	sameCompact,
	sameParts,
	type SameDigits,
} from '../../../../../nodes/PontoInvoiceMatch/matching/references/sameDigits';
import {
	createTokens,
	readTokens,
	type Tokens,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';

type Reading = typeof sameParts;

/** In what way the digits of a text are those of a number, in words; empty when they are others. */
function how(read: Reading, text: string, number: string, front: Window['front'] = 'nothing') {
	const tokens: Tokens = createTokens();
	readTokens(tokens, text);
	maskForeignDigits(tokens, 2025, { prefixes: new Set(), shapes: new Set() });
	const window = { first: 0, last: tokens.count - 1, front, alone: true, listed: false };
	const same = read(tokens, { ...window, isYear: false, isAmount: false }, numberParts(number));
	return same === undefined ? '' : inWords(same);
}

const inWords = ({ written, several, gap, exact, padded }: SameDigits) =>
	[
		`${written} digits`,
		several && 'in runs',
		gap && 'apart',
		exact || 'not all',
		padded && 'with more zeros',
	]
		.filter((word) => typeof word === 'string')
		.join(', ');

describe('digits in the same runs as the number', () => {
	it.each([
		['2025-0042', '2025-0042', '8 digits, in runs'],
		['2025-42', '2025-0042', '6 digits, in runs, not all'],
		['25-0042', '2025-0042', '6 digits, in runs, not all'],
		['2025-00042', '2025-0042', '9 digits, in runs, with more zeros'],
		['2025/0042', '25/0042', '8 digits, in runs'],
		['2025 0042', '2025-0042', '8 digits, in runs, apart'],
		['2025 - 0042', '2025-0042', '8 digits, in runs'],
		['2025A0042', '2025A0042', '8 digits, in runs'],
		['42/25', '42/2025', '4 digits, in runs, not all'],
		['42/2025', '42/25', '6 digits, in runs'],
		['2001/25', '2001/2025', '6 digits, in runs, not all'],
		['1042', 'F1042', '4 digits'],
		['01042', '1042', '5 digits, with more zeros'],
	])('%s is %s: %s', (text, number, words) => expect(how(sameParts, text, number)).toBe(words));

	it.each([
		['2025-0043', '2025-0042'],
		['2025B0042', '2025A0042'],
		['2025-0042', '2025A0042'],
		['2025A0042', '2025-0042'],
		['2025', '2025-0042'],
		['2025-0042-7', '2025-0042'],
		['2025-0042-0', '2025-0042'],
		['25', '2025'],
		['2025', '25'],
		['1-25-7', '1-2025-7'],
		['12/2025', '2012/2025'],
		['2012/2025', '12/2025'],
		['24/25', '24/2025'],
		['2024/25', '24/2025'],
		['1925/7', '25/7'],
		['25/7', '1925/7'],
		['2025/7', '26/7'],
		['025/7', '2025/7'],
		['125/7', '25/7'],
		['20025/7', '25/7'],
		['5/7', '2025/7'],
		['2025/7', '5/7'],
		['2025/7', '2125/7'],
		['02025/7', '25/7'],
		['2012/7/2025', '12/7/2025'],
	])('%s is not %s', (text, number) => expect(how(sameParts, text, number)).toBe(''));
});

describe('digits in one run, or in other runs than the number', () => {
	it.each([
		['20250042', '2025-0042', '8 digits'],
		['20250615', '2025-0615', '8 digits'],
		['20250042', 'F2025-0042B', '8 digits'],
		['250042', '2025-0042', '6 digits, not all'],
		['20250042', '250042', '8 digits'],
		['2025/0042', '20250042', '8 digits'],
		['2025-0042', '20250042', '8 digits'],
		['2025.0042', '20250042', '8 digits'],
		['2025 0042', '20250042', '8 digits, apart'],
		['2025,0042', '20250042', '8 digits, apart'],
		['2025-00-42', '20250042', '8 digits, apart'],
		['12-3456', '123456', '6 digits'],
		['39-3456', '393456', '6 digits'],
		['1234-56', '123456', '6 digits'],
		['06-2025', '062025', '6 digits'],
		['122025', '12/2025', '6 digits'],
	])('%s is %s: %s', (text, number, words) => expect(how(sameCompact, text, number)).toBe(words));

	it.each([
		['20250043', '2025-0042'],
		['20250042', '2025A0042'],
		['2025A0042', '20250042'],
		['25-42', '2542'],
		['25042', '25-042'],
		['123-456', '123456'],
		['40-3456', '403456'],
		['1-23456', '123456'],
		['12345-6', '123456'],
		['25-06-2025', '25062025'],
		['06-2025', '0620-25'],
		['20122025', '12/2025'],
		['201272025', '12/7/2025'],
	])('%s is not %s', (text, number) => expect(how(sameCompact, text, number)).toBe(''));

	it.each([
		['25-06-2025', '25062025', '8 digits, apart'],
		['06-2025', '0620-25', '6 digits'],
	])('%s may be %s behind the word invoice', (text, number, words) =>
		expect(how(sameCompact, text, number, 'label')).toBe(words),
	);
});
