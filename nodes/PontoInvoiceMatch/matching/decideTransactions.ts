import type { BankTransaction } from './model/bankTransaction';
import { decideByNumber, decideByShortNumber } from './decide/byNumber';
import { decideByParty } from './decide/byParty';
import { decideByReference } from './decide/byReference';
import { collectApplied } from './decide/applied';
import { decideReturned, isReturned } from './decide/returnedPayment';
import { setAside } from './decide/setAside';
import { suggest } from './decide/suggest';
import { isBooking, review, type Draft } from './model/draft';
import type { Run, Work } from './decide/work';
import type { Decision } from './model/decision';
import { writeDecision } from './explain/decision';
import { compareText, createLedger } from './ledger/ledger';
import type { MatchOptions } from './model/matchOptions';
import { onceEach } from './decide/onceEach';
import type { OpenInvoice } from './model/openInvoice';
import { createCustomers } from './party/customers';
import { Related } from './party/related';
import { relate } from './party/relate';
import { readTexts } from './references/readTexts';
import { createTokens } from './text/tokens';

/**
 * Decides for every transaction which open invoices it pays: one decision for each transaction id, in the order of the
 * transactions. What is decided does not depend on any order: all references of the whole batch go first, then invoice
 * numbers, then known payers, each by booking date.
 */
export function decideTransactions(
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
		const reading = readTexts(ledger, tokens, transaction);
		const work: Work = { transaction, reading, draft: conflict, candidates: NONE };
		work.draft ??= setAside(run, work, applied, own);
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
	decideRest(
		run,
		payments.filter(({ draft }) => !isBooking(draft)),
	);
	const credits = creditsByAmount(works);
	for (const work of works) {
		if (work.draft !== undefined || !isReturned(work)) continue;
		work.draft = decideReturned(run, work, credits(work), applied);
	}
	return works.map((work) => writeDecision(run, work, work.draft ?? UNDECIDED));
}

const NONE: Work['candidates'] = [];
const UNDECIDED = review('Nothing was decided');

function compareWorks({ transaction: one }: Work, { transaction: other }: Work): number {
	return compareText(one.bookedOn, other.bookedOn) || compareText(one.id, other.id);
}

/** Takes what a draft pays off what is open. */
function book({ ledger }: Run, { draft, transaction }: Work): void {
	for (const { place, amount, discount, tolerance, fee } of draft?.lines ?? []) {
		ledger.open[place] -= amount + discount + tolerance + fee;
		const by = ledger.paidBy[place];
		ledger.paidBy[place] = by === undefined ? transaction.id : `${by}, ${transaction.id}`;
	}
}

/** Decides by payer what no text decided, and finds the invoices that a person should look at for what remains. */
function decideRest(run: Run, rest: readonly Work[]): void {
	const transactions = rest.map(({ transaction }) => transaction);
	const relations = relate(run.ledger, run.customers, transactions);
	const related = transactions.map((transaction) => new Related(relations, transaction));
	const claims = new Map<number, number>();
	const drafts = rest.map((work, at) => {
		if (work.draft !== undefined) return undefined;
		const draft = decideByParty(run, work, related[at]);
		for (const { place } of draft.lines) claims.set(place, (claims.get(place) ?? 0) + 1);
		return draft;
	});
	for (const [at, draft] of drafts.entries()) {
		if (draft === undefined) continue;
		const contested = draft.lines.some(({ place }) => (claims.get(place) ?? 0) > 1);
		rest[at].draft = contested
			? review('Several payments of this payer fit one open invoice, and none of them names it')
			: draft;
		book(run, rest[at]);
	}
	for (const [at, work] of rest.entries()) {
		if (isBooking(work.draft)) continue;
		work.candidates = suggest(run, work, related[at]);
		work.draft = withOutcome(work, work.candidates.length > 0 || drafts[at] === undefined);
	}
}

function withOutcome({ draft }: Work, needsPerson: boolean): Draft {
	const reasons = draft?.reasons ?? [];
	return { outcome: needsPerson ? 'ambiguous' : 'unmatched', lines: [], reasons };
}

/** Finds the credits that a returned payment may have been; each amount is gone through once. */
function creditsByAmount(works: readonly Work[]): (returned: Work) => readonly Work[] {
	let byAmount: Map<number, Work[]> | undefined;
	return ({ transaction }) => {
		byAmount ??= groupByAmount(works);
		const credits = byAmount.get(-transaction.amountMinor) ?? [];
		return credits.filter(
			({ transaction: credit }) =>
				credit.currency === transaction.currency &&
				credit.bookedOn <= transaction.bookedOn &&
				(!credit.counterpartIban ||
					!transaction.counterpartIban ||
					credit.counterpartIban === transaction.counterpartIban),
		);
	};
}

function groupByAmount(works: readonly Work[]): Map<number, Work[]> {
	const byAmount = new Map<number, Work[]>();
	for (const work of works) {
		const { amountMinor } = work.transaction;
		const same = byAmount.get(amountMinor);
		if (same === undefined) byAmount.set(amountMinor, [work]);
		else same.push(work);
	}
	return byAmount;
}
