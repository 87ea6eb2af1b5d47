import { MEANING } from '../text/keywords';
import { joint, meaningAt, textBefore, tokenLength, type Tokens } from '../text/tokens';

const GLUED_IN_FRONT = /^[-/.]?$/;

/** The last token of what starts here, read as an amount: with its thousands and decimals, where it has any. */
export function lastOfAmount(tokens: Tokens, at: number): number {
	let last = at;
	const mayHaveThousands =
		tokenLength(tokens, at) <= 3 && joint(tokens, at) === '' && !isOfLettersInFront(tokens, at);
	while (
		mayHaveThousands &&
		tokenLength(tokens, last + 1) === 3 &&
		separatesThousands(joint(tokens, last + 1))
	) {
		last += 1;
	}
	return hasDecimals(tokens, last + 1) ? last + 1 : last;
}

/** In `A-142 300 EUR` and `RE142 300 EUR` the digits are those of a number, and no thousands. */
const isOfLettersInFront = (tokens: Tokens, at: number) =>
	GLUED_IN_FRONT.test(textBefore(tokens, at)) &&
	at > 0 &&
	!tokens.isNumber[at - 1] &&
	(meaningAt(tokens, at - 1) & MEANING.currency) === 0;

/** `2025-0042,43,44`: pairs of digits behind a comma that is glued to a number are the list going on, and no amount. */
export const goesOnWithCommas = (tokens: Tokens, at: number) =>
	joint(tokens, at) === ',' && tokenLength(tokens, at) === 2 && joint(tokens, at + 1) === ',';

const separatesThousands = (sign: string) => sign === '.' || sign === ' ';

/** Whether a token is the two decimals at the end of an amount: `300,00`. */
export function hasDecimals(tokens: Tokens, last: number): boolean {
	const point = joint(tokens, last);
	return (
		(point === ',' || point === '.') &&
		tokenLength(tokens, last) === 2 &&
		joint(tokens, last + 1) === ''
	);
}
