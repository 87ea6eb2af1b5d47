import { dateOf, day } from './dates.js';
import { money } from './money.js';
import { escapeHtml, groupedIban } from './text.js';

/** The newest first; what has no date at all comes last. */
export const newestFirst = (a, b) =>
	dateOf(b).localeCompare(dateOf(a)) ||
	String(b.createdAt ?? '').localeCompare(String(a.createdAt ?? ''));

/** One line of the list; `account` is undefined where Ponto lists it no longer. */
export function transactionRow(transaction, account) {
	const { accountReference, counterpartName, counterpartReference } = transaction;
	const { remittanceInformation, description, amount, currency } = transaction;
	const who = counterpartName || description || '';
	const what = remittanceInformation || (counterpartName ? description : '') || '';
	const sign = amount > 0 ? '+ ' : '';
	return `<tr><td class="date">${escapeHtml(day(dateOf(transaction)))}</td><td><span class="dot c${(account?.index ?? 0) % 5}"></span>${escapeHtml(account?.name || accountReference)}</td><td><b>${escapeHtml(who)}</b><small>${groupedIban(counterpartReference)}</small></td><td class="text">${escapeHtml(what)}</td><td class="amount ${amount > 0 ? 'in' : ''}">${sign}${escapeHtml(money(amount, currency))}</td></tr>`;
}
