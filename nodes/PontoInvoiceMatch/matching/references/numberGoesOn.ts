import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { numberParts } from '../ledger/numberParts';
import { partsAt } from '../ledger/partsAt';
import { invoiceAt } from '../ledger/payable';
import { endOf, gapBefore, startOf, tokenText, USED, type Tokens } from '../text/tokens';
import { findNumber } from './findNumber';
import type { ReadContext } from './readContext';
import { GRADE, type Mention } from './reading';

// Where banks and their file formats cut a text: one, two or three lines of 35 characters, or about 140 in all.
const CUT_LENGTHS = new Set([35, 70, 105]);
const MIN_CUT_LENGTH = 138;
const keys = createNumberKeys();

/**
 * Whether a text was cut behind a number that may have been longer: `F-1001` at the end of 35 characters where there
 * are numbers such as F-10017.
 */
export function mayBeCut(
	tokens: Tokens,
	context: ReadContext,
	mention: Mention,
	last: number,
): boolean {
	const { ledger } = context;
	const { written, found } = mention;
	if (endOf(tokens, last) !== tokens.text.length) return false;
	const { length } = tokens.text;
	if (length < MIN_CUT_LENGTH && !CUT_LENGTHS.has(length)) return false;
	if (completesSum(context, mention)) return false;
	const digits = numberParts(written).digits.join('').length;
	const isWhole = found.places.every((place) => {
		const number = ledger.invoices[place]?.number;
		return number === undefined || numberParts(number).digits.join('').length <= digits;
	});
	return !isWhole || ['0', '00'].some((more) => isInShape(ledger.shapes, written + more));
}

/** The last of a list is whole where the invoices named add up to the payment with it. */
function completesSum({ ledger, reading, amountMinor }: ReadContext, last: Mention): boolean {
	if (reading.mentions.length === 0) return false;
	let sum = 0;
	for (const { found } of [...reading.mentions, last]) {
		const [place] = found.places;
		if (place === undefined || found.size > 1) return false;
		sum += invoiceAt(ledger, place)?.openMinor ?? 0;
	}
	return sum === amountMinor;
}

function isInShape(shapes: ReadonlySet<number>, written: string): boolean {
	readNumberKeys(keys, written);
	return shapes.has(keys.shape) || shapes.has(keys.letteredShape);
}

/**
 * The mention of a longer number, when a blank or the end of a line fell into it: `SI-1001 7` where SI-10017 is open.
 * Neither of the two is named surely then.
 */
export function splitMention(
	tokens: Tokens,
	context: ReadContext,
	mention: Mention,
	last: number,
): Mention | undefined {
	const next = last + 1;
	if (gapBefore(tokens, next) > 2 || tokens.used[next] !== USED.free) return undefined;
	if (!tokens.isNumber[next]) return undefined;
	if (!isBlank(tokens.text.slice(endOf(tokens, last), startOf(tokens, next)))) return undefined;
	const { ledger } = context;
	const [first = -1] = mention.found.places;
	if (ledger.invoices[first] === undefined) return undefined;
	const more = tokenText(tokens, next);
	const longer = tokenText(tokens, last) + more;
	const found = findNumber(ledger, partsAt(ledger, first), longer);
	if (found === undefined) return undefined;
	tokens.used[next] = USED.read;
	return {
		...mention,
		grade: GRADE.short,
		written: `${mention.written} ${more}`,
		found,
	};
}

const isBlank = (text: string) => text.trim() === '';
