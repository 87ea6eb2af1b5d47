import { closingSettlement } from '../amounts/settle';
import { dueDayAt } from '../ledger/order';
import { invoiceAt, openAt } from '../ledger/payable';
import { seatIn } from '../ledger/seats';
import type { Reason } from '../model/reason';
import { knownBy, type KnownBy } from '../party/customers';
import { mayBeKnown, type Related } from '../party/related';
import type { OpenInvoice } from '../model/openInvoice';
import { isOf, refusalOf } from '../past/paymentPast';
import { GRADE } from '../references/reading';
import type { Ranked } from './candidate';
import { growRoom } from './rankingRoom';
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
export const MENTION_WEIGHT = {
	[GRADE.short]: 20,
	[GRADE.bare]: 40,
	[GRADE.withoutPrefix]: 80,
	[GRADE.full]: 90,
	[GRADE.reference]: 100,
};

/** Invoices in question, in the order in which something first spoke for them. */
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

/** The place of an invoice in question. */
export const placeOf = ({ run }: Ranking, at: number): number => run.ranked.places[at] ?? 0;

/** What it scores. */
export const scoreOf = ({ run }: Ranking, at: number): number => run.ranked.scores[at] ?? 0;

/** How its payer is known; undefined when he is not. */
export const knownOf = ({ run }: Ranking, at: number): KnownBy | undefined => run.ranked.known[at];

/** An invoice in question with all that is known of it. */
export function rankedOf(ranking: Ranking, at: number): Ranked | undefined {
	const { ledger } = ranking.run;
	const place = placeOf(ranking, at);
	const invoice = invoiceAt(ledger, place);
	return invoice && { place, invoice, open: openAt(ledger, place), known: knownOf(ranking, at) };
}

/** Adds to what an invoice in question scores. */
export function addScore({ run }: Ranking, at: number, score: number): void {
	run.ranked.scores[at] = (run.ranked.scores[at] ?? 0) + score;
}

/** Lets something speak for the invoices at these places. */
export function addAll(ranking: Ranking, places: readonly number[], score: number): void {
	for (const place of places) addOne(ranking, place, score);
}

/** Lets something speak for the invoice at a place. */
export function addOne(ranking: Ranking, place: number, score: number): void {
	const at = seatOf(ranking, place) ?? addPlace(ranking, place);
	if (at !== undefined) addScore(ranking, at, score);
}

function seatOf({ run, count }: Ranking, place: number): number | undefined {
	const seat = seatIn(run.ledger.memory.seats, place, count);
	return seat !== undefined && run.ranked.places[seat] === place ? seat : undefined;
}

/** Undefined for what cannot be paid, has its share of the payment already, or was decided against. */
function addPlace(ranking: Ranking, place: number): number | undefined {
	const { run, work, related, count } = ranking;
	const invoice = invoiceAt(run.ledger, place);
	if (invoice === undefined || openAt(run.ledger, place) === 0) return undefined;
	if (isDecided(ranking, invoice, place)) return undefined;
	const { ranked } = run;
	if (count === ranked.places.length) growRoom(ranked);
	ranked.places[count] = place;
	ranked.scores[count] = 0;
	ranked.known[count] = mayBeKnown(related, place)
		? knownBy(run.customers, work.transaction, invoice)
		: undefined;
	run.ledger.memory.seats[place] = count;
	ranking.count += 1;
	return count;
}

function isDecided({ work, refused }: Ranking, invoice: OpenInvoice, place: number): boolean {
	const { past, given } = work;
	if (given?.bookings.some((booking) => isOf(booking, invoice))) return true;
	const refusal = past && refusalOf(past, invoice);
	if (refusal !== undefined) refused.set(place, refusedBefore(refusal, invoice.number));
	return refusal !== undefined;
}

/** Of a payer with very many invoices only some are listed as his; the others are his as well. */
export function addUnlisted(ranking: Ranking, at: number): void {
	const { byIban, byName } = ranking.related;
	const known = knownOf(ranking, at);
	const place = placeOf(ranking, at);
	if (known === undefined || known === 'cutName' || byIban.places.includes(place)) return;
	if (known !== 'name') addScore(ranking, at, WEIGHT.iban);
	else if (!byName.places.includes(place)) addScore(ranking, at, WEIGHT.name);
}

/** Adds how near amount and due date are; of what scores less than `least` without the date, the amount alone. */
export function weighAmountAndDate(
	ranking: Ranking,
	at: number,
	bookedDay: number,
	least: number,
): void {
	const { options, ledger } = ranking.run;
	const { transaction } = ranking.work;
	const place = placeOf(ranking, at);
	const invoice = invoiceAt(ledger, place);
	if (invoice === undefined) return;
	const open = openAt(ledger, place);
	let score = scoreOf(ranking, at);
	if (invoice.currency === transaction.currency) {
		if (open === transaction.amountMinor) score += WEIGHT.sharedAmount;
		else if (closingSettlement(transaction, invoice, open, options.tolerance))
			score += WEIGHT.closes;
		else if (open > transaction.amountMinor) score += WEIGHT.partPossible;
	}
	// What follows only takes away.
	if (score >= least) {
		if (invoice.issueDate && transaction.bookedOn < invoice.issueDate) score += WEIGHT.tooEarly;
		const days = Math.abs(dueDayAt(ledger.order, place) - bookedDay);
		if (!Number.isNaN(days)) score -= Math.min(days, 999) / 1000;
	}
	ranking.run.ranked.scores[at] = score;
}
