import { day } from '../bankOverview/dates.js';
import { money } from '../bankOverview/money.js';
import { escapeHtml } from '../bankOverview/text.js';
import { openRows } from '../desk/waiting.js';
import { isBooking } from '../markPaid/decisions.js';
import { countOfThings, withRest } from './document.js';
import { sumsText } from './sums.js';

const WORDS = { booked: 'Paid', confirmed: 'Paid, by a person', undone: 'Taken back' };

const wordOn = ({ decision, transactionId, invoiceId, invoiceNumber }) =>
	JSON.stringify([decision, transactionId, invoiceId, invoiceNumber]);

/** What was booked and taken back in these days, of the table `decisions`. */
export function decisionsList(decisions, window) {
	const told = decisions.filter(
		({ decision, decidedAt, createdAt }) =>
			WORDS[decision] !== undefined && window.holds(decidedAt ?? createdAt),
	);
	// Two runs at once can each write down what one of them booked.
	const rows = [...new Map(told.map((row) => [wordOn(row), row])).values()];
	if (rows.length === 0) return '<h2>Paid: nothing</h2>';
	const booked = rows
		.filter(isBooking)
		.map(({ allocatedAmount, currency }) => ({ amount: allocatedAmount, currency }));
	const lines = rows.map((row) => [
		`<b>${escapeHtml(row.invoiceNumber)}</b><small>${escapeHtml(row.counterpartName)}</small>`,
		WORDS[row.decision],
		escapeHtml(day(row.bookedOn)),
		escapeHtml(money(row.allocatedAmount, row.currency)),
	]);
	return `<h2>Paid: ${countOfThings(booked.length, 'booking')}, ${sumsText(booked)}</h2>${withRest(lines, ['~Invoice', '~What', '~Booked on', '#Amount'], '')}`;
}

/** What waits for a person, of the table `review`: the largest first, with the reason. */
export function waitingList(review) {
	const waiting = openRows(review);
	if (waiting.length === 0) return '<h2>Waits for you: nothing</h2>';
	const size = ({ amount }) => Math.abs(Number(amount ?? 0));
	const lines = [...waiting]
		.sort((one, other) => size(other) - size(one))
		.map(({ counterpartName, remittance, bookedOn, amount, currency, reasons }) => [
			`<b>${escapeHtml(counterpartName || 'No name')}</b><small>${escapeHtml(remittance)}</small>`,
			escapeHtml(reasons),
			escapeHtml(day(bookedOn)),
			escapeHtml(money(amount, currency)),
		]);
	const oldest = waiting
		.map(({ bookedOn }) => bookedOn)
		.filter(Boolean)
		.sort()[0];
	const since = oldest ? `, the oldest of ${escapeHtml(day(oldest))}` : '';
	return `<h2>Waits for you: ${countOfThings(waiting.length, 'payment')}, ${sumsText(waiting)}${since}</h2>${withRest(lines, ['Who', 'Why it waits', '~Booked on', '#Amount'], ' in the table review')}`;
}
