import { DIGIT_ZERO, LETTER_A, SEPARATOR, characterClass } from '../text/characters';
import { HASH_SEEDS, hashPair, hashStep } from '../text/hash';
import { CENTURY_DIGITS, foldedKey, hasCentury } from './compactKey';
import { isYear } from './numberParts';
import {
	addPart,
	createPartsHash,
	partsHashOf,
	partsHashWithYear,
	resetPartsHash,
	YEAR_DIGITS,
} from './partsHash';

/** The shape of what has no digits. */
export const NO_SHAPE = 0;

/** What an invoice number is indexed by. */
export interface NumberKeys {
	/** The hash of its runs of digits; undefined when it has none. */
	parts: number | undefined;
	/** The hash of its digits without separators, when they say enough. */
	compact: number | undefined;
	/** The hash of all its runs of digits but the last. */
	front: number;
	/** Its first two digits, as {@link compactStart} has them. */
	compactStart: number;
	/** How many runs of digits it has. */
	runs: number;
	/** How many digits it has. */
	digits: number;
	/** The hash of the letters in front, or of none. */
	prefix: number;
	/** The hash of the last group of them: of BE in `INV-BE-25-042`. */
	lastGroup: number;
	/**
	 * The lengths of its runs of digits, and which of them are years, as a hash; {@link NO_SHAPE} without digits, and for
	 * the few digits of a number with letters, which alone are not like it.
	 */
	shape: number;
	/** The same together with the letters in front. */
	letteredShape: number;
	/** The shape that all its digits have in one run. */
	compactShape: number;
	/** As {@link shape} and {@link compactShape}, of few digits as well: together with letters in front they count. */
	wholeShape: number;
	wholeCompactShape: number;
}

/** Room to read keys into. */
export function createNumberKeys(): NumberKeys {
	return {
		parts: undefined,
		compact: undefined,
		front: 0,
		compactStart: 0,
		runs: 0,
		digits: 0,
		prefix: 0,
		lastGroup: 0,
		shape: NO_SHAPE,
		letteredShape: NO_SHAPE,
		compactShape: NO_SHAPE,
		wholeShape: NO_SHAPE,
		wholeCompactShape: NO_SHAPE,
	};
}

const SHAPE_OF_YEAR = 100;
/** With fewer digits a number says too little without its letters. */
export const MIN_DIGITS_WITHOUT_LETTERS = 6;
const runs = createPartsHash();

/** Reads the keys of an invoice number into `keys`; it runs once for each invoice, so it leaves nothing behind. */
export function readNumberKeys(keys: NumberKeys, number: string): void {
	resetPartsHash(runs);
	let prefix: number = HASH_SEEDS.word;
	let lastGroup: number = HASH_SEEDS.word;
	let isApart = false;
	let shape: number = HASH_SEEDS.shape;
	let whole: number = HASH_SEEDS.numberDigits;
	let withoutCentury: number = HASH_SEEDS.numberDigits;
	let century = 0;
	let behindCentury = 0;
	let digits = 0;
	let startsWithYear = false;
	let endsWithYear = false;
	for (let index = 0; index < number.length;) {
		const kind = characterClass(number.charCodeAt(index));
		if (kind === SEPARATOR || kind >= LETTER_A) {
			if (kind !== SEPARATOR && runs.count === 0) {
				prefix = hashStep(prefix, kind);
				lastGroup = hashStep(isApart ? HASH_SEEDS.word : lastGroup, kind);
			}
			isApart = kind === SEPARATOR;
			index += 1;
			continue;
		}
		let hash: number = HASH_SEEDS.word;
		let value = 0;
		let year = 0;
		const start = index;
		for (; index < number.length; index += 1) {
			const digit = characterClass(number.charCodeAt(index));
			if (digit === SEPARATOR || digit >= LETTER_A) break;
			if (value > 0 || digit > DIGIT_ZERO) hash = hashStep(hash, digit);
			// What compactKey reads as well: no number is gone through twice.
			whole = hashStep(whole, digit);
			const at = digits + index - start;
			if (at < CENTURY_DIGITS) century = century * 10 + digit - DIGIT_ZERO;
			else withoutCentury = hashStep(withoutCentury, digit);
			if (at === CENTURY_DIGITS) behindCentury = digit - DIGIT_ZERO;
			if (at === CENTURY_DIGITS + 1) behindCentury = behindCentury * 10 + digit - DIGIT_ZERO;
			value = value * 10 + (digit - DIGIT_ZERO);
			if (index - start === YEAR_DIGITS - 1) year = value;
		}
		const length = index - start;
		endsWithYear = length === YEAR_DIGITS && isYear(year);
		if (digits === 0) startsWithYear = isYear(year);
		shape = hashStep(shape, isYear(year) && length !== 5 ? SHAPE_OF_YEAR + length : length);
		digits += length;
		addPart(runs, hash, value, length);
	}
	keys.runs = runs.count;
	keys.digits = digits;
	keys.prefix = prefix;
	keys.lastGroup = lastGroup;
	keys.front = runs.beforeLast;
	keys.compact = foldedKey(digits, whole, withoutCentury, century);
	keys.compactStart = hasCentury(digits, century) ? behindCentury : century;
	keys.parts = partsHashWithYear(runs) ?? partsHashOf(runs);
	const saysEnough =
		digits >= MIN_DIGITS_WITHOUT_LETTERS || (digits > 0 && prefix === HASH_SEEDS.word);
	keys.shape = saysEnough ? shape : NO_SHAPE;
	keys.letteredShape = digits === 0 ? NO_SHAPE : hashPair(prefix, shape);
	const isCompact = digits > 0 && !(endsWithYear && runs.count > 1);
	const compact = startsWithYear && digits > 5 ? SHAPE_OF_YEAR + digits : digits;
	keys.wholeShape = digits > 0 ? shape : NO_SHAPE;
	keys.wholeCompactShape = isCompact ? hashStep(HASH_SEEDS.shape, compact) : NO_SHAPE;
	keys.compactShape = saysEnough ? keys.wholeCompactShape : NO_SHAPE;
}
