import { isCrowded } from '../ledger/lookUp';
import { countWithAmount } from '../ledger/amountCounts';
import type { Payable } from '../ledger/payable';
import { isBooking, review, type Draft } from '../model/draft';
import type { Reason } from '../model/reason';
import { GRADE, type Mention } from '../references/reading';
import { MEANING } from '../text/keywords';
import { mayMean } from './byClosedNumber';
import { includes, isKnown, payablesIn, whyNoneIsOpen } from './byReference';
import type { Choice } from './choice';
import { settleOne, settleSeveral, type Rest } from './settleNamed';
import type { Run, Work } from './work';

// What looks like an earlier year is some other number.
const YEARS_BACK = 8;
// A stray short number never breaks a tie.
const MIN_LENGTH_OF_RIVAL = 4;
const HAS_LETTER = /\p{L}/u;
// More invoices of one amount make a price of it.
const MOST_OF_ONE_AMOUNT = 5;

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
	const unknown = reading.unknowns.find(
		({ kind }) => kind === 'structuredCommunication' || kind === 'creditorReference',
	);
	if (unknown !== undefined) {
		return review({ code: 'unknown-reference-beside-number', written: unknown.written });
	}
	const named: Payable[] = [];
	for (const mention of mentions) {
		const choice = choose(run, work, mention);
		if ('reason' in choice) return review(choice.reason);
		if (!includes(named, choice.chosen)) named.push(choice.chosen);
	}
	for (const payable of named) {
		const contradiction = contradictionOf(work, payable);
		if (contradiction !== undefined) return review(contradiction);
	}
	const isOthers = !named.every((payable) => isKnown(run, work, payable));
	if (isOthers && reading.meanings & MEANING.refund) return review({ code: 'speaks-of-refund' });
	const common = isOthers ? commonAmount(run, work, mentions, named) : undefined;
	if (common !== undefined) return review(common);
	const beside = namedLessSurely(work);
	const unpayable = beside.find(
		({ found }) => payablesIn(run, found, work.transaction.currency).length === 0,
	);
	if (unpayable !== undefined) return review(mayMean(run, unpayable));
	const more = payablesBeside(run, work, beside, named);
	if (more.length === 0) return settleNamed(run, work, named, 'allowed');
	const all = settleSeveral(run, work, [...named, ...more], 'needsPerson');
	if (!isBooking(all)) return all;
	return decideByShortNumber(run, work) ?? settleNamed(run, work, named, 'needsPerson');
}

/** Digits alone by a payer whom nobody knows do not tell an invoice from the many others at the same price. */
function commonAmount(
	{ amounts }: Run,
	{ transaction }: Work,
	mentions: readonly Mention[],
	named: readonly Payable[],
): Reason | undefined {
	const [mention] = mentions;
	const [payable] = named;
	if (mention === undefined || payable === undefined || named.length > 1) return undefined;
	if (mentions.some(({ labelled, written }) => labelled || HAS_LETTER.test(written)))
		return undefined;
	const { amountMinor, currency } = transaction;
	if (payable.open !== amountMinor) return undefined;
	const count = countWithAmount(amounts, amountMinor, currency);
	if (count <= MOST_OF_ONE_AMOUNT) return undefined;
	return { code: 'number-at-common-amount', written: mention.written, count };
}

function settleNamed(run: Run, work: Work, named: readonly Payable[], most: Rest): Draft {
	const [first] = named;
	const rest = most === 'allowed' ? restOfSeveral(run, work, named) : most;
	if (named.length > 1 || first === undefined) return settleSeveral(run, work, named, rest);
	// What is left over may be for a number that could not be read.
	const mayLeaveOut = work.reading.breaksOff && work.transaction.amountMinor > first.open;
	return settleOne(run, work, first, mayLeaveOut ? 'needsPerson' : rest);
}

/** What the text names less surely, beside what is sure: it may be what the payment is for. */
function namedLessSurely({ reading: { mentions, hints } }: Work): readonly Mention[] {
	const unsure = mentions.filter(
		(mention) => !isSure(mention) && mention.grade !== GRADE.reference,
	);
	const long = hints.filter(({ written }) => written.length >= MIN_LENGTH_OF_RIVAL);
	return [...unsure, ...long];
}

function payablesBeside(
	run: Run,
	{ transaction }: Work,
	beside: readonly Mention[],
	named: readonly Payable[],
): Payable[] {
	const more: Payable[] = [];
	for (const { found } of beside) {
		for (const payable of payablesIn(run, found, transaction.currency)) {
			if (!includes(named, payable) && !includes(more, payable)) more.push(payable);
		}
	}
	return more;
}

function choose(run: Run, work: Work, mention: Mention): Choice<Payable> {
	const { transaction } = work;
	const { found, written } = mention;
	const open = payablesIn(run, found, transaction.currency);
	const [first] = open;
	if (first === undefined) return { reason: whyNoneIsOpen(run, work, mention) };
	const crowded = isCrowded(found);
	if (open.length === 1 && !crowded) return { chosen: first };
	const ofPayer = open.filter((payable) => isKnown(run, work, payable));
	const isExact = ({ open }: Payable) => open === transaction.amountMinor;
	const [his] = ofPayer;
	// The amount of another invoice with this number speaks against that of the payer.
	const agrees = his !== undefined && ofPayer.length === 1 && (isExact(his) || !open.some(isExact));
	if (agrees && !crowded) return { chosen: his };
	const exact = (ofPayer.length > 0 ? ofPayer : open).filter(isExact);
	const [only] = exact;
	if (only !== undefined && exact.length === 1) return { chosen: only };
	return { reason: { code: 'shared-number', count: found.size, written } };
}

/** What in the dates speaks against an invoice that is only named by its number. */
function contradictionOf(
	{ transaction, reading }: Work,
	{ place, invoice }: Payable,
): Reason | undefined {
	const { number, issueDate, dueDate } = invoice;
	const { bookedOn } = transaction;
	if (issueDate && bookedOn < issueDate) {
		return { code: 'issued-after-payment', number, issueDate, bookedOn };
	}
	const years = [issueDate, dueDate].flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
	const [year] = years;
	const fully = reading.mentions.some(
		({ grade, found }) => grade === GRADE.full && found.places.includes(place),
	);
	if (fully || year === undefined || reading.years.length === 0) return undefined;
	if (reading.years.some((spoken) => years.includes(spoken))) return undefined;
	const booked = Number(bookedOn.slice(0, 4));
	const spoken = reading.years.find((other) => other <= booked && other > booked - YEARS_BACK);
	return spoken === undefined ? undefined : { code: 'other-year', number, year, spoken };
}

/** A part payment or overpayment needs a payer who is known as this customer's, and nothing unread beside the number. */
function restOf(run: Run, work: Work, payable: Payable): Rest {
	const { reading } = work;
	const speaksOfOther = reading.meanings & (MEANING.settlement | MEANING.refund);
	if (reading.unknowns.length > 0 || speaksOfOther) return 'needsPerson';
	return isKnown(run, work, payable) ? 'allowed' : 'needsKnownPayer';
}

function restOfSeveral(run: Run, work: Work, named: readonly Payable[]): Rest {
	const rests = named.map((payable) => restOf(run, work, payable));
	return rests.find((rest) => rest !== 'allowed') ?? 'allowed';
}

/**
 * Decides by numbers that say little alone, short or like a date: only together with a known payer. Several of them, and
 * short ones, must close what they name exactly. Undefined when they decide nothing, and nothing else is said by them.
 */
export function decideByShortNumber(run: Run, work: Work): Draft | undefined {
	const { transaction, reading } = work;
	if (reading.unknowns.length > 0) return undefined;
	const isExact = ({ open }: Payable) => open === transaction.amountMinor;
	const named = namedOfPayer(run, work, isExact);
	const [first] = named ?? [];
	if (named === undefined || first === undefined) return undefined;
	const draft =
		named.length === 1 && (isExact(first) || isNamedAlone(work))
			? settleOne(run, work, first, restOfBare(run, work, first))
			: settleSeveral(run, work, named, 'needsPerson');
	const isDecided = isBooking(draft) && (draft.outcome !== 'overpaid' || named.length === 1);
	return isDecided || reading.mentions.every(isNaming) ? draft : undefined;
}

/** Whether a mention cannot be anything else than a number, sure or not. */
export const isNaming = ({ grade, labelled, alone, listed }: Mention): boolean =>
	grade >= GRADE.bare || labelled || alone || listed;

const isNamedAlone = ({ reading: { mentions } }: Work) =>
	mentions.length === 1 && mentions.every(isNaming);

/** What the mentions name of what this payer may pay; undefined when one of them fits several. */
function namedOfPayer(
	run: Run,
	work: Work,
	isExact: (payable: Payable) => boolean,
): Payable[] | undefined {
	const { transaction, reading } = work;
	const named: Payable[] = [];
	for (const { found } of reading.mentions) {
		const open = payablesIn(run, found, transaction.currency).filter((payable) => {
			const { issueDate } = payable.invoice;
			if (issueDate && transaction.bookedOn < issueDate) return false;
			return isKnown(run, work, payable);
		});
		const exact = open.filter(isExact);
		const chosen = exact.length === 1 ? exact : open;
		const [only] = chosen;
		if (only !== undefined && chosen.length === 1 && !isCrowded(found)) {
			if (!includes(named, only)) named.push(only);
		} else if (exact.length > 1) return undefined;
	}
	return named;
}

/** A part payment or overpayment by a bare number of four digits or more, with nothing else in the text that competes. */
function restOfBare(run: Run, work: Work, payable: Payable): Rest {
	const { mentions, hints, otherNumbers, breaksOff } = work.reading;
	const competes = hints.length > 0 || otherNumbers.length > 0 || breaksOff;
	const isLongEnough = mentions.every(({ grade }) => grade >= GRADE.bare);
	return competes || !isLongEnough ? 'needsPerson' : restOf(run, work, payable);
}
