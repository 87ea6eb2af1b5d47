import { isCrowded } from '../ledger/lookUp';
import type { Payable } from '../ledger/payable';
import { isBooking, review, type Draft } from '../model/draft';
import type { OpenInvoice } from '../model/openInvoice';
import type { Reason } from '../model/reason';
import type { Mention } from '../references/reading';
import { MEANING } from '../text/keywords';
import { mayMean } from './byClosedNumber';
import { includes, isKnown, isPayableIn, payablesIn } from './byReference';
import { decideByShortNumber } from './byShortNumber';
import type { Choice } from './choice';
import { commonAmount } from './commonAmount';
import { contradictionOf } from './contradiction';
import { digitsOfOther } from './digitsOfOther';
import { nounOfShort } from './otherWords';
import { owedByPayer } from './owedByPayer';
import { purposeInFront } from './purposeInFront';
import { restOfNumber } from './restOfNumber';
import { NEEDS_PERSON, settleOne, settleSeveral, type Rest, type RestOf } from './settleNamed';
import { mayBePaidOut } from './speaksOfPayout';
import { speaksOfRefund } from './speaksOfRefund';
import { isSure } from './sureMention';
import { paidAlike, whyNoneIsOpen } from './whyNoneIsOpen';
import type { Run, Work } from './work';

// A stray short number never breaks a tie.
const MIN_LENGTH_OF_RIVAL = 4;

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
	if (isOthers && speaksOfRefund(work)) return review({ code: 'speaks-of-refund' });
	if (isOthers && mayBePaidOut(work)) return review({ code: 'speaks-of-payout' });
	const ofOther = isOthers ? readOfOther(work, mentions, named) : undefined;
	if (ofOther !== undefined) return review(ofOther);
	const owed = isOthers ? owedByPayer(run, work) : [];
	const areNamed = owed.every((invoice) => named.some((payable) => payable.invoice === invoice));
	if (!areNamed) return review(payerOwes(named, owed));
	const common = isOthers ? commonAmount(run, work, mentions, named) : undefined;
	if (common !== undefined) return review(common);
	const beside = namedLessSurely(work);
	const unpayable = beside.find(({ found }) => !isPayableIn(run, found, work.transaction.currency));
	if (unpayable !== undefined) return review(mayMean(run, unpayable));
	const more = payablesBeside(run, work, beside, named);
	if (more.length === 0)
		return settleNamed(run, work, named, () => restOfSeveral(run, work, named));
	const all = settleSeveral(run, work, [...named, ...more], NEEDS_PERSON);
	if (!isBooking(all)) return all;
	return decideByShortNumber(run, work) ?? settleNamed(run, work, named, NEEDS_PERSON);
}

/** From somebody unknown a number may be that of something else, which the words around it tell. */
function readOfOther(
	work: Work,
	mentions: readonly Mention[],
	named: readonly Payable[],
): Reason | undefined {
	const [payable] = named;
	const [inFront] = mentions.flatMap(
		(mention) => purposeInFront(work, payable?.invoice ?? {}, mention) ?? [],
	);
	return inFront ?? readOfCard(work, named) ?? readBehindNoun(work, named);
}

/** What a card terminal writes has many digits, none of which a stranger means. */
function readOfCard({ reading }: Work, [payable]: readonly Payable[]): Reason | undefined {
	if (payable === undefined || !(reading.meanings & MEANING.card)) return undefined;
	const bare = reading.mentions.find((mention) => isSure(mention) && !mention.labelled);
	if (bare === undefined) return undefined;
	const { number, customerName: customer } = payable.invoice;
	return { code: 'number-needs-known-payer', written: bare.written, number, customer };
}

/** `box F1042` is an invoice only for who is known. */
function readBehindNoun(
	{ reading, transaction }: Work,
	[payable]: readonly Payable[],
): Reason | undefined {
	if (payable === undefined) return undefined;
	const called = reading.mentions.find(
		(mention) => isSure(mention) && nounOfShort(transaction, payable, mention) !== undefined,
	);
	if (called === undefined) return undefined;
	const { number, customerName: customer } = payable.invoice;
	return { code: 'number-needs-known-payer', written: called.written, number, customer };
}

/** Number and payer contradict each other where his own invoices have the amount. */
const payerOwes = (named: readonly Payable[], owed: readonly OpenInvoice[]): Reason => ({
	code: 'payer-owes-amount',
	numbers: named.map(({ invoice }) => invoice.number),
	own: owed.map(({ number }) => number),
	customer: owed[0]?.customerName,
});

function settleNamed(run: Run, work: Work, named: readonly Payable[], restOf: RestOf): Draft {
	const [first] = named;
	if (named.length > 1 || first === undefined) return settleSeveral(run, work, named, restOf);
	// What is left over may be for a number that could not be read.
	const mayLeaveOut = work.reading.breaksOff && work.transaction.amountMinor > first.open;
	return settleOne(run, work, first, mayLeaveOut ? NEEDS_PERSON : restOf);
}

/** What the text names less surely, beside what is sure: it may be what the payment is for. */
function namedLessSurely({ reading: { mentions, hints } }: Work): readonly Mention[] {
	const unsure = mentions.filter((mention) => !isSure(mention));
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
	const isExact = ({ open }: Payable) => open === transaction.amountMinor;
	const again = open.some(isExact) ? undefined : paidAlike(run, work, mention);
	if (again !== undefined) return { reason: again };
	const crowded = isCrowded(found);
	if (open.length === 1 && !crowded) return { chosen: first };
	const ofPayer = open.filter((payable) => isKnown(run, work, payable));
	const [his] = ofPayer;
	// The amount of another invoice with this number speaks against that of the payer.
	const agrees = his !== undefined && ofPayer.length === 1 && (isExact(his) || !open.some(isExact));
	if (agrees && !crowded) return { chosen: his };
	const exact = (ofPayer.length > 0 ? ofPayer : open).filter(isExact);
	const [only] = exact;
	if (only !== undefined && exact.length === 1) return { chosen: only };
	return { reason: { code: 'shared-number', count: found.size, written } };
}

function restOfSeveral(run: Run, work: Work, named: readonly Payable[]): Rest {
	if (digitsOfOther(run, work, named) !== undefined) return 'needsPerson';
	const rests = named.map((payable) => restOfNumber(run, work, payable));
	return rests.find((rest) => rest !== 'allowed') ?? 'allowed';
}
