import type { BankTransaction } from './bankTransaction';
import { decideByNumber, decideByShortNumber } from './decide/byNumber';
import { decideByParty } from './decide/byParty';
import { decideByReference } from './decide/byReference';
import { collectApplied, decideReturned, isReturned, screen } from './decide/screen';
import { suggest } from './decide/suggest';
import { isBooking, review, type Draft, type Run, type Work } from './decide/work';
import type { Candidate, Decision } from './decision';
import { writeDecision } from './explain/decision';
import { compareText, createLedger } from './ledger/ledger';
import type { MatchOptions } from './matchOptions';
import { onceEach } from './onceEach';
import type { OpenInvoice } from './openInvoice';
import { createCustomers } from './party/customers';
import { findRelated, type Related } from './party/findRelated';
import { relate } from './party/relate';
import { readTransaction } from './references/readTransaction';
import { createTokens } from './text/tokens';

/**
 * Decides for every transaction which open invoices it pays: one decision for each transaction id, in the order of the
 * transactions. What is decided does not depend on any order: all references of the whole batch go first, then invoice
 * numbers, then known payers, each by booking date.
 */
export function matchTransactions(
	transactions: readonly BankTransaction[],
	invoices: readonly OpenInvoice[],
	options: MatchOptions,
): readonly Decision[] {
	const ledger = createLedger(invoices, options.knownReferences ?? []);
	const customers = createCustomers(options.pastAllocations ?? []);
	const run: Run = { ledger, customers, options };
	const applied = collectApplied(run);
	const own = new Set(options.ownIbans);
	const tokens = createTokens();
	const works = onceEach(transactions).map(({ transaction, conflict }): Work => {
		const reading = readTransaction(ledger, tokens, transaction);
		const work: Work = { transaction, reading, draft: conflict };
		work.draft ??= screen(run, work, applied, own);
		return work;
	});
	const payments = works
		.filter(({ draft, transaction }) => draft === undefined && transaction.amountMinor > 0)
		.sort(compareWorks);
	for (const decide of [decideByReference, decideByNumber, decideByShortNumber]) {
		for (const work of payments) {
			if (work.draft !== undefined) continue;
			work.draft = decide(run, work);
			book(run, work);
		}
	}
	const candidates = decideRest(
		run,
		payments.filter(({ draft }) => !isBooking(draft)),
	);
	for (const work of works) {
		if (work.draft === undefined && isReturned(work)) {
			work.draft = decideReturned(run, work, creditsFor(works, work), applied);
		}
	}
	return works.map((work) =>
		writeDecision(
			run,
			work,
			work.draft ?? review('Nothing was decided'),
			candidates.get(work) ?? [],
		),
	);
}

function compareWorks({ transaction: one }: Work, { transaction: other }: Work): number {
	return compareText(one.bookedOn, other.bookedOn) || compareText(one.id, other.id);
}

/** Takes what a draft pays off what is open. */
function book({ ledger }: Run, { draft, transaction }: Work): void {
	for (const { place, amount, discount, tolerance, fee } of draft?.lines ?? []) {
		ledger.open[place] -= amount + discount + tolerance + fee;
		const by = ledger.paidBy.get(place);
		ledger.paidBy.set(place, by === undefined ? transaction.id : `${by}, ${transaction.id}`);
	}
}

/** Decides by payer what no text decided, and finds the invoices that a person should look at for what remains. */
function decideRest(run: Run, rest: readonly Work[]): Map<Work, readonly Candidate[]> {
	const related = new Map<Work, Related>();
	const transactions = rest.map(({ transaction }) => transaction);
	const relations = relate(run.ledger, run.customers, transactions);
	for (const work of rest) related.set(work, findRelated(relations, work.transaction));
	const drafts = new Map<Work, Draft>();
	const claims = new Map<number, number>();
	for (const [work, relation] of related) {
		if (work.draft !== undefined) continue;
		const draft = decideByParty(run, work, relation);
		drafts.set(work, draft);
		for (const { place } of draft.lines) claims.set(place, (claims.get(place) ?? 0) + 1);
	}
	for (const [work, draft] of drafts) {
		const contested = draft.lines.some(({ place }) => (claims.get(place) ?? 0) > 1);
		work.draft = contested
			? review('Several payments of this payer fit one open invoice, and none of them names it')
			: draft;
		book(run, work);
	}
	const candidates = new Map<Work, readonly Candidate[]>();
	for (const [work, relation] of related) {
		if (isBooking(work.draft)) continue;
		const found = suggest(run, work, relation);
		candidates.set(work, found);
		work.draft = withOutcome(work, found.length > 0 || drafts.get(work) === undefined);
	}
	return candidates;
}

function withOutcome({ draft }: Work, needsPerson: boolean): Draft {
	const reasons = draft?.reasons ?? [];
	return { outcome: needsPerson ? 'ambiguous' : 'unmatched', lines: [], reasons };
}

/** The credits that a returned payment may have been. */
function creditsFor(works: readonly Work[], { transaction }: Work): readonly Work[] {
	return works.filter(
		({ transaction: credit }) =>
			credit.currency === transaction.currency &&
			credit.amountMinor === -transaction.amountMinor &&
			credit.bookedOn <= transaction.bookedOn &&
			(!credit.counterpartIban ||
				!transaction.counterpartIban ||
				credit.counterpartIban === transaction.counterpartIban),
	);
}
