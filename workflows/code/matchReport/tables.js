import { escapeHtml, groupsOfFour } from '../bankOverview/text.js';
import { dayText } from '../desk/money.js';
import { amountText, sumsText } from './amounts.js';
import { longTable, sentences } from './page.js';

const MOST_CANDIDATES = 3;
const MOST_CELLS = 6;

/** Who paid and what he wrote; `counterpartName`, `description` and `remittanceInformation` as Ponto has them. */
function payerHtml({ counterpartName, counterpartReference, description, ...texts }, words) {
	const account = groupsOfFour(counterpartReference);
	const name = counterpartName || description || account || words.noName;
	return `<b>${escapeHtml(name)}</b><small>${escapeHtml(texts.remittanceInformation)}</small>`;
}

const dayHtml = (day, words) => escapeHtml(day ? dayText(day, words) : '–');

/** The outcome of a booking in words: whether its invoice is closed or was paid in part. */
function openHtml({ openAfter, currency }, words) {
	if (openAfter === undefined || openAfter === null || openAfter === '') return '–';
	if (!/[1-9]/.test(openAfter)) return escapeHtml(words.closed);
	return escapeHtml(words.partPayment(amountText({ amount: openAfter, currency }, words)));
}

/** Bookings: `payer`, `invoiceNumber`, `customerName`, `bookedOn`, `evidence`, `notes`, `amount`, `currency`, `openAfter`. */
export const paidTable = (bookings, words) =>
	longTable(
		[
			`~${words.invoice}`,
			words.paidBy,
			`~${words.bookedOn}`,
			words.why,
			words.stillOpen,
			`#${words.amount}`,
		],
		bookings.map((booking) => [
			`<b>${escapeHtml(booking.invoiceNumber)}</b><small>${escapeHtml(booking.customerName)}</small>`,
			payerHtml(booking.payer, words),
			dayHtml(booking.bookedOn, words),
			sentences([...booking.notes, ...booking.evidence]),
			openHtml(booking, words),
			escapeHtml(amountText(booking, words)),
		]),
		words,
	);

const candidateHtml = (candidate, words) => {
	const { invoiceNumber, customerName, evidence = [], toCheck = [] } = candidate;
	const open = words.open(amountText({ ...candidate, amount: candidate.openAmount }, words));
	const names = [customerName, open].filter(Boolean).join(', ');
	const check = toCheck.length > 0 ? words.check(toCheck.join('; ')) : '';
	const told = [evidence.join('; '), check].filter(Boolean);
	return `<p><b>${escapeHtml(invoiceNumber)}</b> ${escapeHtml(names)}${told.map((text) => `<small>${escapeHtml(text)}</small>`).join('')}</p>`;
};

/** The likeliest first; where only a list's words are known, those. */
function candidatesHtml({ candidates, suggestion = '' }, words) {
	if (candidates.length === 0) return escapeHtml(suggestion);
	const shown = candidates.slice(0, MOST_CANDIDATES).map((each) => candidateHtml(each, words));
	const more = candidates.length - MOST_CANDIDATES;
	const rest = more > 0 ? `<p class="soft">${escapeHtml(words.more(more))}</p>` : '';
	return `${shown.join('')}${rest}`;
}

const sumHtml = ({ whole, ...left }, words) => {
	const rest = whole ? words.ofPayment(amountText({ ...left, amount: whole }, words)) : '';
	return `${escapeHtml(amountText(left, words))}<small>${escapeHtml(rest)}</small>`;
};

/** Payments that wait: `payer`, `bookedOn`, `reasons`, `candidates` or a `suggestion`, `amount`, `currency`, `whole`. */
export const waitingTable = (waiting, why, words) =>
	longTable(
		[words.who, `~${words.bookedOn}`, why, words.couldBe, `#${words.amount}`],
		waiting.map((payment) => [
			payerHtml(payment.payer, words),
			dayHtml(payment.bookedOn, words),
			sentences(payment.reasons),
			candidatesHtml(payment, words),
			sumHtml(payment, words),
		]),
		words,
	);

/** Money that fits no invoice, with the fields of the payments that wait. */
export const unmatchedTable = (payments, words) =>
	longTable(
		[words.who, `~${words.bookedOn}`, words.why, `#${words.amount}`],
		payments.map((payment) => [
			payerHtml(payment.payer, words),
			dayHtml(payment.bookedOn, words),
			sentences(payment.reasons),
			sumHtml(payment, words),
		]),
		words,
	);

/** Rows of invoices that could not be read: `invoice` as it came, and `reasons`. */
export const refusedTable = (refused, words) =>
	longTable(
		[words.row, words.toMend],
		refused.map(({ invoice, reasons }) => [
			escapeHtml(
				Object.entries(invoice)
					.filter(([, cell]) => cell !== null && cell !== '')
					.slice(0, MOST_CELLS)
					.map(([name, cell]) => `${name}: ${cell}`)
					.join(', '),
			),
			sentences(reasons),
		]),
		words,
	);

/** What a person decided, or was taken back: `what`, `payer`, `invoiceNumber`, `notes`, `amount`, `currency`. */
export const decidedTable = (rows, words) =>
	longTable(
		[words.what, words.who, `~${words.invoice}`, `#${words.amount}`],
		rows.map((row) => [
			`${escapeHtml(row.what)}${row.notes.map((note) => `<small>${escapeHtml(note)}</small>`).join('')}`,
			payerHtml(row.payer, words),
			escapeHtml(row.invoiceNumber),
			escapeHtml(amountText(row, words)),
		]),
		words,
	);

/** Money that went out, transfers between own accounts, and the like: how many for which reason. */
export function leftAsideTable(left, words) {
	const byReason = new Map();
	for (const { reasons, ...moved } of left) {
		const reason = reasons[0] ?? words.notLookedAt;
		byReason.set(reason, [...(byReason.get(reason) ?? []), moved]);
	}
	return longTable(
		[words.why, `#${words.transactions}`, `#${words.amount}`],
		[...byReason].map(([reason, moves]) => [
			escapeHtml(reason),
			String(moves.length),
			escapeHtml(sumsText(moves, words)),
		]),
		words,
	);
}
