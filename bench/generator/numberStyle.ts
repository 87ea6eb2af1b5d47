import type { Random } from '../../testData/random';

/** What an invoice number is made of. */
export interface NumberParts {
	readonly year: number;
	readonly month: number;
	/** Counts up within a year, over all months. */
	readonly sequence: number;
}

/** How one invoicing program numbers, and how payers write such numbers. */
export interface NumberStyle {
	readonly name: string;
	print(parts: NumberParts): string;
	/** The number as a payer may copy it, without the words around it. */
	written(parts: NumberParts, random: Random): string;
	/** Whether these two may share one prefix in a list. */
	samePrefix(one: NumberParts, other: NumberParts): boolean;
	/** What is left of the number where the prefix went before. */
	tail(parts: NumberParts): string;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Below this a number without its zeros looks like a day or a month, and no careful payer writes it. */
const SMALLEST_BARE_SEQUENCE = 100;

/** 2024-2025 is a period to every reader. */
const looksLikeYear = (sequence: number) => sequence >= 1990 && sequence <= 2099;

const bare = (sequence: number, width: number) =>
	sequence < SMALLEST_BARE_SEQUENCE ? pad(sequence, width) : String(sequence);

const slashed: NumberStyle = {
	name: 'INV/2025/00042',
	print: ({ year, sequence }) => `INV/${year}/${pad(sequence, 5)}`,
	written: ({ year, sequence }, random) => {
		const padded = pad(sequence, 5);
		const short = bare(sequence, 5);
		return random.pick([
			`INV/${year}/${padded}`,
			`INV/${year}/${padded}`,
			`INV/${year}/${padded}`,
			`INV${year}${padded}`,
			`inv ${year} ${padded}`,
			`INV-${year}-${padded}`,
			`inv ${year} ${short}`,
			`Inv ${year}/${short}`,
			`${year}/${padded}`,
			`${year}-${looksLikeYear(sequence) ? padded : short}`,
		]);
	},
	samePrefix: (one, other) => one.year === other.year,
	tail: ({ sequence }) => pad(sequence, 5),
};

const shortYear: NumberStyle = {
	name: 'VF25/03382',
	print: ({ year, sequence }) => `VF${year % 100}/${pad(sequence, 5)}`,
	written: ({ year, sequence }, random) => {
		const padded = pad(sequence, 5);
		const short = bare(sequence, 5);
		return random.pick([
			`VF${year % 100}/${padded}`,
			`VF${year % 100}/${padded}`,
			`VF${year % 100}/${padded}`,
			`VF${year % 100}${padded}`,
			`VF ${year % 100}/${padded}`,
			`vf${year % 100}-${padded}`,
			`vf${year % 100} ${short}`,
			`VF${year % 100}/${short}`,
		]);
	},
	samePrefix: (one, other) => one.year === other.year,
	tail: ({ sequence }) => pad(sequence, 5),
};

const dated: NumberStyle = {
	name: '2025-04-13297',
	print: ({ year, month, sequence }) => `${year}-${pad(month, 2)}-${pad(sequence, 5)}`,
	written: ({ year, month, sequence }, random) => {
		const padded = pad(sequence, 5);
		return random.pick([
			`${year}-${pad(month, 2)}-${padded}`,
			`${year}-${pad(month, 2)}-${padded}`,
			`${year}-${pad(month, 2)}-${padded}`,
			`${year}/${pad(month, 2)}/${padded}`,
			`${year} ${pad(month, 2)} ${padded}`,
			`${year}.${pad(month, 2)}.${padded}`,
			`${year}${pad(month, 2)}${padded}`,
			`${year}-${pad(month, 2)} ${padded}`,
		]);
	},
	samePrefix: (one, other) => one.year === other.year && one.month === other.month,
	tail: ({ sequence }) => pad(sequence, 5),
};

const digits: NumberStyle = {
	name: '250413422',
	print: ({ year, month, sequence }) => `${year % 100}${pad(month, 2)}${pad(sequence, 5)}`,
	written: ({ year, month, sequence }, random) => {
		const prefix = `${year % 100}${pad(month, 2)}`;
		const padded = pad(sequence, 5);
		return random.pick([
			`${prefix}${padded}`,
			`${prefix}${padded}`,
			`${prefix}${padded}`,
			`${prefix} ${padded}`,
			`${prefix}-${padded}`,
			`${prefix}/${padded}`,
			`${prefix}.${padded}`,
		]);
	},
	samePrefix: (one, other) => one.year === other.year && one.month === other.month,
	tail: ({ sequence }) => pad(sequence, 5),
};

export const NUMBER_STYLES: readonly NumberStyle[] = [slashed, shortYear, dated, digits];

/** The numbers in one text; where they share a prefix, some payers write it once. */
export function writtenList(
	style: NumberStyle,
	list: readonly NumberParts[],
	random: Random,
): string {
	const separator = random.pick([' + ', '+', ', ', ' ', ' en ', ' & ', ' - ', '; ', '\n']);
	const [first, ...others] = list;
	if (random.chance(0.25) && others.every((other) => style.samePrefix(first, other))) {
		return [style.print(first), ...others.map((other) => style.tail(other))].join(separator);
	}
	return list.map((parts) => style.print(parts)).join(separator);
}
