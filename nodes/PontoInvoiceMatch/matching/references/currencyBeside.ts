import { MEANING } from '../text/keywords';
import {
	endOf,
	gapBefore,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	type Tokens,
} from '../text/tokens';

/** Whether a currency, its sign or a percent sign beside these tokens makes an amount of them. */
export function hasCurrency(tokens: Tokens, first: number, last: number): boolean {
	const before =
		gapBefore(tokens, first) <= 2 &&
		isCurrency(tokens, first - 1) &&
		!endsAmount(tokens, first - 2);
	// In "2025-042/EUR 100" the currency belongs to what follows it.
	const after =
		gapBefore(tokens, last + 1) <= 1 &&
		isCurrency(tokens, last + 1) &&
		!(gapBefore(tokens, last + 2) <= 1 && tokens.isNumber[last + 2]);
	if (before || after) return true;
	const [start, end] = [startOf(tokens, first), endOf(tokens, last)];
	const { text } = tokens;
	const behind = (at: number) => isCurrencySign(text[at]) || text[at] === '%';
	return (
		isCurrencySign(text[start - 1]) ||
		isCurrencySign(text[start - 2]) ||
		behind(end) ||
		behind(end + 1)
	);
}

/** In "121,00 EUR 5550001114" the currency belongs to the amount before it. */
function endsAmount(tokens: Tokens, at: number): boolean {
	return (
		at > 0 &&
		gapBefore(tokens, at + 1) <= 1 &&
		tokenLength(tokens, at) === 2 &&
		/[.,]/.test(joint(tokens, at))
	);
}

const isCurrencySign = (char: string | undefined) => char === '€' || char === '$' || char === '£';

function isCurrency(tokens: Tokens, at: number): boolean {
	return !tokens.isNumber[at] && (meaningAt(tokens, at) & MEANING.currency) !== 0;
}
