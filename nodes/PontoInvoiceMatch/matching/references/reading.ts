import type { Found } from '../ledger/found';
import type { TextField } from '../model/textField';

/**
 * How surely a text names an invoice: by a payment reference; by its number in full; by its number without the letters
 * in front but with its year, or in one run; by a bare number of four or five digits; by something so short, or so
 * much like a date or an amount, that it says little by itself.
 */
export const GRADE = { short: 1, bare: 2, withoutPrefix: 3, full: 4, reference: 5 } as const;
export type Grade = (typeof GRADE)[keyof typeof GRADE];

/** Less than any grade: digits that a word calls something else, or a date behind a word. Only a person may read them so. */
export const HINT = 0;

/** A reference or number in a text that belongs to invoices. */
export interface Mention {
	readonly grade: Grade;
	/** Whether a word such as "invoice" stands in front. */
	readonly labelled: boolean;
	/** Whether the text says nothing else, and it is not written like a date. */
	readonly alone: boolean;
	/** Whether it is a reference that the invoice carries, and not its number. */
	readonly ofReference: boolean;
	/** Whether it was completed from the number before it in a list. */
	readonly listed: boolean;
	readonly written: string;
	/** The field it was read in. */
	readonly field: TextField;
	readonly found: Found;
}

/** Something that is written as a reference or number but belongs to no invoice. */
export interface Unknown {
	readonly kind:
		| 'structuredCommunication'
		| 'damagedStructuredCommunication'
		| 'creditorReference'
		| 'damagedCreditorReference'
		| 'number';
	readonly written: string;
	/** Of a damaged one: the digits of those references that invoices carry, one slip of the pen away. */
	readonly near: readonly string[];
	readonly field: TextField;
}

/** In place of the one place of a mention that has several, or none. */
export const SEVERAL = -1;

/** What is asked of all mentions of a text again and again: who asks need not fetch each of very many, and what it found. */
export interface Digest {
	/** Of each mention the one place that was found, or {@link SEVERAL}. */
	readonly places: readonly number[];
	/** The grade of the surest; {@link HINT} without any. */
	readonly surest: Grade | typeof HINT;
	/** Whether a word such as "invoice" stands in front of any. */
	readonly hasLabel: boolean;
}

/** Digits, and the place of the invoice that they may mean. */
export interface Beside {
	readonly written: string;
	readonly place: number;
}

/** All that the texts of a transaction say. */
export interface Reading {
	mentions: Mention[];
	/** Of the mentions, when all are read. */
	digest: Digest;
	/** What may be meant all the same: to be suggested, never to be booked by. */
	hints: Mention[];
	unknowns: Unknown[];
	/** Years written apart from any number, to hold against the invoice's own. */
	years: number[];
	/** Years of a stretch of time that the text is about, which may lie before the invoice. */
	periodYears: number[];
	/** Numbers of something else that look like this ledger's own, with the word in front: `contrat 2025-0107`. */
	otherNumbers: string[];
	/**
	 * Digits that are no number here, behind a word such as "invoice" or before a year: perhaps the end of one, as
	 * `factuur 142` and `142/2025` for 2025-0142, and against any invoice that ends otherwise.
	 */
	endings: string[];
	/** Digits that nothing explains, as they stand beside each other: against an invoice whose number is written alike. */
	bare: string[];
	/** Digits in a list beside a number that was read, which may be another open invoice of its customer. */
	beside: Beside[];
	/** The meanings of all words, as bits. */
	meanings: number;
	/** Whether a list of numbers breaks off: digits that nothing explains at the end, or a text as long as the bank allows. */
	breaksOff: boolean;
	/** Whether the number of an invoice is called that of a credit note: `avoir 1042`. */
	namesCredit: boolean;
}

const OF_NONE: Digest = { places: [], surest: HINT, hasLabel: false };

/** What is asked of all these mentions. */
export function digestOf(mentions: readonly Mention[]): Digest {
	if (mentions.length === 0) return OF_NONE;
	const places = mentions.map(onlyPlace);
	let surest: Grade | typeof HINT = HINT;
	let hasLabel = false;
	for (const { grade, labelled } of mentions) {
		if (grade > surest) surest = grade;
		if (labelled) hasLabel = true;
	}
	return { places, surest, hasLabel };
}

/** The one place of a mention, as {@link Digest.places} has it. */
export const onlyPlace = ({ found: { places } }: Mention): number =>
	places.length === 1 ? (places[0] ?? SEVERAL) : SEVERAL;

/** A reading to gather in, with room to grow. */
export function createReading(): Reading {
	return {
		mentions: [],
		digest: OF_NONE,
		hints: [],
		unknowns: [],
		years: [],
		periodYears: [],
		otherNumbers: [],
		endings: [],
		bare: [],
		beside: [],
		meanings: 0,
		breaksOff: false,
		namesCredit: false,
	};
}

/** The same reading with nothing in it. */
export function emptied(reading: Reading): Reading {
	empty(reading.mentions);
	empty(reading.hints);
	empty(reading.unknowns);
	empty(reading.years);
	empty(reading.periodYears);
	empty(reading.otherNumbers);
	empty(reading.endings);
	empty(reading.bare);
	empty(reading.beside);
	reading.meanings = 0;
	reading.breaksOff = false;
	reading.namesCredit = false;
	return reading;
}

/** Most are empty already, and to set a length costs more than to ask for it. */
function empty(items: unknown[]): void {
	if (items.length > 0) items.length = 0;
}
