import type { NumberStyle } from './numberStyle';
import { pad } from './pad';

/** Below this a number without its zeros looks like a day or a month, and no careful payer writes it. */
const SMALLEST_BARE_SEQUENCE = 100;

/** 2024-2025 is a period to every reader. */
const looksLikeYear = (sequence: number) => sequence >= 1990 && sequence <= 2099;

const bare = (sequence: number, width: number) =>
	sequence < SMALLEST_BARE_SEQUENCE ? pad(sequence, width) : String(sequence);

export const slashed: NumberStyle = {
	name: 'INV/2025/00042',
	first: 1,
	restartsYearly: true,
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
	communicationBase: ({ year, sequence }) => `${year % 100}${pad(sequence, 5)}`.padStart(10, '0'),
};

export const shortYear: NumberStyle = {
	name: 'VF25/03382',
	first: 1,
	restartsYearly: true,
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
	communicationBase: ({ year, sequence }) => `812${year % 100}${pad(sequence, 5)}`,
};

/** 2025-04-00012 without its zeros would be a date. */
const FIRST_DATED_SEQUENCE = 1001;

export const dated: NumberStyle = {
	name: '2025-04-13297',
	first: FIRST_DATED_SEQUENCE,
	restartsYearly: true,
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
	communicationBase: (_, random) => random.digits(10),
};

export const digits: NumberStyle = {
	name: '250413422',
	first: 1,
	restartsYearly: true,
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
	communicationBase: ({ year, month, sequence }) =>
		`${year % 100}${pad(month, 2)}${pad(sequence, 6)}`,
};
