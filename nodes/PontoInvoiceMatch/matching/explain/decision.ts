import type { Allocation, Decision } from '../model/decision';
import type { Draft, Line } from '../model/draft';
import type { Run, Work } from '../decide/work';
import { amountText } from './amount';
import { dateText, lineText, mentionText, payerText } from './evidence';

/** Writes a decision out, with its evidence in words. */
export function writeDecision(run: Run, work: Work, draft: Draft): Decision {
	return new WrittenDecision(run, work, draft);
}

/** Words are put together when somebody reads them: most of a large batch nobody does. */
class WrittenDecision implements Decision {
	readonly transaction: Decision['transaction'];
	readonly outcome: Decision['outcome'];
	readonly allocations: readonly Allocation[];
	readonly unallocatedMinor: number;
	readonly runnerUp: string | undefined;
	readonly undoes: Decision['undoes'];
	readonly candidates: Decision['candidates'];
	private readonly draftReasons: readonly string[];

	constructor(run: Run, work: Work, draft: Draft) {
		const { lines } = draft;
		const left = lines.length === 0 ? 0 : work.transaction.amountMinor;
		this.transaction = work.transaction;
		this.outcome = draft.outcome;
		this.allocations = lines.map((line) => new WrittenAllocation(run, work, draft, line));
		this.unallocatedMinor = lines.reduce((rest, { amount }) => rest - amount, left);
		this.candidates = work.candidates;
		this.runnerUp = draft.runnerUp ?? rivalOf(run, work, draft);
		this.undoes = draft.undoes ?? NONE;
		this.draftReasons = draft.reasons;
	}

	get reasons(): readonly string[] {
		if (this.allocations.length === 0) return this.draftReasons;
		return this.allocations.flatMap(({ evidence }) => evidence);
	}
}

const NONE: Decision['undoes'] = [];

class WrittenAllocation implements Allocation {
	readonly invoice: Allocation['invoice'];
	readonly amountMinor: number;
	readonly openBeforeMinor: number;
	readonly openAfterMinor: number;
	readonly discountMinor: number;
	readonly toleranceMinor: number;
	readonly feeMinor: number;
	private words: readonly string[] | undefined = undefined;

	constructor(
		private readonly run: Run,
		private readonly work: Work,
		private readonly draft: Draft,
		private readonly line: Line,
	) {
		const { amount, discount, tolerance, fee, openBefore } = line;
		this.invoice = run.ledger.invoices[line.place];
		this.amountMinor = amount;
		this.openBeforeMinor = openBefore;
		this.openAfterMinor = openBefore - amount - discount - tolerance - fee;
		this.discountMinor = discount;
		this.toleranceMinor = tolerance;
		this.feeMinor = fee;
	}

	get evidence(): readonly string[] {
		this.words ??= evidenceOf(this.run, this.work, this.draft, this.line);
		return this.words;
	}
}

/** Another invoice that the texts name as surely as one that is booked. */
function rivalOf({ ledger }: Run, { reading }: Work, { lines }: Draft): string | undefined {
	const isBooked = (place: number) => lines.some((line) => line.place === place);
	for (const { found, written } of reading.mentions) {
		if (found.places.length < 2 || !found.places.some(isBooked)) continue;
		const rival = found.places.find((place) => !isBooked(place) && isOpen(ledger, place));
		if (rival === undefined) continue;
		const { number, customerName, openMinor, currency } = ledger.invoices[rival];
		const whose = customerName ? `${number} of ${customerName}` : number;
		return `${whose}, which ${written} may mean as well, with ${amountText(openMinor, currency)} open`;
	}
	return undefined;
}

const isOpen = ({ invoices }: Run['ledger'], place: number) =>
	place < invoices.length && invoices[place].openMinor !== 0;

function evidenceOf(run: Run, { transaction, reading }: Work, draft: Draft, line: Line): string[] {
	const invoice = run.ledger.invoices[line.place];
	const evidence: string[] = [];
	for (const mention of reading.mentions) {
		if (mention.found.places.includes(line.place))
			evidence.push(mentionText(mention, invoice.number));
	}
	for (const { near, written } of reading.unknowns) {
		if (draft.byParty && near.length > 0) {
			evidence.push(`${written} is its payment reference with one slip of the pen`);
		}
	}
	if (draft.byParty) evidence.push(payerText(run.customers, transaction, invoice));
	evidence.push(lineText(line, transaction.amountMinor, draft.lines.length, invoice.currency));
	if (draft.byParty) {
		evidence.push(
			draft.lines.length > 1
				? 'It is part of all that this customer has open, which is what the text says and the payment is'
				: 'No other open invoice of this customer has the amount',
		);
	} else evidence.push(payerText(run.customers, transaction, invoice));
	const date = dateText(transaction.bookedOn, invoice.dueDate);
	if (date !== undefined) evidence.push(date);
	return evidence;
}
