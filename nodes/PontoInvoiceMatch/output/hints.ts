import type { NodeExecutionHint } from 'n8n-workflow';
import type { MatchResult } from '../matchItems';
import { rejectedOf, type Readings } from '../input/readInputs';
import type { RunWords } from '../matching/explain/runWords';

/** Tells on the node how many transactions went where, and what a person should look at. */
export function hintsFor(
	readings: Readings,
	result: MatchResult,
	words: RunWords,
): NodeExecutionHint[] {
	const told = [summary(result, words), ...columnsUsed(readings, words)];
	return [
		...told.map((message) => outputHint('info', message)),
		...warnings(readings, words).map((message) => outputHint('warning', message)),
	];
}

const outputHint = (type: 'info' | 'warning', message: string): NodeExecutionHint => ({
	message,
	type,
	location: 'outputPane',
});

function summary({ decisions, paid, review }: MatchResult, words: RunWords): string {
	const ignored = decisions.filter(({ outcome }) => outcome === 'ignored').length;
	const booked = decisions.filter(({ allocations }) => allocations.length > 0).length;
	return words.summary({
		transactions: decisions.length,
		paid: booked,
		bookings: paid.length,
		review: review.length,
		unmatched: decisions.length - booked - review.length - ignored,
		ignored,
	});
}

function warnings(readings: Readings, words: RunWords): string[] {
	const rejected = rejectedOf(readings).length;
	const noInvoices = readings.invoices.items.length === 0;
	return [
		...(rejected > 0 ? [words.unreadable(rejected)] : []),
		...unreadOptional(readings, words),
		...(noInvoices ? [words.noInvoices] : []),
	];
}

const MOST_SHOWN = 3;

/** What was left out of items that are used all the same. */
function unreadOptional(
	{ transactions, invoices, pastAllocations }: Readings,
	words: RunWords,
): string[] {
	const all = [transactions, invoices, pastAllocations].flatMap(({ leftOut }) => leftOut);
	if (all.length === 0) return [];
	return [words.leftOut(all.slice(0, MOST_SHOWN), Math.max(all.length - MOST_SHOWN, 0))];
}

/** Which column was read as what, where the names are a person's own. */
const columnsUsed = ({ columns }: Readings, words: RunWords): string[] =>
	Object.entries(columns).flatMap(([input, read]) =>
		read.length === 0 ? [] : [words.columns(input, read)],
	);
