import type { OpenInvoice } from '../model/openInvoice';
import type { Reason } from '../model/reason';
import { nameWords } from '../party/names';
import type { Mention } from '../references/reading';
import { ownWords } from './ownWords';
import { purposeIn } from './purposes';
import type { Work } from './work';

const TERMINAL = new Set(
	'TERMINAL TERMINALS TERMINALNR TERMINALNUMMER BETAALTERMINAL BETAALAUTOMAAT KASSATERMINAL TPE'.split(
		' ',
	),
);
const ONLY_DIGITS = /^[^\p{L}]+$/u;

/**
 * What bare digits are behind, though another number stands between: in `PRET 01313 20250042`, `SALARIS JAN 2025 20250042`
 * and `TERMINAL 65012345 20250042` they are the bank's or the employer's. Undefined for a number with its letters, or one
 * that a word calls an invoice.
 */
export function purposeInFront(
	{ transaction }: Work,
	invoice: Pick<OpenInvoice, 'customerName'>,
	{ written, labelled }: Mention,
): Reason | undefined {
	const text = transaction.remittanceInformation ?? '';
	const at = text.indexOf(written);
	if (labelled || at <= 0 || !ONLY_DIGITS.test(written)) return undefined;
	const words = nameWords(text.slice(0, at));
	const purpose =
		words.find((word) => TERMINAL.has(word)) ??
		purposeIn(words, () => ownWords(transaction, invoice));
	return purpose === undefined ? undefined : { code: 'speaks-of-other-purpose', written: purpose };
}
