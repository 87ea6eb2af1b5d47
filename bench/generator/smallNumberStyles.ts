import type { NumberStyle } from './numberStyle';
import { pad } from './pad';

export const dashed: NumberStyle = {
	name: '2025-0042',
	first: 1,
	restartsYearly: true,
	print: ({ year, sequence }) => `${year}-${pad(sequence, 4)}`,
	written: ({ year, sequence }, random) => {
		const padded = pad(sequence, 4);
		return random.pick([
			`${year}-${padded}`,
			`${year}-${padded}`,
			`${year}-${padded}`,
			`${year}-${padded}`,
			`${year}-${padded}`,
			`${year} ${padded}`,
			`${year}/${padded}`,
			`${year}${padded}`,
			`${year}.${padded}`,
			`${year}-${sequence}`,
		]);
	},
	samePrefix: (one, other) => one.year === other.year,
	tail: ({ sequence }) => pad(sequence, 4),
	communicationBase: ({ year, sequence }) => `${year}${pad(sequence, 6)}`,
};

export const fourDigits: NumberStyle = {
	name: '20250042',
	first: 1,
	restartsYearly: true,
	print: ({ year, sequence }) => `${year}${pad(sequence, 4)}`,
	written: ({ year, sequence }, random) => {
		const padded = pad(sequence, 4);
		return random.pick([
			`${year}${padded}`,
			`${year}${padded}`,
			`${year}${padded}`,
			`${year}${padded}`,
			`${year}${padded}`,
			`${year} ${padded}`,
			`${year}-${padded}`,
			`${year}/${padded}`,
		]);
	},
	samePrefix: (one, other) => one.year === other.year,
	tail: ({ sequence }) => pad(sequence, 4),
	communicationBase: ({ year, sequence }) => `00${year}${pad(sequence, 4)}`,
};

export const yearLast: NumberStyle = {
	name: '42/2025',
	first: 1,
	restartsYearly: true,
	print: ({ year, sequence }) => `${sequence}/${year}`,
	written: ({ year, sequence }, random) =>
		random.pick([
			`${sequence}/${year}`,
			`${sequence}/${year}`,
			`${sequence}/${year}`,
			`${sequence}/${year}`,
			`${sequence}-${year}`,
			`${sequence} / ${year}`,
			`${sequence}.${year}`,
			`${sequence}/${year % 100}`,
			`${pad(sequence, 3)}/${year}`,
		]),
	samePrefix: () => false,
	tail: ({ sequence }) => String(sequence),
	communicationBase: (_, random) => random.digits(10),
};

export const lettered: NumberStyle = {
	name: 'F1042',
	first: 1001,
	restartsYearly: false,
	print: ({ sequence }) => `F${sequence}`,
	written: ({ sequence }, random) =>
		random.pick([
			`F${sequence}`,
			`F${sequence}`,
			`F${sequence}`,
			`F${sequence}`,
			`f${sequence}`,
			`F ${sequence}`,
			`F-${sequence}`,
			`F.${sequence}`,
			`${sequence}`,
		]),
	samePrefix: () => true,
	tail: ({ sequence }) => String(sequence),
	communicationBase: ({ sequence }) => pad(sequence, 10),
};

export const running: NumberStyle = {
	name: '1, 2, 3 ...',
	first: 1,
	restartsYearly: false,
	print: ({ sequence }) => String(sequence),
	written: ({ sequence }, random) =>
		random.pick([
			`${sequence}`,
			`${sequence}`,
			`${sequence}`,
			`${sequence}`,
			`nr ${sequence}`,
			`nr. ${sequence}`,
			`n° ${sequence}`,
			`#${sequence}`,
		]),
	samePrefix: () => false,
	tail: ({ sequence }) => String(sequence),
	communicationBase: (_, random) => random.digits(10),
};
