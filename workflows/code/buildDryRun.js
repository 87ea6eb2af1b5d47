import { wordsOf } from './bankOverview/failures.js';
import { bookingOf, paymentOf, sortUnmatched } from './matchReport/results.js';
import { momentText } from './matchReport/moments.js';
import { sumsText } from './matchReport/amounts.js';
import { reportPage } from './matchReport/page.js';
import {
	leftAsideTable,
	paidTable,
	refusedTable,
	unmatchedTable,
	waitingTable,
} from './matchReport/tables.js';
import { reportWords } from './matchReport/words.js';

const CODES = { Nederlands: 'nl', Français: 'fr', Deutsch: 'de' };

const jsonOf = ($, name, output = 0) =>
	$(name)
		.all(output)
		.map(({ json }) => json);

/** The page of a run that books nothing: what would be paid, what would wait, and why. */
export function buildDryRun({ $ }) {
	const words = reportWords(CODES[$('Invoice List').first()?.json.Language]);
	const allocations = jsonOf($, 'Match', 0);
	const bookings = allocations.map(bookingOf);
	const waiting = jsonOf($, 'Match', 1).map(paymentOf);
	const { refused, nowhere, left } = sortUnmatched(jsonOf($, 'Match', 2));
	const rows = jsonOf($, 'Invoice Rows').filter((row) => Object.keys(row).length > 0 && !row.error);
	const payments = new Set(allocations.map(({ transactionId }) => transactionId)).size;
	const looked = payments + waiting.length + nowhere.length + left.length;
	const page = reportPage({
		words,
		title: words.trialTitle,
		lead: words.trialLead(looked, rows.length, momentText(words)),
		troubles: troublesOf($, rows, words),
		cards: [
			[words.wouldBePaid, sumsText(bookings, words), words.payments(payments)],
			[words.wouldWait, sumsText(waiting, words), words.payments(waiting.length)],
			[words.wouldBeUnmatched, sumsText(nowhere, words), words.payments(nowhere.length)],
		],
		parts: [
			[words.wouldBePaid, paidTable(bookings, words)],
			[words.wouldWait, waitingTable(waiting, words.whyWouldWait, words)],
			[words.wouldBeUnmatched, unmatchedTable(nowhere, words)],
			[words.refusedOfList, refusedTable(refused, words)],
			[words.leftAside, leftAsideTable(left, words)],
		],
	});
	return [{ json: { page } }];
}

function troublesOf($, rows, words) {
	const failures = [
		...jsonOf($, 'Transactions'),
		...jsonOf($, 'Transactions', 1),
		...jsonOf($, 'Invoice Rows'),
	].filter(({ error }) => error);
	const empty = rows.length === 0 ? [words.emptyList] : [];
	return [...new Set([...failures.map(wordsOf), ...empty])];
}
