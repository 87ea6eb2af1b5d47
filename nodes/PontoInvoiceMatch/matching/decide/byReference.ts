import { closingSettlement } from '../amounts/settle';
import { invoiceAt, openAt, payablesAt, type Payable } from '../ledger/payable';
import type { Found } from '../ledger/found';
import { isCrowded } from '../ledger/lookUp';
import { review, type Draft } from '../model/draft';
import { knownBy } from '../party/customers';
import { hasLostZeros } from '../references/findReference';
import { GRADE, type Mention } from '../references/reading';
import type { Choice } from './choice';
import { NEEDS_PERSON, settleOne, settleSeveral, type Rest, type RestOf } from './settleNamed';
import { paidAlike, whyNoneIsOpen } from './whyNoneIsOpen';
import type { Run, Work } from './work';

/** A shorter number beside a reference is too often a house, a week or a count. */
const MIN_LENGTH_OF_RIVAL = 4;

/** Decides what payment references decide; undefined when the texts hold none. */
export function decideByReference(run: Run, work: Work): Draft | undefined {
	const { reading } = work;
	if (reading.digest.surest < GRADE.reference) return undefined;
	const mentions = reading.mentions.filter(({ grade }) => grade === GRADE.reference);
	const named: Payable[] = [];
	for (const mention of mentions) {
		const choice = choose(run, work, mention);
		if ('reason' in choice) return review(choice.reason);
		for (const payable of choice.chosen) if (!includes(named, payable)) named.push(payable);
	}
	return settle(run, work, named, () => restOfReference(run, work, mentions, named));
}

/** Check digits stand for any rest, but not where zeros are missing and nobody says that it is a reference. */
function restOfReference(
	run: Run,
	work: Work,
	mentions: readonly Mention[],
	named: readonly Payable[],
): Rest {
	const { transaction } = work;
	if (transaction.remittanceInformationType?.startsWith('structured')) return 'allowed';
	if (!mentions.some(({ written }) => hasLostZeros(written))) return 'allowed';
	return named.every((payable) => isKnown(run, work, payable)) ? 'allowed' : 'needsKnownPayer';
}

/** Whether the payer is known to pay for the customer of an invoice. */
export const isKnown = ({ customers }: Run, { transaction }: Work, { invoice }: Payable): boolean =>
	knownBy(customers, transaction, invoice) !== undefined;

/** Whether a payable of the same place is among these. */
export const includes = (payables: readonly Payable[], { place }: Payable): boolean =>
	payables.some((payable) => payable.place === place);

function settle(run: Run, work: Work, named: readonly Payable[], restOf: RestOf): Draft {
	const [first] = named;
	const draft =
		named.length === 1 && first !== undefined
			? settleOne(run, work, first, restOf)
			: settleSeveral(run, work, named, restOf);
	if (draft.outcome === 'matched' || draft.outcome === 'multiple') return draft;
	const shared = sharedNumber(run, work, named);
	if (shared !== undefined) return differ(named, [shared]);
	const [sure, weak] = otherNumbers(run, work, named);
	const others = [...sure, ...weak.filter((payable) => !includes(sure, payable))];
	if (others.length === 0) {
		const settled = settledNumber(run, work);
		return settled === undefined ? draft : differ(named, [settled]);
	}
	const together = settleSeveral(run, work, [...named, ...others], NEEDS_PERSON);
	// What is named weakly pays nothing for strangers, though the sum be right: prices are shared by many.
	const mayPay = others.every((payable) => includes(sure, payable) || isKnown(run, work, payable));
	return together.outcome === 'multiple' && mayPay ? together : differ(named, numbersOf(others));
}

const differ = (named: readonly Payable[], byNumber: readonly string[]) =>
	review({ code: 'reference-and-number-differ', byReference: numbersOf(named), byNumber });

/** A number beside the reference that is known and no longer open: what does not close exactly may be for it. */
function settledNumber({ ledger }: Run, { reading }: Work): string | undefined {
	const isSettled = ({ found }: Mention) =>
		found.places.every((place) => invoiceAt(ledger, place) === undefined);
	return reading.mentions.find((mention) => isNumber(mention) && isSettled(mention))?.written;
}

/** A number beside the reference that several open invoices have, other than those of the reference: it may mean any of them. */
function sharedNumber(
	run: Run,
	{ transaction, reading }: Work,
	named: readonly Payable[],
): string | undefined {
	const isShared = ({ found }: Mention) => {
		const open = payablesIn(run, found, transaction.currency);
		return open.length > 1 && !open.some((payable) => includes(named, payable));
	};
	return reading.mentions.find((mention) => isNumber(mention) && isShared(mention))?.written;
}

/** Whether a mention is of an invoice's number, and surely so. */
const isNumber = ({ grade }: Mention) => grade >= GRADE.withoutPrefix && grade < GRADE.reference;

const numbersOf = (payables: readonly Payable[]) => payables.map(({ invoice }) => invoice.number);

/**
 * Open invoices that the text names by number beside the referenced ones: surely, and however weakly, since a word in
 * front of a number may make it something else, and may not.
 */
function otherNumbers(
	run: Run,
	{ transaction, reading }: Work,
	named: readonly Payable[],
): [sure: Payable[], weak: Payable[]] {
	const payablesOf = (mentions: readonly Mention[]) =>
		mentions.flatMap(({ found }) => {
			// What is settled beside it may be meant as well, and makes it no less a rival.
			const open = isCrowded(found) ? [] : payablesIn(run, found, transaction.currency);
			return open.length === 1 ? open.filter((payable) => !includes(named, payable)) : [];
		});
	const sure = reading.mentions.filter(({ grade }) => grade >= GRADE.withoutPrefix);
	const weak = [...reading.mentions, ...reading.hints].filter(
		({ written, labelled }) => labelled || written.length >= MIN_LENGTH_OF_RIVAL,
	);
	return [payablesOf(sure), payablesOf(weak)];
}

/** Whether any invoice of a group is open in the payment's currency. */
export const isPayableIn = (run: Run, { places }: Found, currency: string): boolean =>
	places.some((place) => isPayableAt(run, place, currency));

/** Whether the invoice at a place is open in the payment's currency. */
export const isPayableAt = ({ ledger }: Run, place: number, currency: string): boolean =>
	openAt(ledger, place) !== 0 && invoiceAt(ledger, place)?.currency === currency;

/** The invoices of a group that are open in the payment's currency. */
export const payablesIn = (
	{ ledger }: Run,
	{ places }: Found,
	currency: string,
): readonly Payable[] => payablesAt(ledger, places, currency);

/** The invoices that a reference means for this payment. */
function choose(run: Run, work: Work, mention: Mention): Choice<readonly Payable[]> {
	const { transaction } = work;
	const { found, written } = mention;
	const open = payablesIn(run, found, transaction.currency);
	if (open.length === 0) return { reason: whyNoneIsOpen(run, work, mention) };
	const crowded = isCrowded(found);
	if (open.length === 1 && !crowded) return chooseOnly(run, work, mention, open);
	const fitting = open.filter(
		({ invoice, open }) =>
			closingSettlement(transaction, invoice, open, run.options.tolerance) !== undefined,
	);
	const exact = fitting.filter(({ open }) => open === transaction.amountMinor);
	if (exact.length === 1) return { chosen: exact };
	if (fitting.length === 1 && !crowded) return { chosen: fitting };
	const byNumber = open.filter(({ place }) => isNamedByNumber(work, place));
	if (byNumber.length === 1) return { chosen: byNumber };
	const total = open.reduce((sum, { open }) => sum + open, 0);
	if (exact.length === 0 && !crowded && total === transaction.amountMinor) return { chosen: open };
	return {
		reason:
			exact.length > 1
				? { code: 'shared-reference-and-amount', count: exact.length, written }
				: { code: 'shared-reference', count: found.size, written },
	};
}

/** The only one that is open, unless the payment may be for one that was paid just so. */
function chooseOnly(
	run: Run,
	work: Work,
	mention: Mention,
	only: readonly Payable[],
): Choice<readonly Payable[]> {
	const isMeant = ({ place, open }: Payable) =>
		open === work.transaction.amountMinor || isNamedByNumber(work, place);
	const again = only.some(isMeant) ? undefined : paidAlike(run, work, mention);
	return again === undefined ? { chosen: only } : { reason: again };
}

function isNamedByNumber({ reading }: Work, place: number): boolean {
	return reading.mentions.some(
		(mention) => isNumber(mention) && mention.found.places.includes(place),
	);
}
