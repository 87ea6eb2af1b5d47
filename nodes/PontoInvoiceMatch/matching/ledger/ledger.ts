import type { BankTransaction } from '../model/bankTransaction';
import type { GivenReference, KnownReference } from '../model/matchOptions';
import type { OpenInvoice } from '../model/openInvoice';
import { COMPACT_STARTS } from './compactKey';
import { createNumberKeys, NO_SHAPE, readNumberKeys, type NumberKeys } from './numberKeys';
import { createReferenceKey, readReferenceKey, type ReferenceKey } from './referenceKeys';
import { withLength, type Lengths } from './lengths';
import { createMemory, type Memory } from './memory';
import { comparePlaces, createOrder, type Order } from './order';
import { HASH_SEEDS, hashPair } from '../text/hash';
import { addHash, createHashBits, type HashBits } from './hashBits';
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
	/** What its numbers and references are like: nothing else has to be looked for. */
	readonly form: LedgerForm;
	/** What was looked at last; `partsAt` and `findNumber` read it. */
	readonly memory: Memory;
	readonly knownReferences: readonly GivenReference[];
	readonly knownRanges: ReadonlyArray<{ readonly from: string; readonly to: string }>;
	readonly order: Order;
	/** The order in which places are looked at wherever it could matter: the longest due first, then by id. */
	readonly compare: (one: number, other: number) => number;
	/** What is booked on an invoice in this run: the transactions, by place. */
	readonly paidBy: Array<readonly BankTransaction[] | undefined>;
}

/** Which lengths occur among the numbers and references of a ledger. */
export interface LedgerForm {
	/** How many runs of digits its numbers have. */
	runs: Lengths;
	/** How many digits its numbers have, of those that are found without what separates them. */
	digits: Lengths;
	/** How many characters its references have, without leading zeros. */
	references: Lengths;
	/** The first of these characters, as {@link characterClass} counts them. */
	referenceStarts: Lengths;
	/** What its numbers have in front of their last run of digits, as {@link NumberKeys} has it. */
	readonly fronts: HashBits;
	/** Which first digits the numbers have that are found without what separates them, by {@link compactStart}. */
	readonly compactStarts: Uint8Array;
}

// A ledger has few fronts: the years and months of its numbers.
const BITS_OF_FRONTS = 1 << 11;

const createForm = (): LedgerForm => ({
	runs: 0,
	digits: 0,
	references: 0,
	referenceStarts: 0,
	fronts: createHashBits(BITS_OF_FRONTS),
	compactStarts: new Uint8Array(COMPACT_STARTS),
});

/** Builds the ledger; this is the one pass over all invoices that a run cannot do without. */
export function createLedger(
	invoices: readonly OpenInvoice[],
	known: readonly KnownReference[],
): Ledger {
	const index = createHashIndex(invoices.length * 3 + known.length * 3);
	const form = createForm();
	const building: Building = { index, form, keys: createNumberKeys(), key: createReferenceKey() };
	const { keys } = building;
	const open = new Float64Array(invoices.length);
	const prefixes = new Set<number>();
	const shapes = new Set<number>();
	let lastPrefix = 0;
	let lastShape = 0;
	for (let place = 0; place < invoices.length; place += 1) {
		const invoice = invoices[place];
		if (invoice === undefined) continue;
		open[place] = invoice.openMinor;
		addNumber(building, invoice.number, place);
		if (keys.prefix !== lastPrefix) {
			lastPrefix = keys.prefix;
			prefixes.add(lastPrefix);
		}
		if (keys.letteredShape !== lastShape) {
			lastShape = keys.letteredShape;
			addShapes(shapes, keys);
		}
		const { references } = invoice;
		for (let at = 0; at < references.length; at += 1) {
			addReference(building, references[at] ?? '', place);
		}
	}
	const knownReferences = known.flatMap((entry) => ('reference' in entry ? [entry] : []));
	knownReferences.forEach(({ reference }, at) => {
		const place = invoices.length + at;
		addNumber(building, reference, place);
		addShapes(shapes, keys);
		addKey(building, reference, place);
	});
	shapes.delete(NO_SHAPE);
	const order = createOrder(invoices);
	return {
		invoices,
		open,
		index,
		prefixes,
		shapes,
		form,
		memory: createMemory(invoices.length + known.length),
		knownReferences,
		knownRanges: known.flatMap((entry) => ('from' in entry ? [entry] : [])),
		order,
		compare: (one, other) => comparePlaces(order, one, other),
		paidBy: new Array<readonly BankTransaction[] | undefined>(invoices.length),
	};
}

/** A shorter reference has not the digits of a long one, and is read as a number is. */
const MIN_LENGTH_OF_LONG = 10;

/** What the passes over invoices and known references add to. */
interface Building {
	readonly index: HashIndex;
	readonly form: LedgerForm;
	readonly keys: NumberKeys;
	readonly key: ReferenceKey;
}

function addNumber({ index, form, keys }: Building, number: string, place: number): void {
	readNumberKeys(keys, number);
	if (keys.parts !== undefined) {
		addToIndex(index, keys.parts, place);
		form.runs = withLength(form.runs, keys.runs);
		addHash(form.fronts, keys.front);
	}
	if (keys.compact !== undefined) {
		addToIndex(index, keys.compact, place);
		form.digits = withLength(form.digits, keys.digits);
		form.compactStarts[keys.compactStart] = 1;
	}
}

/** With all letters in front, with the last group of them, and without, for who knows the year: `INV-BE-25-042`, `BE25042`, `25-042`. */
function addShapes(shapes: Set<number>, keys: NumberKeys): void {
	const { prefix, lastGroup, wholeShape, wholeCompactShape } = keys;
	shapes.add(keys.shape).add(keys.letteredShape).add(keys.compactShape);
	if (prefix === HASH_SEEDS.word) return;
	shapes.add(hashPair(HASH_SEEDS.shape, wholeShape));
	shapes.add(hashPair(lastGroup, wholeShape));
	if (wholeCompactShape === NO_SHAPE) return;
	shapes.add(hashPair(prefix, wholeCompactShape)).add(hashPair(lastGroup, wholeCompactShape));
}

function addReference(building: Building, reference: string, place: number): void {
	const isKeyed = addKey(building, reference, place);
	if (!isKeyed || reference.length < MIN_LENGTH_OF_LONG) addNumber(building, reference, place);
}

function addKey({ index, form, key }: Building, reference: string, place: number): boolean {
	if (!readReferenceKey(key, reference)) return false;
	addToIndex(index, key.hash, place);
	form.references = withLength(form.references, key.length);
	form.referenceStarts = withLength(form.referenceStarts, key.first);
	return true;
}
