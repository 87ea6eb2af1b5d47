import { MEANING } from '../text/keywords';
import {
	endOf,
	gapBefore,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	textBefore,
	type Tokens,
} from '../text/tokens';
import { wordInFront } from './wordInFront';

const MOST_DIGITS_OF_AMOUNT = 5;
const MIN_DIGITS_IN_FRONT = 4;
const SIGN_BEHIND = /^ ?[€$£] ?$/;
const SIGN_BETWEEN = /^\s{0,2}[€$£][:.]?\s{0,2}$/;
const GLUED_TO_NEXT = /^\s.*[€$£]$/s;
const BEHIND_CURRENCY = /^[:.]?\s{0,2}$/;

/** Whether a currency, its sign or a percent sign beside these tokens makes an amount of them. */
export function hasCurrency(tokens: Tokens, first: number, last: number): boolean {
	const isBehindOther = gapBefore(tokens, first - 1) <= 1 && endsAmount(tokens, first - 2, first);
	const before = gapBefore(tokens, first) <= 2 && isCurrency(tokens, first - 1) && !isBehindOther;
	const after =
		gapBefore(tokens, last + 1) <= 1 &&
		isCurrency(tokens, last + 1) &&
		!isWordOfNext(tokens, first, last);
	if (before || after) return true;
	const { text } = tokens;
	const start = startOf(tokens, first);
	const end = endOf(tokens, last);
	if (isNumberGluedToSign(tokens, first, last)) return false;
	const isBeforeSign = isAmountSign(text.charAt(end)) || isAmountSign(text.charAt(end + 1));
	if (isBeforeSign && !isSignOfNext(tokens, first, last)) return true;
	const isBehindSign =
		isCurrencySign(text.charAt(start - 1)) || isCurrencySign(text.charAt(start - 2));
	return isBehindSign && !(isSignOfOther(tokens, first) && endsAmount(tokens, first - 1, first));
}

/** `€2025-0042`, `2025-0042%`: a slip of the pen, or an icon that became one. */
const isNumberGluedToSign = (tokens: Tokens, first: number, last: number) =>
	(isAmountSign(tokens.text.charAt(startOf(tokens, first) - 1)) &&
		startsLongNumber(tokens, first)) ||
	(isAmountSign(tokens.text.charAt(endOf(tokens, last))) &&
		/[-/]/.test(joint(tokens, last)) &&
		startsLongNumber(tokens, last - 1));

/** In "100€ 2025-0042" and "100 € 2025-0042" the sign stands beside other digits as well. */
const isSignOfOther = (tokens: Tokens, at: number) => SIGN_BEHIND.test(textBefore(tokens, at));

/** In "2025-042/EUR 100" and "1042 EUR: 300,00" the currency belongs to what follows it. */
const isWordOfNext = (tokens: Tokens, first: number, last: number) =>
	tokens.isNumber[last + 2] === 1 &&
	BEHIND_CURRENCY.test(textBefore(tokens, last + 2)) &&
	!(hasCents(tokens, last) || (first < last && !hasCentsFrom(tokens, last + 2)));

/** So does the sign in "2025-0042 €300", "2025-0042 € 300,00" and "factuur 1042 € 300", but not in "100 € 2025-0042". */
function isSignOfNext(tokens: Tokens, first: number, last: number): boolean {
	if (!tokens.isNumber[last + 1] || hasCents(tokens, last)) return false;
	const between = textBefore(tokens, last + 1);
	if (!SIGN_BETWEEN.test(between)) return false;
	return (
		GLUED_TO_NEXT.test(between) ||
		hasCentsFrom(tokens, last + 1) ||
		(first === last && isLikeNumber(tokens, first))
	);
}

/** No amount has so many digits, letters glued to it, a dash or slash in front, or a word for an invoice. */
const isLikeNumber = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) > MOST_DIGITS_OF_AMOUNT ||
	(gapBefore(tokens, at) === 0 && !isCurrency(tokens, at - 1)) ||
	/[-/]/.test(joint(tokens, at)) ||
	wordInFront(tokens, at) === 'label';

/** Whether a token is two digits behind a comma or a point: `300,00`. */
const hasCents = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) === 2 && /[.,]/.test(joint(tokens, at));

/** Whether an amount that starts here has cents, with its thousands or without: `300,00`, `1.300,00`. */
const hasCentsFrom = (tokens: Tokens, at: number) =>
	hasCents(tokens, at + 1) || (tokenLength(tokens, at + 1) === 3 && hasCents(tokens, at + 2));

/** In "121,00 EUR 5550001114" and "2025-0042: 100 EUR 2025-0043: 50 EUR" the currency belongs to the amount before it. */
function endsAmount(tokens: Tokens, at: number, next: number): boolean {
	if (!tokens.isNumber[at]) return false;
	if (hasCents(tokens, at)) return true;
	const isWhole =
		tokenLength(tokens, at) <= MOST_DIGITS_OF_AMOUNT && joint(tokens, at).trim() === '';
	return isWhole && !isCurrency(tokens, at - 1) && startsLongNumber(tokens, next);
}

/** No amount has four digits and a dash or slash with more of them, on either side, or so many in one run. */
const startsLongNumber = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) > MOST_DIGITS_OF_AMOUNT ||
	(/[-/]/.test(joint(tokens, at + 1)) &&
		Math.max(tokenLength(tokens, at), tokenLength(tokens, at + 1)) >= MIN_DIGITS_IN_FRONT);

const isCurrencySign = (char: string) => char === '€' || char === '$' || char === '£';
const isAmountSign = (char: string) => isCurrencySign(char) || char === '%';

function isCurrency(tokens: Tokens, at: number): boolean {
	return !tokens.isNumber[at] && (meaningAt(tokens, at) & MEANING.currency) !== 0;
}
