import { closingSettlement } from '../amounts/settle';
import { dueDayAt } from '../ledger/order';
import { invoiceAt, openAt } from '../ledger/payable';
import { seatIn } from '../ledger/seats';
import type { Reason } from '../model/reason';
import { knownBy } from '../party/customers';
import { mayBeKnown, type Related } from '../party/related';
import { isOf, refusalOf } from '../past/paymentPast';
import { GRADE } from '../references/reading';
import type { Ranked } from './candidate';
import { refusedBefore } from './refusedBefore';
import type { Run, Work } from './work';

/** How much each kind of evidence counts when candidates are ranked; only the order of the sums matters. */
export const WEIGHT = {
	near: 70,
	hint: 10,
	iban: 50,
	name: 45,
	cutName: 35,
	similarName: 20,
	sharedAmount: 30,
	closes: 28,
	subset: 25,
	partPossible: 3,
	tooEarly: -10,
};
const NO_SCORE = 0;
export const MENTION_WEIGHT = {
	[GRADE.short]: 20,
	[GRADE.bare]: 40,
	[GRADE.withoutPrefix]: 80,
	[GRADE.full]: 90,
	[GRADE.reference]: 100,
};

/** Invoices in question, with what they score. */
export interface Ranking {
	readonly run: Run;
	readonly work: Work;
	readonly related: Related;
	/** How many of the run's {@link Run.ranked} are in question. */
	count: number;
	/** Why invoices are left out that a person decided against, by place. */
	readonly refused: Map<number, Reason>;
}

/** No invoice yet. */
export const createRanking = (run: Run, work: Work, related: Related): Ranking => ({
	run,
	work,
	related,
	count: 0,
	refused: new Map(),
});

/** The invoices in question, in the order in which something first spoke for them. */
export const rankedIn = ({ run, count }: Ranking): readonly Ranked[] => run.ranked.slice(0, count);

/** Lets something speak for the invoices at these places. */
export function addAll(ranking: Ranking, places: readonly number[], score: number): void {
	for (const place of places) {
		const ranked = rankedAt(ranking, place) ?? createRanked(ranking, place);
		if (ranked !== undefined) ranked.score += score;
	}
}

function rankedAt({ run, count }: Ranking, place: number): Ranked | undefined {
	const seat = seatIn(run.ledger.memory.seats, place, count);
	const seated = seat === undefined ? undefined : run.ranked[seat];
	return seated?.place === place ? seated : undefined;
}

/** Undefined for what cannot be paid, has its share of the payment already, or was decided against. */
function createRanked(ranking: Ranking, place: number): Ranked | undefined {
	const { run, work, related, refused } = ranking;
	const { transaction, past, given } = work;
	const invoice = invoiceAt(run.ledger, place);
	const open = openAt(run.ledger, place);
	if (invoice === undefined || open === 0) return undefined;
	if (given?.bookings.some((booking) => isOf(booking, invoice))) return undefined;
	const refusal = past && refusalOf(past, invoice);
	if (refusal !== undefined) {
		refused.set(place, refusedBefore(refusal, invoice.number));
		return undefined;
	}
	const known = mayBeKnown(related, place)
		? knownBy(run.customers, transaction, invoice)
		: undefined;
	// One of the payment before is taken over where there is one.
	const ranked = (run.ranked[ranking.count] ??= { place, invoice, open, known, score: NO_SCORE });
	ranked.place = place;
	ranked.invoice = invoice;
	ranked.open = open;
	ranked.known = known;
	ranked.score = NO_SCORE;
	run.ledger.memory.seats[place] = ranking.count;
	ranking.count += 1;
	return ranked;
}

/** Of a payer with very many invoices only some are listed as his; the others are his as well. */
export function addUnlisted(ranked: Ranked, { byIban, byName }: Related): void {
	const { known } = ranked;
	if (known === undefined || known === 'cutName' || byIban.places.includes(ranked.place)) return;
	if (known !== 'name') ranked.score += WEIGHT.iban;
	else if (!byName.places.includes(ranked.place)) ranked.score += WEIGHT.name;
}

/** Adds how near amount and due date are. */
export function weighAmountAndDate(
	{ options, ledger }: Run,
	{ transaction }: Work,
	ranked: Ranked,
	bookedDay: number,
): void {
	const { invoice, open } = ranked;
	if (invoice.currency === transaction.currency) {
		if (open === transaction.amountMinor) ranked.score += WEIGHT.sharedAmount;
		else if (closingSettlement(transaction, invoice, open, options.tolerance))
			ranked.score += WEIGHT.closes;
		else if (open > transaction.amountMinor) ranked.score += WEIGHT.partPossible;
	}
	if (invoice.issueDate && transaction.bookedOn < invoice.issueDate) {
		ranked.score += WEIGHT.tooEarly;
	}
	const days = Math.abs(dueDayAt(ledger.order, ranked.place) - bookedDay);
	if (!Number.isNaN(days)) ranked.score -= Math.min(days, 999) / 1000;
}
