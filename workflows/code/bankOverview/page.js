import { card } from './card.js';
import { now, today } from './dates.js';
import { DASHBOARD, sortFailures } from './failures.js';
import { money } from './money.js';
import { STYLE } from './style.js';
import { escapeHtml } from './text.js';
import { newestFirst, transactionRow } from './transactionRow.js';

const DAYS = 90;
const ROWS = 150;

const HEADINGS = ['Booked on', 'Account', 'Counterpart', 'Communication', 'Amount'];

function notice(messages) {
	if (messages.length === 0) return '';
	return `<section class="notice" role="status"><b class="bad">Not everything could be read from Ponto.</b>
${messages.map((message) => `<p>${escapeHtml(message)}</p>`).join('\n')}</section>`;
}

/** What to do first where there is nothing to show. */
const noAccounts = `<section class="notice" role="status"><b>Ponto lists no account.</b>
<p>Link your bank accounts at <a href="${DASHBOARD}" rel="noreferrer">Ponto</a>, let this integration read them there, and load the page again.</p></section>`;

function groupByAccount(transactions) {
	const groups = new Map();
	for (const transaction of transactions) {
		const { accountId } = transaction;
		const group = groups.get(accountId);
		if (group) group.push(transaction);
		else groups.set(accountId, [transaction]);
	}
	return groups;
}

const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The whole page. `failures` are rows that say what could not be read; those that name an account stand with it. */
export function page({ accounts, totals, transactions, failures }) {
	const { byAccount, general } = sortFailures(failures, accounts);
	const byAccountId = groupByAccount(transactions);
	const indexOf = new Map(accounts.map(({ id }, index) => [id, index]));
	const sums = totals
		.map(
			({ currency, currentBalance }) =>
				`<div><span>${escapeHtml(currency)}</span><strong>${escapeHtml(money(currentBalance, currency))}</strong></div>`,
		)
		.join('');
	const cards = accounts
		.map((account, index) => {
			const own = byAccount.get(account.id) ?? [];
			const isWhole = own.length + general.length === 0;
			return card(account, {
				index,
				transactions: byAccountId.get(account.id) ?? [],
				failures: own,
				isWhole,
				today: today(),
				days: DAYS,
			});
		})
		.join('\n');
	const rows = newestFirst(transactions)
		.slice(0, ROWS)
		.map((transaction) => {
			const index = indexOf.get(transaction.accountId);
			return transactionRow(
				transaction,
				index === undefined ? undefined : { ...accounts[index], index },
			);
		})
		.join('\n');
	const headings = HEADINGS.map(
		(heading) => `<th scope="col" role="columnheader">${heading}</th>`,
	).join('');
	const shown = transactions.length > ROWS ? `, the newest ${ROWS} shown` : '';
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>Bank accounts</title>
<style>
${STYLE}
</style></head><body><a class="skip" href="#transactions">To the transactions</a><main>
<section class="top"><div><h1>Bank accounts</h1><p>${countOf(accounts.length, 'account')}, as Ponto knew them on ${escapeHtml(now())}</p></div><div class="sums">${sums}</div></section>
${notice(general)}${accounts.length + general.length === 0 ? noAccounts : ''}<section class="cards">${cards}</section>
<section class="list" id="transactions" tabindex="-1"><h2 id="list-title">Transactions<small>${transactions.length} in the last ${DAYS} days${shown}</small></h2>
<table role="table" aria-labelledby="list-title"><thead role="rowgroup"><tr role="row">${headings}</tr></thead><tbody role="rowgroup">
${rows || '<tr role="row"><td role="cell" colspan="5">None</td></tr>'}
</tbody></table></section>
</main></body></html>`;
}
