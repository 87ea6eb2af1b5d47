import { card } from './card.js';
import { now, today } from './dates.js';
import { money } from './money.js';
import { STYLE } from './style.js';
import { escapeHtml } from './text.js';
import { newestFirst, transactionRow } from './transactionRow.js';

const DAYS = 90;
const ROWS = 150;

function notice(failures) {
	if (failures.length === 0) return '';
	const messages = failures.map(({ error }) => error?.message ?? error);
	return `<section class="notice"><b class="bad">Not everything could be read from Ponto.</b>
${[...new Set(messages)].map((message) => `<p>${escapeHtml(message)}</p>`).join('\n')}</section>`;
}

/** The whole page. `failures` are rows of accounts that could not be read. */
export function page({ accounts, totals, transactions, failures }) {
	const indexOf = new Map(accounts.map(({ id }, index) => [id, index]));
	const sums = totals
		.map(
			({ currency, currentBalance }) =>
				`<div><span>${escapeHtml(currency)}</span><strong>${escapeHtml(money(currentBalance, currency))}</strong></div>`,
		)
		.join('');
	const cards = accounts
		.map((account, index) => card(account, { index, transactions, today: today(), days: DAYS }))
		.join('\n');
	const rows = [...transactions]
		.sort(newestFirst)
		.slice(0, ROWS)
		.map((transaction) => {
			const index = indexOf.get(transaction.accountId);
			return transactionRow(
				transaction,
				index === undefined ? undefined : { ...accounts[index], index },
			);
		})
		.join('\n');
	const shown = transactions.length > ROWS ? `, the newest ${ROWS} shown` : '';
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bank accounts</title>
<style>
${STYLE}
</style></head><body><main>
<section class="top"><div><h1>Bank accounts</h1><p>${accounts.length} accounts, as Ponto knew them on ${escapeHtml(now())}</p></div><div class="sums">${sums}</div></section>
${notice(failures)}<section class="cards">${cards}</section>
<section class="list"><h2>Transactions<small>${transactions.length} in the last ${DAYS} days${shown}</small></h2>
<table><thead><tr><th>Booked on</th><th>Account</th><th>Counterpart</th><th>Communication</th><th>Amount</th></tr></thead><tbody>
${rows || '<tr><td colspan="5">None</td></tr>'}
</tbody></table></section>
</main></body></html>`;
}
