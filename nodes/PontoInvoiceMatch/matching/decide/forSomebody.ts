import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import { nameWords } from '../party/names';
import { isFamilyName, isFirstName } from '../party/personNames';
import { foldText } from '../text/characters';
import { isOtherNamedAt, isPersonAt } from './namedAt';
import { isOnBehalfOfOther, placesBehindWeak } from './onBehalf';
import { isHarmless, isSilent } from './otherWords';
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
// "pour SA Dupont", but "pour sa fille" and "POUR SA COMMANDE".
const FOR_FORM = new RegExp(
	String.raw`\b(?:${FOR_IN_TEXT})\s+(?:la |der |de )?(?:S\.?A\.?|SAS|AG|KG|SCI|EURL)\s+(\p{Lu}\p{Ll}[\p{L}'-]+)`,
	'u',
);
// "voor Ahmed El Amrani", in letters that tell a name from a word. In German any noun has a capital.
const CAPITALIZED = String.raw`\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*`;
const FOR_NAME = new RegExp(
	String.raw`\b(?:${FOR_IN_TEXT})\s+(${CAPITALIZED})\s+(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Vv]on|[EeAa]l|[Dd]i|[Dd]a|[Ll]e|[Bb]en)\s+){0,2}(${CAPITALIZED})`,
	'gu',
);
const GERMAN_FOR = /^f(?:ü|ue)r/i;
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
	return (
		places.some((at) => isPersonAt(words, at, own)) ||
		isForNameIn(transaction.remittanceInformation ?? '', own)
	);
}

/** A first name or a family name beside one that nobody knows: "voor Ahmed Benali", "pour Mireille Dupont". */
const isForNameIn = (text: string, own: ReadonlySet<string>): boolean =>
	[...text.matchAll(FOR_NAME)].some(([written, one = '', other = '']) => {
		const [first, last] = [foldText(one), foldText(other)];
		if (own.has(first) || own.has(last) || isHarmless(last) || isSilent(last)) return false;
		return isFirstName(first) ? !GERMAN_FOR.test(written) : isFamilyName(last);
	});

const placesBehindFor = (words: readonly string[], joined: string): readonly number[] => [
	...words.flatMap((word, at) => (saysFor(word) ? [at + 1] : [])),
	...placesBehindWeak(joined),
];

/** The words of a name behind "c/o", or of a firm behind "for". */
function namesPaidFor(text: string, hasFor: boolean): readonly string[] {
	const [, inCare = ''] = text.includes('/') ? (CARE_OF.exec(text) ?? []) : [];
	const [, company = ''] = hasFor ? (FOR_COMPANY.exec(text) ?? FOR_FORM.exec(text) ?? []) : [];
	return nameWords(`${inCare} ${company}`);
}
