import { hasLength, withLength, type Lengths } from '../ledger/lengths';
import { joint, tokenLength, tokenText, USED, type Tokens } from '../text/tokens';

const MIN_DIGITS_OF_DAY = 6;

/**
 * Whether a text leaves digits unread that are written like the numbers beside them: in `33/2024 1193/2024` the first may be
 * an instalment, but what the payment leaves over may as well be for it.
 */
export function leavesOneOut(tokens: Tokens, numbersRead: number): boolean {
	if (numbersRead > 0 && leavesDayOut(tokens)) return true;
	if (numbersRead < 2) return false;
	for (let at = 0; at + 1 < tokens.count; at += 1) {
		if (!isPair(tokens, at) || isRead(tokens, at)) continue;
		for (let other = 0; other + 1 < tokens.count; other += 1) {
			if (isRead(tokens, other) && isPair(tokens, other) && isAlike(tokens, at, other)) return true;
		}
	}
	return false;
}

/** `20240616 20251027`: digits that are a day as well, with as many digits as a number beside them. */
function leavesDayOut(tokens: Tokens): boolean {
	let lengthsRead: Lengths = 0;
	for (let at = 0; at < tokens.count; at += 1) {
		if (tokens.used[at] === USED.read)
			lengthsRead = withLength(lengthsRead, tokenLength(tokens, at));
	}
	for (let at = 0; at < tokens.count; at += 1) {
		if (tokens.used[at] !== USED.soft) continue;
		const length = tokenLength(tokens, at);
		if (length >= MIN_DIGITS_OF_DAY && hasLength(lengthsRead, length)) return true;
	}
	return false;
}

const isRead = (tokens: Tokens, at: number) =>
	tokens.used[at] === USED.read && tokens.used[at + 1] === USED.read;

/** Two runs of digits joined by a sign, and no third: that would be a day. */
function isPair(tokens: Tokens, at: number): boolean {
	return (
		isSign(joint(tokens, at + 1)) && !isSign(joint(tokens, at)) && !isSign(joint(tokens, at + 2))
	);
}

const isSign = (char: string) => char.trim() !== '';

/** The same sign, with the same digits in front of it or behind it. */
function isAlike(tokens: Tokens, one: number, other: number): boolean {
	if (joint(tokens, one + 1) !== joint(tokens, other + 1)) return false;
	return (
		tokenText(tokens, one) === tokenText(tokens, other) ||
		tokenText(tokens, one + 1) === tokenText(tokens, other + 1)
	);
}
