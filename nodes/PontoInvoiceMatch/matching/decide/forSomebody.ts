import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import { nameWords } from '../party/names';
import { isOtherNamedAt, isPersonAt } from './namedAt';
import { isOnBehalfOfOther, placesBehindWeak } from './onBehalf';
import { ownWords } from './ownWords';
import { isRelativeAt } from './relatives';
import { FOR_IN_TEXT, saysFor } from './saysFor';

// "c/o Vesta"
const CARE_OF = /\bc\/o\s+(\S+)/iu;
// "für Bau Müller AG": what may also be a word, in capitals, SA and AG only at the end.
const FOR_COMPANY = new RegExp(
	String.raw`\b(?:${FOR_IN_TEXT})\s+((?:[\p{L}\d.&'-]+\s+){1,4})` +
		String.raw`(?:SAS|KG|OHG|S\.?A\.?(?=\s*(?:$|[,;/]))|AG(?=\s*(?:$|[,;/])))(?![\p{L}\d])`,
	'u',
);
const HAS_LETTER = /[A-Z]/;

/**
 * Whether a text, all of whose words these are, says that somebody else than payer and customer is paid for: his mother,
 * another firm, a name behind "t.n.v.".
 */
export function isForSomebody(
	words: readonly string[],
	transaction: BankTransaction,
	invoice: OpenInvoice,
): boolean {
	let names: ReadonlySet<string> | undefined;
	const own = () => (names ??= ownWords(transaction, invoice));
	const joined = words.join(' ');
	if (isOnBehalfOfOther(words, joined, own)) return true;
	const isOther = (at: number) =>
		isRelativeAt(words, at, own()) || isOtherNamedAt(words, at, own());
	if (placesBehindFor(words, joined).some(isOther)) return true;
	const { remittanceInformation: text = '' } = transaction;
	const others = namesPaidFor(text, words.some(saysFor));
	return others.some((word) => HAS_LETTER.test(word) && !own().has(word));
}

/** The same of a person who is nothing but named: "voor An Claes". */
export function isForPerson(
	words: readonly string[],
	transaction: BankTransaction,
	invoice: OpenInvoice,
): boolean {
	const places = placesBehindFor(words, words.join(' '));
	if (places.length === 0) return false;
	const own = ownWords(transaction, invoice);
	return places.some((at) => isPersonAt(words, at, own));
}

const placesBehindFor = (words: readonly string[], joined: string): readonly number[] => [
	...words.flatMap((word, at) => (saysFor(word) ? [at + 1] : [])),
	...placesBehindWeak(joined),
];

/** The words of a name behind "c/o", or of a firm behind "for". */
function namesPaidFor(text: string, hasFor: boolean): readonly string[] {
	const [, inCare = ''] = text.includes('/') ? (CARE_OF.exec(text) ?? []) : [];
	const [, company = ''] = hasFor ? (FOR_COMPANY.exec(text) ?? []) : [];
	return nameWords(`${inCare} ${company}`);
}
