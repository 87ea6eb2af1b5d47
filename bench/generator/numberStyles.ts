import type { Random } from '../../testData/random';
import { dated, digits, shortYear, slashed } from './longNumberStyles';
import type { NumberParts, NumberStyle } from './numberStyle';
import { dashed, fourDigits, lettered, running, yearLast } from './smallNumberStyles';

/** Numbers that hardly anything else on a statement looks like. */
export const LONG_NUMBER_STYLES: readonly NumberStyle[] = [slashed, shortYear, dated, digits];

/** Numbers of small companies, clubs and landlords: dates, orders and phones look just like them. */
export const SMALL_NUMBER_STYLES: readonly NumberStyle[] = [
	dashed,
	fourDigits,
	yearLast,
	lettered,
	running,
];

export const NUMBER_STYLES: readonly NumberStyle[] = [
	...LONG_NUMBER_STYLES,
	...SMALL_NUMBER_STYLES,
];

const LIST_WORDS = ['', '', '', 'facturen ', 'factures ', 'fact. ', 'factuurnrs. '];

/** The numbers in one text; where they share a prefix, some payers write it once. */
export function writtenList(
	style: NumberStyle,
	list: readonly NumberParts[],
	random: Random,
): string {
	const word = random.pick(LIST_WORDS);
	const separator = random.pick([' + ', '+', ', ', ' ', ' en ', ' & ', ' - ', '; ', '\n']);
	const [first, ...others] = list;
	if (random.chance(0.25) && others.every((other) => style.samePrefix(first, other))) {
		return word + [style.print(first), ...others.map((other) => style.tail(other))].join(separator);
	}
	return word + list.map((parts) => style.print(parts)).join(separator);
}
