import { wordHash } from '../text/keywords';
import { USED, endOf, hashAt, joint, startOf, tokenLength, type Tokens } from '../text/tokens';

const SIGN_OF_PART: ReadonlySet<string> = new Set(['/', '.', '_']);
const GLUED = /^[-/._]$/;
const BIS: ReadonlySet<number> = new Set(['BIS', 'QUATER'].map(wordHash));
/** "2025-0042 ter voldoening": apart from the number it is a word like any other. */
const TER = wordHash('TER');

/**
 * Whether what stands behind a number makes another one of it, of which it is a part or a variant: `2025-0042/1`,
 * `2025-0042-A`, `2025-0042 bis`. `ownLetters`: those that the number ends with itself.
 */
export function isVariant(tokens: Tokens, last: number, ownLetters: string): boolean {
	const next = last + 1;
	if (next >= tokens.count || tokens.used[next] !== USED.free) return false;
	if (tokens.isNumber[next]) {
		return tokenLength(tokens, next) === 1 && SIGN_OF_PART.has(joint(tokens, next));
	}
	if (ownLetters !== '') return false;
	const between = tokens.text.slice(endOf(tokens, last), startOf(tokens, next));
	const word = hashAt(tokens, next);
	if (GLUED.test(between)) return tokenLength(tokens, next) === 1 || word === TER || BIS.has(word);
	// "2025-0042 bis 0044" goes from one to the other.
	const isRange = next + 1 < tokens.count && tokens.isNumber[next + 1] === 1;
	return between === ' ' && BIS.has(word) && !isRange;
}
