import { day, now } from './bankOverview/dates.js';
import { wordsOf } from './bankOverview/failures.js';
import { money } from './bankOverview/money.js';
import { escapeHtml } from './bankOverview/text.js';
import { countOfThings, htmlDocument, htmlTable } from './report/document.js';
import { sumsText } from './report/sums.js';

const MOST_CANDIDATES = 3;
const jsonOf = ($, name, output = 0) =>
	$(name)
		.all(output)
		.map(({ json }) => json);
const isFilled = (json) => json !== undefined && Object.keys(json).length > 0;
const sentences = (texts) =>
	texts.length === 0
		? ''
		: `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;

/** The page of a run that books nothing: what would be paid, what would wait, and why. */
export function buildDryRun({ $ }) {
	const paid = jsonOf($, 'Match', 0);
	const waiting = jsonOf($, 'Match', 1);
	const rest = jsonOf($, 'Match', 2);
	const rows = jsonOf($, 'Invoice Rows').filter((row) => isFilled(row) && !row.error);
	const refused = rest.filter(({ invoice }) => isFilled(invoice) && !invoice.error);
	const moves = rest.filter(({ transaction }) => isFilled(transaction) && !transaction.error);
	const nowhere = moves.filter(
		({ outcome, transaction }) => outcome !== 'ignored' && !(Number(transaction.amount) < 0),
	);
	const left = moves.filter((move) => !nowhere.includes(move));
	const payments = new Set(paid.map(({ transactionId }) => transactionId)).size;
	const read = payments + waiting.length + moves.length;
	const title = 'What would be paid';
	const body = [
		`<h1>${title}</h1><p class="soft">Nothing was booked. ${countOfThings(read, 'transaction')} against ${countOfThings(rows.length, 'row')} of your list, on ${escapeHtml(now())}.</p>`,
		troublesPart($, rows),
		summary([
			['Would be paid', countOfThings(payments, 'payment'), paid.map(allocated)],
			['Would wait for you', countOfThings(waiting.length, 'payment'), waiting.map(moved)],
			['Fit no invoice', countOfThings(nowhere.length, 'payment'), nowhere.map(moved)],
		]),
		part('Would be paid', paidTable(paid)),
		part('Would wait for you', waitingTable(waiting)),
		part('Fit no invoice of the list', nowhereTable(nowhere)),
		part('Rows of your list that could not be read', refusedTable(refused)),
		part('Left aside', leftTable(left)),
	].join('\n');
	return [{ json: { page: htmlDocument(title, body) } }];
}

const allocated = ({ allocatedAmount, currency }) => ({ amount: allocatedAmount, currency });
const moved = ({ transaction }) => transaction;
const part = (title, content) => (content === '' ? '' : `<h2>${title}</h2>${content}`);

function troublesPart($, rows) {
	const failures = [
		...jsonOf($, 'Transactions').filter(({ error }) => error),
		...jsonOf($, 'Transactions', 1).filter(({ error }) => error),
		...jsonOf($, 'Invoice Rows').filter(({ error }) => error),
	].map(wordsOf);
	const empty = rows.length === 0 ? ['The list has no rows that could be read.'] : [];
	const troubles = [...new Set([...failures, ...empty])];
	return part('<span class="bad">Not everything could be read</span>', sentences(troubles));
}

const summary = (cards) =>
	`<ul class="sums">${cards
		.map(([name, count, sums]) => `<li>${name}<b>${sumsText(sums)}</b><small>${count}</small></li>`)
		.join('')}</ul>`;

const who = ({ counterpartName, description, remittanceInformation }) =>
	`<b>${escapeHtml(counterpartName || description || 'No name')}</b><small>${escapeHtml(remittanceInformation)}</small>`;
const amountOf = ({ amountText, amount, currency }) =>
	escapeHtml(money(amountText ?? amount, currency));

const paidTable = (paid) =>
	htmlTable(
		['~Invoice', 'Who', '~Booked on', 'Why', '#Amount', '#Still open'],
		paid.map((row) => [
			`<b>${escapeHtml(row.invoiceNumber)}</b>`,
			who(row.transaction),
			escapeHtml(day(row.bookedOn)),
			sentences(row.evidence),
			escapeHtml(money(row.allocatedAmount, row.currency)),
			row.closesInvoice ? 'closed' : escapeHtml(money(row.openAmountAfter, row.currency)),
		]),
	);

const waitingTable = (waiting) =>
	htmlTable(
		['Who', '~Booked on', 'Why it would wait', 'Could be', '#Amount'],
		waiting.map(({ transaction, reasons, candidates }) => [
			who(transaction),
			escapeHtml(day(transaction.bookedOn)),
			sentences(reasons),
			candidates.slice(0, MOST_CANDIDATES).map(candidateText).join('') +
				(candidates.length > MOST_CANDIDATES
					? `<p class="soft">and ${candidates.length - MOST_CANDIDATES} more</p>`
					: ''),
			amountOf(transaction),
		]),
	);

const candidateText = ({ invoiceNumber, customerName, openAmount, currency, toCheck }) =>
	`<p><b>${escapeHtml(invoiceNumber)}</b> ${escapeHtml(customerName)}, ${escapeHtml(money(openAmount, currency))} open<small>${escapeHtml(toCheck.join('; '))}</small></p>`;

const nowhereTable = (nowhere) =>
	htmlTable(
		['Who', '~Booked on', 'Why', '#Amount'],
		nowhere.map(({ transaction, reasons }) => [
			who(transaction),
			escapeHtml(day(transaction.bookedOn)),
			sentences(reasons),
			amountOf(transaction),
		]),
	);

const refusedTable = (refused) =>
	htmlTable(
		['Row', 'What to mend'],
		refused.map(({ invoice, reasons }) => [
			escapeHtml(
				Object.entries(invoice)
					.slice(0, 6)
					.map(([name, cell]) => `${name}: ${cell}`)
					.join(', '),
			),
			sentences(reasons),
		]),
	);

/** Money that went out, transfers between own accounts, and the like: how many for which reason. */
function leftTable(left) {
	const byReason = new Map();
	for (const { reasons, transaction } of left) {
		const reason = reasons[0] ?? 'Not looked at';
		byReason.set(reason, [...(byReason.get(reason) ?? []), transaction]);
	}
	return htmlTable(
		['Why', '#Transactions', '#Amount'],
		[...byReason].map(([reason, transactions]) => [
			escapeHtml(reason),
			String(transactions.length),
			sumsText(transactions),
		]),
	);
}
