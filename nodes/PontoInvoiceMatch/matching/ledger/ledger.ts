import type { GivenReference, KnownReference } from '../model/matchOptions';
import type { OpenInvoice } from '../model/openInvoice';
import { createNumberKeys, NO_SHAPE, readNumberKeys, type NumberKeys } from './numberKeys';
import { referenceKey } from './referenceKeys';
import { addToIndex, createHashIndex, type HashIndex } from './hashIndex';

/**
 * The open invoices, what is still open on each while the run goes on, and the index from references and numbers to
 * invoices. An invoice goes by its place in `invoices`; places behind the last one are known references.
 */
export interface Ledger {
	readonly invoices: readonly OpenInvoice[];
	/** In minor units; the bookings of this run are taken off. */
	readonly open: Float64Array;
	readonly index: HashIndex;
	/** Hashes of the letters that invoice numbers start with. */
	readonly prefixes: ReadonlySet<number>;
	/** The shapes of its numbers, as {@link NumberKeys} has them: free digits of one are a number, open or not. */
	readonly shapes: ReadonlySet<number>;
	readonly knownReferences: readonly GivenReference[];
	readonly knownRanges: ReadonlyArray<{ readonly from: string; readonly to: string }>;
	/** The order in which places are looked at wherever it could matter: the longest due first, then by id. */
	readonly compare: (one: number, other: number) => number;
	/** Who is booked on an invoice in this run: the transaction ids, by place. */
	readonly paidBy: Array<readonly string[] | undefined>;
}

/** Builds the ledger; this is the one pass over all invoices that a run cannot do without. */
export function createLedger(
	invoices: readonly OpenInvoice[],
	known: readonly KnownReference[],
): Ledger {
	const index = createHashIndex(invoices.length * 3 + known.length * 3);
	const open = new Float64Array(invoices.length);
	const prefixes = new Set<number>();
	const shapes = new Set<number>();
	const keys = createNumberKeys();
	let lastPrefix = 0;
	let lastShape = 0;
	for (let place = 0; place < invoices.length; place += 1) {
		const invoice = invoices[place];
		if (invoice === undefined) continue;
		open[place] = invoice.openMinor;
		addNumber(index, keys, invoice.number, place);
		if (keys.prefix !== lastPrefix) {
			lastPrefix = keys.prefix;
			prefixes.add(lastPrefix);
		}
		if (keys.letteredShape !== lastShape) {
			lastShape = keys.letteredShape;
			addShapes(shapes, keys);
		}
		for (const reference of invoice.references) addReference(index, keys, reference, place);
	}
	const knownReferences = known.flatMap((entry) => ('reference' in entry ? [entry] : []));
	knownReferences.forEach(({ reference }, at) => {
		const place = invoices.length + at;
		addNumber(index, keys, reference, place);
		addShapes(shapes, keys);
		const key = referenceKey(reference);
		if (key !== undefined) addToIndex(index, key, place);
	});
	shapes.delete(NO_SHAPE);
	return {
		invoices,
		open,
		index,
		prefixes,
		shapes,
		knownReferences,
		knownRanges: known.flatMap((entry) => ('from' in entry ? [entry] : [])),
		compare: (one, other) => {
			const [first, second] = [invoices[one], invoices[other]];
			if (first === undefined || second === undefined) return one - other;
			return compareInvoices(first, second);
		},
		paidBy: new Array<readonly string[] | undefined>(invoices.length),
	};
}

/** A shorter reference has not the digits of a long one, and is read as a number is. */
const MIN_LENGTH_OF_LONG = 10;

function addNumber(index: HashIndex, keys: NumberKeys, number: string, place: number): void {
	readNumberKeys(keys, number);
	if (keys.parts !== undefined) addToIndex(index, keys.parts, place);
	if (keys.compact !== undefined) addToIndex(index, keys.compact, place);
}

function addShapes(shapes: Set<number>, { shape, letteredShape, compactShape }: NumberKeys): void {
	shapes.add(shape).add(letteredShape).add(compactShape);
}

function addReference(index: HashIndex, keys: NumberKeys, reference: string, place: number): void {
	const key = referenceKey(reference);
	if (key !== undefined) addToIndex(index, key, place);
	if (key === undefined || reference.length < MIN_LENGTH_OF_LONG) {
		addNumber(index, keys, reference, place);
	}
}

function compareInvoices(one: OpenInvoice, other: OpenInvoice): number {
	return (
		compareText(one.dueDate ?? '', other.dueDate ?? '') ||
		compareText(one.issueDate ?? '', other.issueDate ?? '') ||
		compareText(one.id, other.id)
	);
}

/** Compares by character codes, in every locale alike. */
export function compareText(first: string, second: string): number {
	if (first === second) return 0;
	return first < second ? -1 : 1;
}
