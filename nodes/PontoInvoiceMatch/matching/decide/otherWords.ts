import type { Payable } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import { nameWords } from '../party/names';
import { endOfPayer } from '../references/payerText';
import type { Mention } from '../references/reading';
import { BEGINS_ANEW } from '../text/beginsAnew';
import { MEANING, meaningOf, wordHash } from '../text/keywords';
import { ownWords } from './ownWords';

/** Words that pay, greet, name an invoice, or join those that do. */
export const SILENT =
	MEANING.label |
	MEANING.numberWord |
	MEANING.reference |
	MEANING.your |
	MEANING.account |
	MEANING.plain |
	MEANING.link |
	MEANING.and |
	MEANING.month |
	MEANING.currency |
	MEANING.phone |
	MEANING.everything;
/**
 * When it is due, what was delivered, how well, and words of banks such as `DA-GUTSCHRIFT`: nothing that a number could be
 * of unless it stands directly in front.
 */
const HARMLESS = new Set(
	(
		'VERVALDAG VERVALDATUM VERVALT ECHEANCE FALLIG FAELLIG FALLIGKEIT DUE LEVERING LEVERINGEN LIVRAISON LIEFERUNG DELIVERY WERK WERKEN ' +
		'TRAVAUX ARBEIT ARBEITEN GELEVERD GELEVERDE SNELLE SNEL VLOTTE RAPIDE SCHNELLE SCHNELL FAST GOEDE GOED BONNE GUTE MOOIE BEAU ' +
		'HARTELIJK VRIENDELIJK NOGMAALS ENCORE NOCHMALS NOCHMAL AUTRE ALLES PRIMA TOP SUPER SERVICE DIENSTEN DA GUTSCHRIFT ' +
		'SNS ASN REGIOBANK RABOBANK BELFIUS ARGENTA CRELAN TRIODOS LCL SPARKASSE VOLKSBANK COMMERZBANK'
	).split(' '),
);
const HAS_DIGIT = /\d/;
/** 42/2025, which a magazine and a week have as well. */
const OF_YEAR = /^\d{1,3}[-/.]20\d\d$/;
const WORD_BEHIND = /^ (\p{L}+)/u;
// F1042, F-201
const SHORT = /^\p{L}[-/. ]?\d{1,4}$/u;

/** A letter that stands for "facture", and for France, a hall or a flat. */
const F_IN_FRONT = /(?<![\p{L}\d])F[-. ]{0,3}$/iu;
const HAS_LETTER = /\p{L}/u;

/** A word that is neither known here nor part of the name of the customer or the payer; undefined when there is none. */
export function otherWordIn(
	text: string,
	{ invoice }: Payable,
	transaction: BankTransaction,
): string | undefined {
	const own = ownWords(transaction, invoice);
	const isOther = (word: string) => !isSilent(word) && !own.has(word) && !isHarmless(word);
	return nameWords(text).find((word) => !HAS_DIGIT.test(word) && isOther(word));
}

/** Whether a word tells of a delivery or its due date, or praises it. */
export const isHarmless = (word: string): boolean => HARMLESS.has(word);

/** Whether a word pays, greets, names an invoice, or joins those that do. */
export const isSilent = (word: string): boolean =>
	word.length === 1 || (meaningOf(wordHash(word)) & SILENT) !== 0;

/**
 * The noun that a short number with its letters stands behind: in `box F1042` and `module F1042` it may be that of the
 * box or the module, whether the F is the number's or only says that it is an invoice's; or the one that follows few
 * digits and a year, `42/2025 tijdschrift`. Undefined for a longer one, which is nothing else by chance.
 */
export function nounOfShort(
	transaction: BankTransaction,
	payable: Payable,
	{ written, labelled, ofReference }: Mention,
): string | undefined {
	const text = transaction.remittanceInformation ?? '';
	const at = text.indexOf(written);
	if (ofReference || at < 0) return undefined;
	const { number } = payable.invoice;
	if (!labelled && OF_YEAR.test(number)) {
		const [, noun = ''] = WORD_BEHIND.exec(text.slice(at + written.length)) ?? [];
		return meaningOf(wordHash(noun)) === 0 ? otherWordIn(noun, payable, transaction) : undefined;
	}
	const before = text.slice(0, at);
	const front = before.replace(F_IN_FRONT, '');
	const isBehindF = labelled && front !== before && !HAS_LETTER.test(number);
	if (!isBehindF && !SHORT.test(number)) return undefined;
	const words = (endOfPayer(front).split(BEGINS_ANEW).at(-1) ?? '').split(/[\s:.]+/);
	const label = words.map(isLabel).lastIndexOf(true);
	const inFront = otherWordIn(words.slice(label + 1).join(' '), payable, transaction);
	if (inFront !== undefined || !isBehindF || label >= 0) return inFront;
	return otherWordIn(text.slice(at + written.length), payable, transaction);
}

const isLabel = (word: string) =>
	nameWords(word).some((part) => (meaningOf(wordHash(part)) & MEANING.label) !== 0);
