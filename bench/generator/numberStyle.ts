import type { Random } from '../../testData/random';

/** What an invoice number is made of. */
export interface NumberParts {
	readonly year: number;
	readonly month: number;
	/** Counts up within a year over all months, or for ever. */
	readonly sequence: number;
}

/** How one invoicing program numbers, and how payers write such numbers. */
export interface NumberStyle {
	readonly name: string;
	/** The sequence of the first invoice, and whether each year begins anew with it. */
	readonly first: number;
	readonly restartsYearly: boolean;
	print(parts: NumberParts): string;
	/** The number as a payer may copy it, without the words around it. */
	written(parts: NumberParts, random: Random): string;
	/** Whether these two may share one prefix in a list. */
	samePrefix(one: NumberParts, other: NumberParts): boolean;
	/** What is left of the number where the prefix went before. */
	tail(parts: NumberParts): string;
	/** The ten digits that the program makes a structured communication of. */
	communicationBase(parts: NumberParts, random: Random): string;
}
