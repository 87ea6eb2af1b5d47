import type { Allocation, Decision } from '../model/decision';
import type { Draft, Line } from '../model/draft';
import type { Evidence, RunnerUp } from '../model/evidence';
import { begun, createGathered, gather, takeGathered } from '../model/gathered';
import { knownBy } from '../party/customers';
import { MEANING } from '../text/keywords';
import { refusalOf } from '../past/paymentPast';
import { isPartGiven } from './given';
import { dateEvidence, lineEvidence, namedEvidence, payerEvidence } from './evidence';
import type { Run, Work } from './work';

const room = createGathered<Evidence>();
const NOTHING_UNDONE: Decision['undoes'] = [];
const NOTHING_GIVEN: Decision['given'] = [];

/** A draft as what is decided, with the evidence of what it books. */
export function toDecision(run: Run, work: Work, draft: Draft): Decision {
	const { lines, reasons } = draft;
	const left = lines.length === 0 ? 0 : work.transaction.amountMinor;
	return {
		transaction: work.transaction,
		outcome: draft.outcome,
		allocations: lines.map((line) => toAllocation(run, work, draft, line)),
		unallocatedMinor: lines.reduce((rest, { amount }) => rest - amount, left),
		runnerUp: draft.runnerUp ?? rivalOf(run, work, draft),
		reasons,
		candidates: work.candidates,
		undoes: draft.undoes ?? NOTHING_UNDONE,
		given: isPartGiven(work.given) ? work.given.bookings : NOTHING_GIVEN,
	};
}

function toAllocation(run: Run, work: Work, draft: Draft, line: Line): Allocation {
	const { invoice, amount, discount, tolerance, fee, openBefore } = line;
	return {
		invoice,
		amountMinor: amount,
		openBeforeMinor: openBefore,
		openAfterMinor: openBefore - amount - discount - tolerance - fee,
		discountMinor: discount,
		toleranceMinor: tolerance,
		feeMinor: fee,
		evidence: evidenceOf(run, work, draft, line),
	};
}

/** Another invoice that the texts name as surely as one that is booked. */
function rivalOf({ ledger }: Run, { reading, past }: Work, { lines }: Draft): RunnerUp | undefined {
	if (lines.length === 0) return undefined;
	const isBooked = (place: number) => lines.some((line) => line.place === place);
	for (const { found, written } of reading.mentions) {
		if (found.places.length < 2 || !found.places.some(isBooked)) continue;
		for (const place of found.places) {
			const invoice = ledger.invoices[place];
			if (invoice === undefined || invoice.openMinor === 0 || isBooked(place)) continue;
			if (refusalOf(past, invoice) !== undefined) continue;
			const { number, customerName: customer, openMinor, currency } = invoice;
			const open = { minor: openMinor, currency };
			return { code: 'text-fits-as-well', number, customer, written, open };
		}
	}
	return undefined;
}

function evidenceOf(
	{ customers }: Run,
	{ transaction, reading }: Work,
	{ byParty, ofMonth, lines }: Draft,
	line: Line,
): Evidence[] {
	const { invoice, place } = line;
	const evidence = begun(room);
	for (const mention of reading.mentions) {
		if (mention.found.places.includes(place)) gather(evidence, namedEvidence(mention, invoice));
	}
	const payer = payerEvidence(transaction, invoice, knownBy(customers, transaction, invoice));
	const amount = lineEvidence(line, transaction.amountMinor, lines.length);
	if (byParty) {
		// What nothing explains leaves a payer's amount to a person: these are references with a slip of the pen.
		for (const { written } of reading.unknowns) {
			gather(evidence, { code: 'damaged-reference', written });
		}
		const only = ofMonth ? 'only-of-month' : 'only-with-amount';
		const whole =
			reading.meanings & MEANING.everything ? 'whole-balance' : 'several-and-whole-balance';
		gather(evidence, payer);
		gather(evidence, amount);
		gather(evidence, { code: lines.length > 1 ? whole : only });
	} else {
		gather(evidence, amount);
		gather(evidence, payer);
	}
	const date = dateEvidence(transaction.bookedOn, invoice.dueDate);
	if (date !== undefined) gather(evidence, date);
	return takeGathered(evidence);
}
