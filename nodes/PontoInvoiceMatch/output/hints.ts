import type { NodeExecutionHint } from 'n8n-workflow';
import type { MatchResult } from '../matchItems';
import { rejectedOf, type Readings } from '../input/readInputs';

/** Tells on the node how many transactions went where, and what a person should look at. */
export function hintsFor(readings: Readings, result: MatchResult): NodeExecutionHint[] {
	return [
		...[summary(result), ...columnsUsed(readings)].map((message): NodeExecutionHint => ({
			message,
			type: 'info',
			location: 'outputPane',
		})),
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
		...unreadOptional(readings),
		...(noInvoices ? ['No open invoice arrived, so nothing could be matched.'] : []),
	];
}

const MOST_SHOWN = 3;

/** What was left out of items that are used all the same. */
function unreadOptional({ transactions, invoices, pastAllocations }: Readings): string[] {
	const all = [transactions, invoices, pastAllocations].flatMap(({ leftOut }) => leftOut);
	if (all.length === 0) return [];
	const more = all.length - MOST_SHOWN;
	const shown = all.slice(0, MOST_SHOWN).join('; ');
	return [`Left out, since it could not be read: ${shown}${more > 0 ? `; and ${more} more` : ''}.`];
}

/** Which column was read as what, where the names are a person's own. */
const columnsUsed = ({ columns }: Readings): string[] =>
	Object.entries(columns).flatMap(([input, read]) => {
		const pairs = read.map(({ label, column }) => `${label} from "${column}"`);
		return pairs.length === 0 ? [] : [`${input} are read so: ${pairs.join(', ')}.`];
	});

const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? '' : 's'}`;
