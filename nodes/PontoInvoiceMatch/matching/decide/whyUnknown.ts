import { payablesAt, type Payable } from '../ledger/payable';
import type { Reason } from '../model/reason';
import type { Related } from '../party/related';
import { findReference } from '../references/findReference';
import type { Mention } from '../references/reading';
import { isNaming } from './sureMention';
import { isKnown, payablesIn } from './byReference';
import type { Run, Work } from './work';

const MOST_NAMED = 3;

// Said of nothing better, and not true where the text points to an invoice.
const SAY_NOTHING_OF_PAYER: ReadonlySet<string> = new Set([
	'similar-name-only',
	'amount-only',
	'nothing-agrees',
] satisfies ReadonlyArray<Reason['code']>);

/**
 * Why a payment of a payer whom no account makes known is left to a person: first what its text names, where that is
 * not enough or nobody's, then what is known of the payer.
 */
export function whyUnknown(run: Run, work: Work, related: Related, ofPayer: Reason): Reason[] {
	const named = namedByUnknown(run, work);
	if (named !== undefined) return [named];
	const mistyped = mistypedReference(run, work);
	if (mistyped !== undefined) {
		return SAY_NOTHING_OF_PAYER.has(ofPayer.code) ? [mistyped] : [mistyped, ofPayer];
	}
	const [unknown] = work.reading.unknowns;
	if (unknown === undefined) return [withAmount(work, ofPayer, related)];
	const { written, field } = unknown;
	const noInvoice: Reason = { code: 'unknown-number', written, field };
	return ofPayer.code === 'nothing-agrees' ? [noInvoice] : [noInvoice, ofPayer];
}

/** The text names an invoice by digits that would do for a known payer. */
function namedByUnknown(run: Run, work: Work): Reason | undefined {
	const { reading, transaction } = work;
	const { currency, amountMinor } = transaction;
	const isExact = ({ open }: Payable) => open === amountMinor;
	const named = reading.mentions.filter(isNaming);
	const weakly = [...reading.mentions, ...reading.hints];
	return (
		needsKnownPayer(run, work, named, (mention) => payablesIn(run, mention.found, currency)) ??
		needsKnownPayer(run, work, weakly, (mention) =>
			payablesIn(run, mention.found, currency).filter(isExact),
		)
	);
}

function needsKnownPayer(
	run: Run,
	work: Work,
	mentions: readonly Mention[],
	payablesOf: (mention: Mention) => readonly Payable[],
): Reason | undefined {
	for (const mention of mentions) {
		const payable = payablesOf(mention).find((one) => !isKnown(run, work, one));
		if (payable === undefined) continue;
		const { number, customerName: customer } = payable.invoice;
		return { code: 'number-needs-known-payer', written: mention.written, number, customer };
	}
	return undefined;
}

/** A reference that no invoice has, but from which an open one differs by a slip of the pen. */
function mistypedReference({ ledger }: Run, { reading, transaction }: Work): Reason | undefined {
	for (const { near, written } of reading.unknowns) {
		const numbers = near
			.flatMap((digits) => findReference(ledger, transaction.amountMinor, digits).places)
			.flatMap((place) => payablesAt(ledger, [place]))
			.map(({ invoice }) => invoice.number);
		if (numbers.length === 0) continue;
		return {
			code: 'reference-mistyped',
			written,
			numbers: [...new Set(numbers)].slice(0, MOST_NAMED),
		};
	}
	return undefined;
}

/** A name beside the amount of an invoice of that customer, which the text does not name, is more than a name, though not enough. */
function withAmount({ reading }: Work, ofPayer: Reason, related: Related): Reason {
	if (ofPayer.code !== 'name-only') return ofPayer;
	const { byName, byCutName, relations, transaction } = related;
	const fitting = payablesAt(relations.ledger, [...byName.places, ...byCutName.places])
		.filter(({ open }) => open === transaction.amountMinor)
		.filter(({ invoice }) => invoice.currency === transaction.currency);
	const isNamed = ({ place }: Payable) =>
		[...reading.mentions, ...reading.hints].some(({ found }) => found.places.includes(place));
	const numbers = fitting.slice(0, MOST_NAMED).map(({ invoice }) => invoice.number);
	if (numbers.length === 0 || fitting.some(isNamed)) return ofPayer;
	return { code: 'name-and-amount-only', customer: ofPayer.customer, numbers };
}
