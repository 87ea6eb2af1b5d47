import { closingSettlement } from '../amounts/settle';
import type { Found } from '../ledger/lookUp';
import { isCrowded } from '../ledger/lookUp';
import { GRADE, type Mention } from '../references/reading';
import { MEANING } from '../text/keywords';
import { settleOne, settleSeveral } from './settleNamed';
import { review, type Draft } from '../model/draft';
import type { Run, Work } from './work';

/** Decides what payment references decide; undefined when the texts hold none. */
export function decideByReference(run: Run, work: Work): Draft | undefined {
	const mentions = work.reading.mentions.filter(({ grade }) => grade === GRADE.reference);
	if (mentions.length === 0) return undefined;
	if (work.reading.meanings & MEANING.returned) return review(RETURNED);
	const named: number[] = [];
	for (const mention of mentions) {
		const chosen = choose(run, work, mention);
		if (typeof chosen !== 'object') return review(chosen);
		for (const place of chosen) if (!named.includes(place)) named.push(place);
	}
	return settle(run, work, named);
}

/** Why a payment that a bank calls returned is not booked. */
export const RETURNED =
	'The bank calls this a returned payment: it is no new payment of the invoice it names';

function settle(run: Run, work: Work, named: readonly number[]): Draft {
	const others = otherNumbers(run, work, named);
	const draft =
		named.length === 1
			? settleOne(run, work, named[0], 'allowed')
			: settleSeveral(run, work, named, 'allowed');
	if (draft.outcome === 'matched' || draft.outcome === 'multiple' || others.length === 0)
		return draft;
	const together = settleSeveral(run, work, [...named, ...others], 'needsPerson');
	return together.outcome === 'multiple'
		? together
		: review(
				`The text names ${numbersOf(run, named)} by reference and ${numbersOf(run, others)} by number, and the amount is that of neither`,
			);
}

function numbersOf({ ledger }: Run, places: readonly number[]): string {
	return places.map((place) => ledger.invoices[place].number).join(', ');
}

/** Open invoices that the text names by number beside the referenced ones. */
function otherNumbers(
	run: Run,
	{ transaction, reading }: Work,
	named: readonly number[],
): number[] {
	return reading.mentions
		.filter(
			({ grade, found }) =>
				grade >= GRADE.withoutPrefix && grade < GRADE.reference && found.size === 1,
		)
		.flatMap(({ found }) => openPlaces(run, found, transaction.currency))
		.filter((place) => !named.includes(place));
}

/** The invoices of a group that are open in the payment's currency. */
export function openPlaces({ ledger }: Run, found: Found, currency: string): number[] {
	return found.places.filter(
		(place) =>
			place < ledger.invoices.length &&
			ledger.open[place] !== 0 &&
			ledger.invoices[place].currency === currency,
	);
}

/** The invoices that a reference means for this payment; a sentence that says why a person must choose. */
function choose(run: Run, work: Work, mention: Mention): readonly number[] | string {
	const { ledger, options } = run;
	const { transaction } = work;
	const open = openPlaces(run, mention.found, transaction.currency);
	if (open.length === 0) return whyNoneIsOpen(run, work, mention);
	if (open.length === 1 && !isCrowded(mention.found)) return open;
	const fitting = open.filter(
		(place) =>
			closingSettlement(
				transaction,
				ledger.invoices[place],
				ledger.open[place],
				options.tolerance,
			) !== undefined,
	);
	const exact = fitting.filter((place) => ledger.open[place] === transaction.amountMinor);
	if (exact.length === 1) return exact;
	if (exact.length === 0 && fitting.length === 1 && !isCrowded(mention.found)) return fitting;
	const byNumber = open.filter((place) => isNamedByNumber(work, place));
	if (byNumber.length === 1) return byNumber;
	const total = open.reduce((sum, place) => sum + ledger.open[place], 0);
	if (exact.length === 0 && !isCrowded(mention.found) && total === transaction.amountMinor)
		return open;
	return exact.length > 1
		? `${exact.length} invoices with the reference ${mention.written} are open for exactly this amount`
		: `${mention.found.size} invoices carry the reference ${mention.written} and the amount is that of none`;
}

function isNamedByNumber({ reading }: Work, place: number): boolean {
	return reading.mentions.some(
		({ grade, found }) =>
			grade >= GRADE.withoutPrefix && grade < GRADE.reference && found.places.includes(place),
	);
}

/** Why nothing that a reference or number stands for can be paid. */
export function whyNoneIsOpen(
	run: Run,
	{ transaction }: Work,
	{ found, written }: Mention,
): string {
	const { ledger } = run;
	const paid = found.places.find((place) => ledger.paidBy[place] !== undefined);
	if (paid !== undefined) {
		return `${written} names ${ledger.invoices[paid].number}, which is already paid in full by transaction ${ledger.paidBy[paid]}`;
	}
	const other = found.places.find(
		(place) => place < ledger.invoices.length && ledger.open[place] !== 0,
	);
	if (other !== undefined) {
		const { number, currency } = ledger.invoices[other];
		return `${written} names ${number}, which is due in ${currency}, and the payment is in ${transaction.currency}`;
	}
	const isUnusable = (place: number) =>
		ledger.knownReferences[place - ledger.invoices.length]?.state === 'unusable';
	if (found.places.some(isUnusable)) {
		return `${written} names an invoice whose row could not be used: whether it is open is not known`;
	}
	return `${written} names an invoice that is settled: the payment may be a second one, or meant for another invoice`;
}
