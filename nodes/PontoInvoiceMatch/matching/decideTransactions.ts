import { createAmountCounts } from './ledger/amountCounts';
import { collectApplied, type Applied } from './ledger/appliedPlaces';
import { bookingOrder } from './decide/bookingOrder';
import { decideByClosedNumber } from './decide/byClosedNumber';
import { DECIDE_BY_NUMBER_IN_ROUNDS } from './decide/byNumberInRounds';
import { decideByPast } from './decide/byPast';
import { decideByReference } from './decide/byReference';
import { decideByShortNumber } from './decide/byShortNumber';
import { creditsByAmount } from './decide/credits';
import { decideRest } from './decide/decideRest';
import { givenBefore, whatIsLeft } from './decide/given';
import { knownReferences } from './decide/knownBefore';
import { decideForeignCredit } from './decide/foreignCredit';
import { onceEach, type Delivered } from './decide/onceEach';
import { findTwins } from './decide/twins';
import { createRankingRoom } from './decide/rankingRoom';
import { decideReturned, isReturned } from './decide/returnedPayment';
import { setAside } from './decide/setAside';
import { book, type Run, type Work } from './decide/work';
import { toDecision } from './decide/toDecision';
import { createLedger } from './ledger/ledger';
import type { BankTransaction } from './model/bankTransaction';
import type { Decision } from './model/decision';
import { isBooking, review, type Draft } from './model/draft';
import type { MatchOptions } from './model/matchOptions';
import type { OpenInvoice } from './model/openInvoice';
import { readPayerKeys } from './party/payerKeys';
import { createCustomers } from './party/customers';
import { createNamedCustomers } from './party/namedCustomers';
import { readHistory } from './past/history';
import { withoutLostIds } from './past/lostIds';
import { withWrittenIds, writtenIds } from './past/writtenIds';
import { ofTwin, type PaymentPast } from './past/paymentPast';
import { createReading } from './references/reading';
import { readTexts } from './references/readTexts';
import { createTokens } from './text/tokens';

/**
 * Decides for every transaction which open invoices it pays: one decision for each transaction id, in the order of the
 * transactions. What is decided does not depend on any order: all references of the whole batch go first, then invoice
 * numbers, the surely named ones first, then known payers, each by booking date.
 */
export function decideTransactions(
	transactions: readonly BankTransaction[],
	invoices: readonly OpenInvoice[],
	options: MatchOptions,
): readonly Decision[] {
	const writeId = writtenIds(transactions);
	const past = withWrittenIds(options.pastAllocations ?? [], writeId);
	const pastAllocations = withoutLostIds(past, invoices);
	const history = readHistory(pastAllocations, transactions);
	const ledger = createLedger(invoices, knownReferences(invoices, options, history));
	const customers = createCustomers(history.teaching);
	const payers = readPayerKeys(invoices);
	const applied = collectApplied(ledger, writeId);
	const delivered = onceEach(transactions);
	const run: Run = {
		ledger,
		customers,
		payers,
		customersNamed: createNamedCustomers(invoices, payers),
		options,
		amounts: createAmountCounts(invoices),
		history,
		twins: findTwins(
			delivered.map(({ transaction }) => transaction),
			pastAllocations,
			history,
			applied,
		),
		ranked: createRankingRoom(),
		ofPayers: undefined,
	};
	const begin = createBeginning(run, applied);
	const works = new Array<Work>(delivered.length);
	const payments: Work[] = [];
	for (const at of bookingOrder(delivered)) {
		const each = delivered[at];
		if (each === undefined) continue;
		const work = (works[at] = begin(each));
		if (work.draft !== undefined || work.transaction.amountMinor <= 0) continue;
		for (const decide of FIRST_DECIDERS) decideOne(run, work, decide);
		if (work.decision === undefined) payments.push(work);
	}
	for (const decide of DECIDERS) decideEach(run, payments, decide);
	decideRest(
		run,
		payments.filter(({ decision }) => decision === undefined),
	);
	const credits = creditsByAmount(works);
	for (const work of works) {
		if (work.draft !== undefined || !isReturned(work)) continue;
		work.draft = decideReturned(run, work, credits(work), applied);
	}
	return works.map((work) => work.decision ?? toDecision(run, work, work.draft ?? UNDECIDED));
}

/** Reads what a transaction says, and sets it aside where it pays no invoice. */
function createBeginning(run: Run, applied: Applied): (delivered: Delivered) => Work {
	const own = new Set(run.options.ownIbans);
	return ({ transaction, conflict }) => {
		const past = pastOf(run, transaction);
		const given = givenBefore(run.ledger, transaction, past, applied);
		const left = whatIsLeft(transaction, given);
		const work: Work = {
			transaction: left,
			reading: readTexts(run.ledger, tokens, left),
			past,
			given,
			draft: conflict,
			candidates: NONE,
			decision: undefined,
		};
		work.draft ??= setAside(run, work, own);
		return work;
	};
}

type Decider = (run: Run, work: Work) => Draft | undefined;

function decideEach(run: Run, payments: readonly Work[], decide: Decider): void {
	for (const work of payments) decideOne(run, work, decide);
}

/** Decides what is not decided yet. What is booked is written down while all that it is about is at hand. */
function decideOne(run: Run, work: Work, decide: Decider): void {
	if (work.draft !== undefined) return;
	work.draft = decide(run, work);
	if (work.draft === undefined) return;
	book(run, work);
	if (!isBooking(work.draft)) return;
	work.decision = toDecision(run, work, work.draft);
	// Nobody asks again, and a run need not keep all that it ever read.
	work.reading = NOTHING_READ;
}

function pastOf({ history, twins }: Run, { id }: BankTransaction): PaymentPast | undefined {
	const twin = twins.get(id);
	return history.of(id) ?? (twin === undefined ? undefined : ofTwin(history.of(twin)));
}

/** What nothing but the texts and earlier bookings decide; each transaction goes through them when it is read. */
const FIRST_DECIDERS: readonly Decider[] = [decideForeignCredit, decideByPast, decideByReference];
/** The surest first: each goes through the whole batch before the next. */
const DECIDERS: readonly Decider[] = [
	...DECIDE_BY_NUMBER_IN_ROUNDS,
	decideByShortNumber,
	decideByClosedNumber,
];
// One for all runs: code that was compiled for it would be thrown away with it, and the next run begin slowly.
const tokens = createTokens();
const NONE: Work['candidates'] = [];
const NOTHING_READ = createReading();
const UNDECIDED = review({ code: 'not-decided' });
