import { dateOf, day, now } from './bankOverview/dates.js';
import { sortFailures } from './bankOverview/failures.js';
import { numberOf } from './bankOverview/money.js';
import { escapeHtml } from './bankOverview/text.js';
import { htmlDocument } from './report/document.js';
import { decisionsList, waitingList } from './report/invoicesMoved.js';
import { accountsTable, transactionsList } from './report/moneyMoved.js';
import { sumsText } from './report/sums.js';
import { reportWindow } from './report/window.js';

const WARN_DAYS = 14;

const jsonOf = ($, name, output = 0) =>
	$(name)
		.all(output)
		.map(({ json }) => json);

/** The mail of the day. A transaction is in the report of the day on which Ponto got it, so in exactly one. */
export function buildDailyReport({ $ }) {
	const [last] = jsonOf($, 'Last Report').filter(({ untilDay }) => untilDay);
	const window = reportWindow(last?.untilDay);
	const overview = jsonOf($, 'Accounts');
	const accounts = overview.filter(
		({ kind, deprecated }) => kind === 'account' && deprecated !== true,
	);
	const read = jsonOf($, 'Transactions');
	const unread = [...overview, ...read, ...jsonOf($, 'Transactions', 1)].filter(
		({ error }) => error,
	);
	const { byAccount, general } = sortFailures(unread, accounts);
	const isWhole = ({ id }) => general.length === 0 && !byAccount.has(id);
	const arrived = read.filter(
		(transaction) =>
			transaction.id &&
			!transaction.error &&
			window.holds(transaction.createdAt ?? dateOf(transaction)),
	);
	const part = (sign) => arrived.filter(({ amount }) => sign * (numberOf(amount) ?? 0) > 0);
	const troubles = [...general, ...[...byAccount.values()].flat(), ...accounts.flatMap(troublesOf)];
	const body = [
		`<h1>Bank report</h1><p class="soft">${escapeHtml(window.title)}, as Ponto knew it on ${escapeHtml(now())}</p>`,
		`<ul class="sums"><li>In<b class="good">${sumsText(part(1))}</b></li><li>Out<b>${sumsText(part(-1))}</b></li></ul>`,
		troubles.length > 0
			? `<h2 class="bad">To look at</h2><ul>${troubles.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`
			: '',
		`<h2>Accounts</h2>${accountsTable(accounts, arrived, isWhole)}`,
		...invoicesPart($, window),
		transactionsList('In', part(1), accounts),
		transactionsList('Out', part(-1), accounts),
		transactionsList(
			'Amount not known',
			arrived.filter(({ amount }) => numberOf(amount) === undefined),
			accounts,
		),
	].join('\n');
	const text = `In ${plain(sumsText(part(1)))}, out ${plain(sumsText(part(-1)))}. The report itself is in the HTML part of this mail.`;
	return [
		{
			json: {
				subject: `Bank report, ${window.title}`,
				html: htmlDocument('Bank report', body),
				text,
				untilDay: window.untilDay,
			},
		},
	];
}

/** Paid and waiting, where the tables of the template "Mark invoices paid" are there. */
function invoicesPart($, window) {
	const tables = jsonOf($, 'Find Tables').map(({ name }) => name);
	const part = (table, node, list) => {
		if (!tables.includes(table)) return [];
		const rows = jsonOf($, node);
		const failure = rows.find(({ error }) => error);
		return failure
			? [`<p class="bad">The table ${table} could not be read.</p>`]
			: [list(rows.filter(({ id }) => id !== undefined))];
	};
	return [
		...part('decisions', 'Decided Lately', (rows) => decisionsList(rows, window)),
		...part('review', 'Waiting', waitingList),
	];
}

function troublesOf(account) {
	const { name, holderName, reference, consentDaysLeft, consentExpiresOn } = account;
	const label = name || holderName || reference;
	const left = numberOf(consentDaysLeft);
	return [
		...(left !== undefined && left < 0 ? [`The consent for ${label} has ended`] : []),
		...(left !== undefined && left >= 0 && left <= WARN_DAYS
			? [`The consent for ${label} ends on ${day(consentExpiresOn)}`]
			: []),
		...(account.synchronizationOutcome === 'error'
			? [
					`The last synchronization of ${label} did not succeed: ${[account.synchronizationErrors ?? []].flat().join('; ') || 'the bank did not answer'}`,
				]
			: []),
	];
}

const plain = (html) =>
	html.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));
