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

const MOST_DIGITS_OF_AMOUNT = 5;
const MIN_DIGITS_IN_FRONT = 4;
const SIGN_BEHIND = /^ ?[€$£] ?$/;

/** Whether a currency, its sign or a percent sign beside these tokens makes an amount of them. */
export function hasCurrency(tokens: Tokens, first: number, last: number): boolean {
	const isBehindOther = gapBefore(tokens, first - 1) <= 1 && endsAmount(tokens, first - 2, first);
	const before = gapBefore(tokens, first) <= 2 && isCurrency(tokens, first - 1) && !isBehindOther;
	// In "2025-042/EUR 100" the currency belongs to what follows it.
	const after =
		gapBefore(tokens, last + 1) <= 1 &&
		isCurrency(tokens, last + 1) &&
		!(gapBefore(tokens, last + 2) <= 1 && tokens.isNumber[last + 2]);
	if (before || after) return true;
	const { text } = tokens;
	const start = startOf(tokens, first);
	const end = endOf(tokens, last);
	if (isAmountSign(text.charAt(end)) || isAmountSign(text.charAt(end + 1))) return true;
	const isBehindSign =
		isCurrencySign(text.charAt(start - 1)) || isCurrencySign(text.charAt(start - 2));
	return isBehindSign && !(isSignOfOther(tokens, first) && endsAmount(tokens, first - 1, first));
}

/** In "100€ 2025-0042" and "100 € 2025-0042" the sign stands beside other digits as well. */
const isSignOfOther = (tokens: Tokens, at: number) => SIGN_BEHIND.test(textBefore(tokens, at));

/** In "121,00 EUR 5550001114" and "2025-0042: 100 EUR 2025-0043: 50 EUR" the currency belongs to the amount before it. */
function endsAmount(tokens: Tokens, at: number, next: number): boolean {
	if (!tokens.isNumber[at]) return false;
	const sign = joint(tokens, at);
	if (tokenLength(tokens, at) === 2 && /[.,]/.test(sign)) return true;
	const isWhole = tokenLength(tokens, at) <= MOST_DIGITS_OF_AMOUNT && sign.trim() === '';
	return isWhole && !isCurrency(tokens, at - 1) && startsLongNumber(tokens, next);
}

/** No amount has four digits and a dash or slash with more of them, or so many in one run. */
const startsLongNumber = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) > MOST_DIGITS_OF_AMOUNT ||
	(tokenLength(tokens, at) >= MIN_DIGITS_IN_FRONT && /[-/]/.test(joint(tokens, at + 1)));

const isCurrencySign = (char: string) => char === '€' || char === '$' || char === '£';
const isAmountSign = (char: string) => isCurrencySign(char) || char === '%';

function isCurrency(tokens: Tokens, at: number): boolean {
	return !tokens.isNumber[at] && (meaningAt(tokens, at) & MEANING.currency) !== 0;
}
