import { isCrowded } from '../ledger/lookUp';
import { knownBy } from '../party/customers';
import { GRADE, type Mention } from '../references/reading';
import { MEANING } from '../text/keywords';
import { openPlaces, RETURNED, whyNoneIsOpen } from './byReference';
import { settleOne, settleSeveral, type Rest } from './settleNamed';
import { isBooking, review, type Draft } from '../model/draft';
import type { Run, Work } from './work';

// What looks like an earlier year is some other number.
const YEARS_BACK = 8;

/** Whether a mention is sure enough to stand without a known payer. */
export function isSure({ grade, labelled }: Mention): boolean {
	return (
		(grade >= GRADE.withoutPrefix && grade < GRADE.reference) || (grade === GRADE.bare && labelled)
	);
}

/** Decides what invoice numbers in the texts decide; undefined when none is named surely. */
export function decideByNumber(run: Run, work: Work): Draft | undefined {
	const { reading } = work;
	const mentions = reading.mentions.filter(isSure);
	if (mentions.length === 0) return undefined;
	if (reading.meanings & MEANING.returned) return review(RETURNED);
	const unknown = reading.unknowns.find(
		({ kind }) => kind === 'structuredCommunication' || kind === 'creditorReference',
	);
	if (unknown !== undefined) {
		return review(
			`${unknown.written} is the reference of no open invoice, whatever else the text names`,
		);
	}
	const named: number[] = [];
	for (const mention of mentions) {
		const chosen = choose(run, work, mention);
		if (typeof chosen !== 'number') return review(chosen);
		if (!named.includes(chosen)) named.push(chosen);
	}
	const contradiction = named
		.map((place) => contradictionOf(run, work, place))
		.find((reason) => reason !== undefined);
	if (contradiction !== undefined) return review(contradiction);
	return named.length === 1
		? settleOne(run, work, named[0], restOf(run, work, named[0]))
		: settleSeveral(run, work, named, restOfSeveral(run, work, named));
}

function choose(run: Run, work: Work, mention: Mention): number | string {
	const { ledger, customers } = run;
	const { transaction } = work;
	const open = openPlaces(run, mention.found, transaction.currency);
	if (open.length === 0) return whyNoneIsOpen(run, work, mention);
	if (open.length === 1 && !isCrowded(mention.found)) return open[0];
	const ofPayer = open.filter(
		(place) => knownBy(customers, transaction, ledger.invoices[place]) !== undefined,
	);
	const isExact = (place: number) => ledger.open[place] === transaction.amountMinor;
	// The amount of another invoice with this number speaks against that of the payer.
	const agrees = ofPayer.length === 1 && (isExact(ofPayer[0]) || !open.some(isExact));
	if (agrees && !isCrowded(mention.found)) return ofPayer[0];
	const exact = (ofPayer.length > 0 ? ofPayer : open).filter(isExact);
	if (exact.length === 1) return exact[0];
	return `${mention.written} may be any of ${mention.found.size} invoices`;
}

/** What in the dates speaks against an invoice that is only named by its number. */
function contradictionOf(
	{ ledger }: Run,
	{ transaction, reading }: Work,
	place: number,
): string | undefined {
	const { number, issueDate, dueDate } = ledger.invoices[place];
	if (issueDate && transaction.bookedOn < issueDate) {
		return `${number} was issued on ${issueDate}, after the payment was booked on ${transaction.bookedOn}`;
	}
	const years = [issueDate, dueDate].flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
	const fully = reading.mentions.some(
		({ grade, found }) => grade === GRADE.full && found.places.includes(place),
	);
	if (fully || years.length === 0 || reading.years.length === 0) return undefined;
	if (reading.years.some((year) => years.includes(year))) return undefined;
	const booked = Number(transaction.bookedOn.slice(0, 4));
	const spoken = reading.years.find((year) => year <= booked && year > booked - YEARS_BACK);
	if (spoken === undefined) return undefined;
	return `${number} is of ${years[0]}, and the text speaks of ${spoken}`;
}

/** A part payment or overpayment needs a payer who is known as this customer's, and nothing unread beside the number. */
function restOf(run: Run, work: Work, place: number): Rest {
	const { transaction, reading } = work;
	const speaksOfOther = reading.meanings & (MEANING.settlement | MEANING.refund);
	if (reading.unknowns.length > 0 || speaksOfOther) return 'needsPerson';
	const isKnown = knownBy(run.customers, transaction, run.ledger.invoices[place]) !== undefined;
	return isKnown ? 'allowed' : 'needsKnownPayer';
}

function restOfSeveral(run: Run, work: Work, named: readonly number[]): Rest {
	const rests = named.map((place) => restOf(run, work, place));
	return rests.find((rest) => rest !== 'allowed') ?? 'allowed';
}

/**
 * Decides by numbers that say little alone, short or like a date: only together with a known payer, and only when
 * they close what they name exactly. Undefined when they do not.
 */
export function decideByShortNumber(run: Run, work: Work): Draft | undefined {
	const { ledger, customers } = run;
	const { transaction, reading } = work;
	if (reading.unknowns.length > 0 || reading.meanings & MEANING.returned) return undefined;
	const named = new Set<number>();
	for (const { found } of reading.mentions) {
		const open = openPlaces(run, found, transaction.currency).filter((place) => {
			const { issueDate } = ledger.invoices[place];
			if (issueDate && transaction.bookedOn < issueDate) return false;
			return knownBy(customers, transaction, ledger.invoices[place]) !== undefined;
		});
		const exact = open.filter((place) => ledger.open[place] === transaction.amountMinor);
		const chosen = exact.length === 1 ? exact : open;
		if (chosen.length === 1 && !isCrowded(found)) named.add(chosen[0]);
		else if (exact.length > 1) return undefined;
	}
	const places = [...named];
	if (places.length === 0) return undefined;
	const exact = places.filter((place) => ledger.open[place] === transaction.amountMinor);
	const draft =
		exact.length === 1 && places.length === 1
			? settleOne(run, work, exact[0], 'needsPerson')
			: settleSeveral(run, work, places, 'needsPerson');
	return isBooking(draft) && (draft.outcome === 'matched' || places.length > 1) ? draft : undefined;
}
