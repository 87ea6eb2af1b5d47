import { dateOf, day } from './dates.js';
import { money } from './money.js';
import { escapeHtml, groupedIban } from './text.js';

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** The newest first; what has no date at all comes last. */
export const newestFirst = (transactions) =>
	transactions
		.map((transaction) => ({
			transaction,
			date: dateOf(transaction),
			arrived: String(transaction.createdAt ?? ''),
		}))
		.sort((one, other) => compare(other.date, one.date) || compare(other.arrived, one.arrived))
		.map(({ transaction }) => transaction);

/** One line of the list; `account` is undefined where Ponto lists it no longer. */
export function transactionRow(transaction, account) {
	const { accountReference, counterpartName, counterpartReference } = transaction;
	const { remittanceInformation, description, amount, currency } = transaction;
	const who = counterpartName || description || '';
	const what = remittanceInformation || (counterpartName ? description : '') || '';
	const sign = amount > 0 ? '+ ' : '';
	const cell = (label, kind, content) =>
		`<td role="cell" class="${kind}" data-label="${label}">${content}</td>`;
	return `<tr role="row">${[
		cell('Booked on', 'date', escapeHtml(day(dateOf(transaction)))),
		cell(
			'Account',
			'account',
			`<span class="dot c${(account?.index ?? 0) % 5}" aria-hidden="true"></span>${escapeHtml(account?.name || accountReference)}`,
		),
		cell(
			'Counterpart',
			'who',
			`<b>${escapeHtml(who)}</b><small>${groupedIban(counterpartReference)}</small>`,
		),
		cell('Communication', 'text', escapeHtml(what)),
		cell(
			'Amount',
			`amount${amount > 0 ? ' in' : ''}`,
			`${sign}${escapeHtml(money(amount, currency))}`,
		),
	].join('')}</tr>`;
}
