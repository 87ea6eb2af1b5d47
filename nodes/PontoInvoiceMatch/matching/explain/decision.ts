import type { Allocation, Candidate, Decision } from '../decision';
import type { Draft, Line, Run, Work } from '../decide/work';
import { dateText, lineText, mentionText, payerText } from './evidence';

/** Writes a decision out, with its evidence in words. */
export function writeDecision(
	run: Run,
	work: Work,
	draft: Draft,
	candidates: readonly Candidate[],
): Decision {
	const { transaction } = work;
	const allocations = draft.lines.map((line) => writeAllocation(run, work, draft, line));
	const allocated = draft.lines.reduce((sum, { amount }) => sum + amount, 0);
	// Words are put together when somebody reads them: most of a large batch nobody does.
	let reasons: readonly string[] | undefined = allocations.length === 0 ? draft.reasons : undefined;
	return {
		transaction,
		outcome: draft.outcome,
		allocations,
		unallocatedMinor: draft.lines.length === 0 ? 0 : transaction.amountMinor - allocated,
		runnerUp: draft.runnerUp,
		get reasons() {
			reasons ??= allocations.flatMap(({ evidence }) => evidence);
			return reasons;
		},
		candidates,
		undoes: draft.undoes ?? [],
	};
}

function writeAllocation(run: Run, work: Work, draft: Draft, line: Line): Allocation {
	const invoice = run.ledger.invoices[line.place];
	const { amount, discount, tolerance, fee, openBefore } = line;
	let evidence: readonly string[] | undefined;
	return {
		invoice,
		amountMinor: amount,
		openBeforeMinor: openBefore,
		openAfterMinor: openBefore - amount - discount - tolerance - fee,
		discountMinor: discount,
		toleranceMinor: tolerance,
		feeMinor: fee,
		get evidence() {
			evidence ??= evidenceOf(run, work, draft, line);
			return evidence;
		},
	};
}

function evidenceOf(run: Run, { transaction, reading }: Work, draft: Draft, line: Line): string[] {
	const invoice = run.ledger.invoices[line.place];
	const evidence: string[] = [];
	for (const mention of reading.mentions) {
		if (mention.found.places.includes(line.place))
			evidence.push(mentionText(mention, invoice.number));
	}
	for (const { kind, written } of reading.unknowns) {
		if (draft.byParty && kind === 'damagedStructuredCommunication') {
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
