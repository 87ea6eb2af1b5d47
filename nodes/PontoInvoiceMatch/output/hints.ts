import type { NodeExecutionHint } from 'n8n-workflow';
import type { MatchResult } from '../matchItems';
import { rejectedOf, type Readings } from '../input/readInputs';

/** Tells on the node how many transactions went where, and what a person should look at. */
export function hintsFor(readings: Readings, result: MatchResult): NodeExecutionHint[] {
	return [
		{ message: summary(result), type: 'info', location: 'outputPane' },
		...warnings(readings).map((message): NodeExecutionHint => ({
			message,
			type: 'warning',
			location: 'outputPane',
		})),
	];
}

function summary({ decisions, paid, review }: MatchResult): string {
	const ignored = decisions.filter(({ outcome }) => outcome === 'ignored').length;
	const booked = decisions.filter(({ allocations }) => allocations.length > 0).length;
	const unmatched = decisions.length - booked - review.length - ignored;
	return (
		`${count(decisions.length, 'transaction')}: ${booked} paid (${count(paid.length, 'booking')}), ` +
		`${review.length} to review, ${unmatched} unmatched, ${ignored} ignored.`
	);
}

function warnings(readings: Readings): string[] {
	const rejected = rejectedOf(readings).length;
	const noInvoices = readings.invoices.items.length === 0;
	return [
		...(rejected > 0
			? [`${count(rejected, 'item')} could not be read: see the reasons on Unmatched.`]
			: []),
		...(noInvoices ? ['No open invoice arrived, so nothing could be matched.'] : []),
	];
}

const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? '' : 's'}`;
