import { isValidIban, normalizeIban } from '../../../shared/domain/iban';
import type { Ledger } from '../ledger/ledger';
import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	hashAt,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	type Tokens,
} from '../text/tokens';
import { cardBehind, isEndOfCard } from './cards';
import { hasCurrency } from './currencyBeside';
import { isBehindCountry, mayBePostalCode } from './addresses';
import { goesOnWithCommas, hasDecimals, lastOfAmount } from './lastOfAmount';
import { lastOfCount } from './maskCounts';
import { isDayOfMonth, lastOfDate } from './maskDates';
import { isRate } from './exchangeRate';
import { internationalDigits, lastOfPhone } from './maskPhones';
import { endsGermanPlate } from './numberPlates';
import { lastOfNumberWithDate } from './numberWithDate';
import { isDayBeforeTime, lastOfTime } from './timeOfDay';
import { wordInFront } from './wordInFront';

/** What is known of the numbers of a ledger before any is looked up: their letters, and their digits' form. */
type NumberForms = Pick<Ledger, 'prefixes' | 'shapes'>;

const PHONE_DIGITS = 10;
const CARD_DIGITS = 19;
const MIN_IBAN_LENGTH = 14;
const MAX_IBAN_LENGTH = 34;

/** Marks the tokens of IBANs, so that no run of digits inside them is read as a reference. */
export function maskIbans(tokens: Tokens): void {
	for (let at = 0; at + 1 < tokens.count; at += 1) {
		if (tokens.isNumber[at] || tokenLength(tokens, at) !== 2) continue;
		if (
			!tokens.isNumber[at + 1] ||
			gapBefore(tokens, at + 1) > 0 ||
			tokenLength(tokens, at + 1) < 2
		)
			continue;
		const last = lastOfIban(tokens, at);
		for (let inside = at; inside <= last; inside += 1) tokens.used[inside] = USED.foreign;
		at = Math.max(at, last);
	}
}

function lastOfIban(tokens: Tokens, at: number): number {
	for (let last = at + 1; last < tokens.count; last += 1) {
		if (gapBefore(tokens, last) > 1) break;
		const length = endOf(tokens, last) - startOf(tokens, at);
		if (length > MAX_IBAN_LENGTH + 8) break;
		if (length < MIN_IBAN_LENGTH) continue;
		if (isValidIban(normalizeIban(tokens.text.slice(startOf(tokens, at), endOf(tokens, last))))) {
			return last;
		}
	}
	return -1;
}

/**
 * Marks what is no invoice number although it has digits: phone and card numbers, amounts with a currency, times,
 * counts and places for good, unless the letters in front are those of numbers of this ledger; dates, months and bare amounts
 * softly, because a number may be written like one.
 */
export function maskForeignDigits(tokens: Tokens, bookedYear: number, ledger: NumberForms): void {
	for (let at = 0; at < tokens.count; at += 1) {
		if (tokens.used[at] !== USED.free) continue;
		if (tokens.isNumber[at]) at = Math.max(at, maskDigits(tokens, at, bookedYear, ledger));
		else {
			const meaning = meaningAt(tokens, at);
			if (meaning & MEANING.phone) {
				maskDigitsFrom(tokens, at + 1, internationalDigits(tokens, at + 1) || PHONE_DIGITS);
			} else {
				const card = cardBehind(tokens, at);
				if (card >= 0 && !ledger.prefixes.has(hashAt(tokens, at)))
					maskDigitsFrom(tokens, card, CARD_DIGITS);
			}
		}
	}
}

/** Marks digits that are something else than a number, and gives the last of them; -1 when they are free. */
function maskDigits(tokens: Tokens, at: number, bookedYear: number, ledger: NumberForms): number {
	// Amounts, times and counts have a sign, a word or the end of the text beside them.
	if (isBetweenDigits(tokens, at)) return maskPhoneOrDate(tokens, at, bookedYear, ledger);
	const phoneDigits = internationalDigits(tokens, at);
	if (phoneDigits > 0) {
		maskDigitsFrom(tokens, at, phoneDigits);
		return at;
	}
	if (isRate(tokens, at)) return mark(tokens, at, at + 1, USED.foreign);
	const amount = goesOnWithCommas(tokens, at) ? at : lastOfAmount(tokens, at);
	if (hasCurrency(tokens, at, amount)) return mark(tokens, at, amount, USED.foreign);
	const time = lastOfTime(tokens, at);
	if (time >= 0) return mark(tokens, at, time, USED.foreign);
	const phoneOrDate = maskPhoneOrDate(tokens, at, bookedYear, ledger);
	if (phoneOrDate >= 0) return phoneOrDate;
	if (isDayOfMonth(tokens, at)) return mark(tokens, at, at, USED.soft);
	if (amount > at && hasDecimals(tokens, amount)) return mark(tokens, at, amount, USED.soft);
	if (isEndOfCard(tokens, at)) return mark(tokens, at, at, USED.foreign);
	if (isBehindCountry(tokens, at, ledger.prefixes)) return mark(tokens, at, at, USED.foreign);
	const count = mark(tokens, at, lastOfCount(tokens, at), USED.foreign);
	return count < 0 && mayBePlaceOrPlate(tokens, at) ? mark(tokens, at, at, USED.soft) : count;
}

/** Whether digits may be a postal code or of a number plate: `Berlin, 10115`, `B-MX 4711`. An invoice may be numbered so as well. */
export const mayBePlaceOrPlate = (tokens: Tokens, at: number): boolean =>
	joint(tokens, at + 1) === '' && (mayBePostalCode(tokens, at) || endsGermanPlate(tokens, at));

/** Nothing but a blank lies between these digits and others on both sides. */
const isBetweenDigits = (tokens: Tokens, at: number) =>
	joint(tokens, at) === ' ' && joint(tokens, at + 1) === ' ';

function maskPhoneOrDate(
	tokens: Tokens,
	at: number,
	bookedYear: number,
	ledger: NumberForms,
): number {
	const phone = lastOfPhone(tokens, at);
	// `RE 0187-25 12.05.2025` has as many digits as a phone number.
	if (phone >= 0 && wordInFront(tokens, at) !== 'label') {
		return mark(tokens, at, phone, USED.foreign);
	}
	const date = lastOfDate(tokens, at, bookedYear);
	const number = date < 0 ? -1 : lastOfNumberWithDate(tokens, ledger, at, date);
	if (number >= 0) return number;
	const isSure = isDayBeforeTime(tokens, at, date) && wordInFront(tokens, at) !== 'label';
	return mark(tokens, at, date, isSure ? USED.foreign : USED.soft);
}

/** Whether digits are an amount with its currency, or a phone or card number: no reference, whoever carries it. */
export function isSomethingElse(tokens: Tokens, first: number, last: number): boolean {
	if (hasCurrency(tokens, first, last) || internationalDigits(tokens, first) > 0) return true;
	let at = first - 1;
	while (meaningAt(tokens, at) & MEANING.numberWord) at -= 1;
	return (meaningAt(tokens, at) & (MEANING.phone | MEANING.card)) !== 0;
}

function maskDigitsFrom(tokens: Tokens, from: number, most: number): void {
	let digits = 0;
	for (let at = from; at < tokens.count && tokens.isNumber[at]; at += 1) {
		digits += tokenLength(tokens, at);
		const isApart = at > from && gapBefore(tokens, at) > 3;
		if (digits > most || isApart || tokens.used[at] === USED.read) return;
		tokens.used[at] = USED.foreign;
	}
}

function mark(tokens: Tokens, first: number, last: number, use: number): number {
	for (let inside = first; inside <= last; inside += 1) tokens.used[inside] = use;
	return last;
}
