import { findSubsets } from '../amounts/subsets';
import type { Payable } from '../ledger/payable';
import { daysBetween } from '../model/days';
import { pay, review, type Draft } from '../model/draft';
import type { Reason } from '../model/reason';
import { knownBy } from '../party/customers';
import type { Related } from '../party/related';
import { carriesReference } from '../references/findReference';
import type { Mention, Unknown } from '../references/reading';
import { MEANING } from '../text/keywords';
import { decideBySerials, endsOtherwise, readSerials, withoutEnds } from './bySerial';
import { decideByWrittenNumber } from './byWrittenNumber';
import { meansClosed } from './endOfClosed';
import { findParty, type Party } from './findParty';
import { partyOfNearReference } from './nearReference';
import { wholeLine } from './settleNamed';
import { ofSpokenMonth } from './spokenPeriod';
import { speaksOfOther, speaksOfOtherThing } from './speaksOfOther';
import { speaksOfPayout } from './speaksOfPayout';
import { speaksOfRefund } from './speaksOfRefund';
import { whyUnknown } from './whyUnknown';
import { writtenAlike } from './writtenAlike';
import type { Run, Work } from './work';

/** Decides by a known payer and an amount that only one of his invoices has. Never undefined: a person is the rest. */
export function decideByParty(run: Run, work: Work, related: Related): Draft {
	const choice = findParty(run, work.transaction, related);
	if ('chosen' in choice) return decideForParty(run, work, related, choice.chosen);
	const near = partyOfNearReference(run, work, related);
	if (near !== undefined) return decideForParty(run, work, related, near);
	const written = decideByWrittenNumber(run, work, related);
	return written ?? review(...whyUnknown(run, work, related, choice.reason));
}

function decideForParty(run: Run, work: Work, related: Related, party: Party): Draft {
	const { transaction, reading } = work;
	const serials = readSerials(work, party);
	if (serials !== undefined) reading.unknowns = withoutEnds(reading, serials);
	const blocked = whatBlocks(run, work, party);
	if (blocked !== undefined) return review(blocked);
	const named = serials === undefined ? undefined : decideBySerials(run, work, serials);
	if (named !== undefined) return unlessOther(run, work, related, named);
	const payables = party.payables.filter(
		({ invoice }) => invoice.currency === transaction.currency,
	);
	const exact = payables.filter(({ open }) => open === transaction.amountMinor);
	const only = exact.length > 1 ? ofSpokenMonth(work, exact) : exact[0];
	if (exact.length > 1 && (only === undefined || party.crowded)) {
		return review({ code: 'several-have-amount', count: exact.length });
	}
	if (only !== undefined) {
		const other =
			endsOtherwise(work, [only.invoice]) ??
			writtenAlike(work, only.invoice) ??
			speaksOfOther(run, work, related, only) ??
			meansClosed(run, work, only);
		return other === undefined ? decideExact(run, work, payables, only) : review(other);
	}
	const all = namesOnlySome(work, payables, serials)
		? undefined
		: wholeBalance(run, work, party, payables);
	if (all === undefined) return review(whyNoneFits(work, payables, serials));
	const ending = endsOtherwise(
		work,
		payables.map(({ invoice }) => invoice),
	);
	const [other] = payables.flatMap((payable) => speaksOfOther(run, work, related, payable) ?? []);
	const reason = ending ?? other;
	return reason === undefined ? all : review(reason);
}

/** A booking, unless the text speaks of something else than one of its invoices. */
function unlessOther(run: Run, work: Work, related: Related, draft: Draft): Draft {
	const [other] = draft.lines.flatMap((line) => speaksOfOtherThing(run, work, related, line) ?? []);
	return other === undefined ? draft : review(other);
}

function whyNoneFits(
	{ reading, transaction }: Work,
	payables: readonly Payable[],
	serials: readonly Mention[] = [],
): Reason {
	const doubtful = payables.find(({ place }) =>
		[...reading.mentions, ...reading.hints, ...serials].some(({ found }) =>
			found.places.includes(place),
		),
	);
	if (doubtful === undefined) return { code: 'none-has-amount' };
	const { currency, amountMinor } = transaction;
	return {
		code: 'possible-number-other-amount',
		number: doubtful.invoice.number,
		paid: { minor: amountMinor, currency },
		open: { minor: doubtful.open, currency },
	};
}

/** What in the text speaks of something else than what payer and amount suggest. */
function whatBlocks(run: Run, work: Work, { payables }: Party): Reason | undefined {
	const { reading } = work;
	if (run.options.autoBook === 'references') return { code: 'references-only' };
	const foreign = reading.unknowns.find((unknown) => !isNear(run, unknown, payables));
	if (foreign !== undefined) {
		return { code: 'unknown-number', written: foreign.written, field: foreign.field };
	}
	if (speaksOfRefund(work)) return { code: 'speaks-of-refund' };
	const [payable] = payables;
	const isPayout = speaksOfPayout(work, payable?.invoice ?? {});
	return isPayout ? { code: 'speaks-of-payout' } : undefined;
}

/** A reference with one slip of the pen still points to an invoice of this payer. */
function isNear({ ledger }: Run, { near }: Unknown, payables: readonly Payable[]): boolean {
	return near.some((written) =>
		payables.some(({ place }) => carriesReference(ledger, place, written)),
	);
}

function decideExact(
	run: Run,
	{ transaction, reading }: Work,
	payables: readonly Payable[],
	payable: Payable,
): Draft {
	const { number, issueDate, dueDate } = payable.invoice;
	if (issueDate && transaction.bookedOn < issueDate) {
		return review({ code: 'amount-but-issued-later', number, issueDate });
	}
	const days = Math.abs(dueDate ? daysBetween(dueDate, transaction.bookedOn) : 0);
	const { dateWindowDays } = run.options;
	if (dateWindowDays !== undefined && days > dateWindowDays) {
		return review({ code: 'amount-but-far-from-due', number, days });
	}
	const [unknown] = reading.unknowns;
	if (unknown !== undefined && !isNear(run, unknown, [payable])) {
		return review({ code: 'amount-but-damaged-reference', number });
	}
	const others = payables.filter(({ place }) => place !== payable.place);
	const [sum] = findSubsets(
		others.map(({ open }) => open),
		transaction.amountMinor,
	);
	if (sum !== undefined) {
		const numbers = sum.flatMap((at) => others[at]?.invoice.number ?? []);
		return review({ code: 'amount-but-sum-fits', number, others: numbers });
	}
	const equal = others.find(({ open }) => open === transaction.amountMinor);
	const ofMonth = equal !== undefined;
	const draft: Draft = { ...pay('matched', [wholeLine(payable)]), byParty: true, ofMonth };
	const next = equal ?? others[0];
	if (next === undefined) return draft;
	const code = ofMonth ? 'same-customer-other-month' : 'same-customer';
	const open = { minor: next.open, currency: transaction.currency };
	return { ...draft, runnerUp: { code, number: next.invoice.number, open } };
}

/** Whether the ends of numbers name some of the invoices and not the others, in a text that does not speak of everything. */
const namesOnlySome = (
	{ reading }: Work,
	payables: readonly Payable[],
	serials: readonly Mention[] = [],
): boolean =>
	serials.length > 0 &&
	(reading.meanings & MEANING.everything) === 0 &&
	!payables.every(({ place }) => serials.some(({ found }) => found.places.includes(place)));

/** All that the payer has open, when the payment is the sum and the text speaks of everything, or of several invoices. */
function wholeBalance(
	{ customers }: Run,
	{ transaction, reading }: Work,
	{ crowded }: Party,
	payables: readonly Payable[],
): Draft | undefined {
	const says = reading.meanings & (MEANING.everything | MEANING.several);
	if (!says || crowded) return undefined;
	const total = payables.reduce((sum, { open }) => sum + open, 0);
	const late = payables.some(({ invoice }) => (invoice.issueDate ?? '') > transaction.bookedOn);
	const known = payables.every(({ invoice }) => knownBy(customers, transaction, invoice));
	// With a credit note, other sums may come to the same.
	const isOnlySum = reading.meanings & MEANING.everything || payables.every(({ open }) => open > 0);
	if (total !== transaction.amountMinor || late || !known || !isOnlySum) return undefined;
	return { ...pay('multiple', payables.map(wholeLine)), byParty: true };
}
