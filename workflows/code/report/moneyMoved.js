import { dateOf, day } from '../bankOverview/dates.js';
import { money, numberOf } from '../bankOverview/money.js';
import { escapeHtml, groupedIban } from '../bankOverview/text.js';
import { countOfThings, htmlTable, withRest } from './document.js';
import { sumsText } from './sums.js';

const nameOf = ({ name, holderName, reference }) => name || holderName || reference;

/** What came in and went out of each account. */
export function accountsTable(accounts, transactions, isWhole) {
	const rows = accounts.map((account) => {
		const { id, reference, currency, currentBalance } = account;
		const own = transactions.filter(({ accountId }) => accountId === id);
		const part = (sign) => own.filter(({ amount }) => sign * (numberOf(amount) ?? 0) > 0);
		const sum = (list) =>
			list.length === 0 ? (isWhole(account) ? '–' : 'not known') : sumsText(list);
		return [
			`<b>${escapeHtml(nameOf(account))}</b><small>${groupedIban(reference)}</small>`,
			sum(part(1)),
			sum(part(-1)),
			escapeHtml(money(currentBalance, currency)),
		];
	});
	return htmlTable(['Account', '#In', '#Out', '#Balance now'], rows);
}

/** One line for each transaction, the largest first. */
export function transactionsList(title, transactions, accounts) {
	if (transactions.length === 0) return '';
	const byId = new Map(accounts.map((account) => [account.id, account]));
	const size = ({ amount }) => Math.abs(numberOf(amount) ?? Infinity);
	const rows = [...transactions]
		.sort((one, other) => size(other) - size(one))
		.map((transaction) => {
			const { accountId, accountReference, counterpartName, description } = transaction;
			const { remittanceInformation, amount, currency } = transaction;
			return [
				`<b>${escapeHtml(counterpartName || description || 'No name')}</b><small>${escapeHtml(remittanceInformation)}</small>`,
				escapeHtml(day(dateOf(transaction))),
				escapeHtml(nameOf(byId.get(accountId) ?? { reference: accountReference })),
				escapeHtml(money(amount, currency)),
			];
		});
	const list = withRest(rows, ['Who', '~Booked on', 'Account', '#Amount'], '');
	return `<h2>${escapeHtml(title)}: ${countOfThings(rows.length, 'transaction')}</h2>${list}`;
}
