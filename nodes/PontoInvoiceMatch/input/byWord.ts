import { foldText } from '../matching/text/characters';

/**
 * Meanings by word, from lists of words separated by commas. A word is compared by its letters and digits, upper case,
 * without accents, as `foldText` gives it: `partially_paid` is `Partially Paid`.
 */
export const byWord = <Meaning extends string>(
	lists: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> =>
	new Map(
		Object.entries<string>(lists).flatMap(([meaning, words]) =>
			words.split(',').map((word) => [foldText(word), meaning as Meaning] as const),
		),
	);
