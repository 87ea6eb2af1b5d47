import { wordHashes } from '../text/keywords';
import { hashAt, textBefore, tokenLength, type Tokens } from '../text/tokens';

const COUNTRIES = wordHashes('A AT B BE CH D DE DK E ES F FR GB I IT L LU NL P PL PT');
const DIGITS: ReadonlySet<number> = new Set([4, 5]);

/** Whether digits are a postal code behind the letters of its country: `B-9000 Gent`, `D-68159`. */
export const isPostalCode = (tokens: Tokens, first: number, last: number): boolean =>
	first === last &&
	DIGITS.has(tokenLength(tokens, first)) &&
	textBefore(tokens, first) === '-' &&
	COUNTRIES.has(hashAt(tokens, first - 1));
