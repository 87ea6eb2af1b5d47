import { foldText } from '../text/characters';

// "pr Peeters" is "pour Peeters", "vr moeder" is "voor moeder".
const WRITTEN = ['voor', 'pour', 'für', 'fuer', 'for', 'pr', 'vr'];
const FOLDED: ReadonlySet<string> = new Set(WRITTEN.map(foldText));

/** Whether a word, as `nameWords` has it, is one for "for": whom or what is paid for stands behind it. */
export const saysFor = (word: string | undefined): boolean =>
	word !== undefined && FOLDED.has(word);

/** The same words as a text may have them, for a pattern that tells letter cases apart. */
export const FOR_IN_TEXT: string = WRITTEN.flatMap((word) => [
	word,
	`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
	word.toUpperCase(),
]).join('|');
