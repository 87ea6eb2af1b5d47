import { isVariant } from '../../../../../nodes/PontoInvoiceMatch/matching/references/variantBehind';
import {
	createTokens,
	readTokens,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';

/** Whether what stands behind `42` makes another number of it. */
const isVariantOf42 = (behind: string, ownLetters = ''): boolean => {
	const tokens = createTokens();
	// What an earlier text left behind must not be read.
	readTokens(tokens, '7 (bis) A 1 2');
	readTokens(tokens, `42${behind}`);
	return isVariant(tokens, 0, ownLetters);
};

it.each([
	...['/1', '.1', '_1', '-1', '/01', '-01', '(2)', ' (2)', ' (12)', ' (1/2)'],
	...[
		'/A',
		'-A',
		' /A',
		' / A',
		'_B',
		' (A)',
		' A',
		'-bis',
		' bis',
		' (bis)',
		' / bis',
		' bis, merci',
	],
	...['-KORR', '-corr', '/COR', ' (corr)', ' rev.1', ' v2', ' versie 2', ' II', ' /1'],
	...['-ter', ' ter', ' quater', '-II', '/II', ' (III)', '-REV1', '/v2', '-rev 2'],
])('42%s is another number', (behind) => expect(isVariantOf42(behind)).toBe(true));

it.each([
	...['', '/12', '-43', '-12', '/1/25', '-1/2025', ' 1', ' - 1', ' (15/05)', ' (123)', ' (2 kg)'],
	...[
		' - A',
		' A. Peeters',
		' / M. Peeters',
		' (A. Peeters)',
		' a Gent',
		' ter voldoening',
		' bis 44',
	],
	...[' II kwartaal', ' v 2', ' corr mei', ' /1/25', ' / 12', '-correspondentie'],
	...['-mei', '-rev', ' (mei)', ' , A', '(bis'],
])('42%s is 42', (behind) => expect(isVariantOf42(behind)).toBe(false));

it("letters that are the number's own make no other of it", () =>
	expect(isVariantOf42('/A', 'A')).toBe(false));
