import { isYear } from '../ledger/numberParts';
import { allWordHashes } from '../party/names';
import { MEANING, wordHashes } from '../text/keywords';
import {
	USED,
	gapBefore,
	hashAt,
	meaningAt,
	tokenLength,
	tokenText,
	valueAt,
	type Tokens,
} from '../text/tokens';

const MAX_GAP = 3;
/** One word of a longer name may be any word. */
const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 3;
const MOST_WORDS_OF_STREET = 6;
const MOST_DIGITS_OF_HOUSE = 4;
/** What a word of a name may mean elsewhere: Jean Mars, An Gent. A number's word stays one, whoever is called so. */
const OF_NAMES = MEANING.place | MEANING.month | MEANING.street | MEANING.unit;
const OF_STREETS =
	MEANING.street | MEANING.link | MEANING.place | MEANING.direction | MEANING.upTo | MEANING.and;
/** Whose name follows. Behind "referte" these words number something of the payer's own. */
const CALLS_PAYER = wordHashes(
	'AUFTRAGGEBER OPDRACHTGEVER ORDERGEVER ORDRE EMETTEUR ABSENDER ZAHLER BETALER DEBITEUR PAYEUR SENDER',
);

// A payment has several texts.
let lastName = '';
let hashes: readonly number[] = [];

/**
 * Takes their meaning from the words of the payer's own name, which many banks write in front of what he wrote, and with it
 * his address: `MARC VREEMDELING KEIZERSGRACHT 111 1015 CJ AMSTERDAM 2025-0042`. Behind "reservering Marc Vreemdeling" a
 * number is still that of the reservation.
 */
export function passOverPayer(tokens: Tokens, name: string): void {
	if (name !== lastName) {
		lastName = name;
		hashes = allWordHashes(name);
	}
	for (let at = 0; at < tokens.count; at += 1) {
		if (!isOfName(tokens, at)) continue;
		const first = at;
		while (isOfName(tokens, at + 1) && gapBefore(tokens, at + 1) <= MAX_GAP) at += 1;
		if (at - first + 1 < Math.min(hashes.length, FEWEST_WORDS)) continue;
		if (!passOverWords(tokens, first, at)) continue;
		passOverCall(tokens, first - 1);
		const town = lastOfAddress(tokens, at + 1, tokens.used[first - 1] === USED.foreign);
		for (let inside = at + 1; inside <= town; inside += 1) tokens.used[inside] = USED.foreign;
		at = Math.max(at, town);
	}
}

const isOfName = (tokens: Tokens, at: number) =>
	at < tokens.count && !tokens.isNumber[at] && hashes.includes(hashAt(tokens, at));

/** Whether any of these words tells a name, which makes them the payer's. */
function passOverWords(tokens: Tokens, first: number, last: number): boolean {
	let isNamed = false;
	for (let at = first; at <= last; at += 1) {
		if ((meaningAt(tokens, at) & ~OF_NAMES) !== 0) continue;
		isNamed ||= tokenLength(tokens, at) >= FEWEST_LETTERS;
		tokens.meanings[at] = MEANING.link;
	}
	return isNamed;
}

/** `Auftraggeber: MARC VREEMDELING`, `klant Marc Vreemdeling`: the name is what such a word announces, and no digits. */
function passOverCall(tokens: Tokens, at: number): void {
	if (CALLS_PAYER.has(hashAt(tokens, at))) tokens.meanings[at] = MEANING.plain;
	else if (meaningAt(tokens, at) & MEANING.identity) tokens.meanings[at] = 0;
}

/**
 * The town of an address that begins here: a street, a house, a postal code and a town, one that is known, stands behind
 * a Dutch code, or is of an address in a field of the bank. -1 when there is none.
 */
function lastOfAddress(tokens: Tokens, first: number, isOfBank: boolean): number {
	let house = first;
	while (isOfStreet(tokens, house)) house += 1;
	const words = house - first;
	if (words === 0 || words > MOST_WORDS_OF_STREET) return -1;
	if (!isDigits(tokens, house, 1, MOST_DIGITS_OF_HOUSE) || isYear(valueAt(tokens, house)))
		return -1;
	const isWithLetter = !tokens.isNumber[house + 1] && tokenLength(tokens, house + 1) === 1;
	const code = isWithLetter ? house + 2 : house + 1;
	if (!isDigits(tokens, code, 4, 5)) return -1;
	const isDutch = /^[A-Z]{2}$/.test(tokenText(tokens, code + 1));
	const town = isDutch ? code + 2 : code + 1;
	if (!isOfStreet(tokens, town)) return -1;
	const isKnown = isDutch || isOfBank || (meaningAt(tokens, town) & MEANING.place) !== 0;
	return isKnown ? town : -1;
}

const isOfStreet = (tokens: Tokens, at: number) =>
	at < tokens.count &&
	!tokens.isNumber[at] &&
	gapBefore(tokens, at) <= MAX_GAP &&
	(meaningAt(tokens, at) & ~OF_STREETS) === 0;

const isDigits = (tokens: Tokens, at: number, fewest: number, most: number) =>
	at < tokens.count &&
	tokens.isNumber[at] === 1 &&
	gapBefore(tokens, at) <= MAX_GAP &&
	tokenLength(tokens, at) >= fewest &&
	tokenLength(tokens, at) <= most;
