import { today } from './bankOverview/dates.js';
import { sortFailures } from './bankOverview/failures.js';
import { labelOf, quietness } from './bankWatch/quiet.js';

const READ_DAYS = 90;

const jsonOf = ($, name, output = 0) =>
	$(name).isExecuted
		? $(name)
				.all(output)
				.map(({ json }) => json)
		: [];

/**
 * What is to be written down (write), what is over (forget), and last that what is new is to be told (tell). The
 * trigger reports a change once; what the daily look finds is known by its key until it is over.
 */
export function findWatchNews({ $ }) {
	const known = jsonOf($, 'Told Before').filter(({ key }) => key);
	const events = jsonOf($, 'Account Needs Attention').map(eventRow);
	const look = $('Accounts').isExecuted ? dailyLook($) : { found: [], isOver: () => false };
	const waiting = new Set(known.filter(({ status }) => status === 'new').map(({ key }) => key));
	const remembered = new Set(known.map(({ key }) => key));
	const news = [
		...events.filter(({ key }) => !waiting.has(key)),
		...look.found.filter(({ key }) => !remembered.has(key)),
	];
	const foundAt = new Date().toISOString();
	return [
		...news.map((row) => ({ do: 'write', ...row, status: 'new', foundAt })),
		// What is over before it could be told is told all the same.
		...known
			.filter((row) => row.status === 'told' && look.isOver(row))
			.map(({ id, key }) => ({ do: 'forget', rowId: id, key })),
		{ do: 'tell' },
	].map((json) => ({ json }));
}

const eventRow = ({ id, accountReference, accountName, message, action }) => ({
	key: String(id),
	account: [accountReference, accountName].filter(Boolean).join(' · '),
	message,
	action,
});

/** Accounts on which nothing happens, and what could not be read; an account that was not read is not called quiet. */
function dailyLook($) {
	const overview = jsonOf($, 'Accounts');
	const accounts = overview.filter(
		({ kind, deprecated }) => kind === 'account' && deprecated !== true,
	);
	const read = jsonOf($, 'Transactions');
	const failures = [...overview, ...read, ...jsonOf($, 'Transactions', 1)].filter(
		({ error }) => error,
	);
	const { byAccount, general } = sortFailures(failures, accounts);
	const transactions = read.filter(({ id, error }) => id && !error);
	const quietDays = Number($('Settings').first().json.quietDays);
	const isRead = ({ id }) => general.length === 0 && !byAccount.has(id);
	const quiet = accounts
		.filter(isRead)
		.map((account) =>
			quietness(account, { transactions, today: today(), quietDays, readDays: READ_DAYS }),
		)
		.filter(Boolean);
	const unread = [
		...accounts
			.filter(({ id }) => byAccount.has(id))
			.map((account) => unreadRow(account.id, labelOf(account), byAccount.get(account.id))),
		...(general.length > 0 ? [unreadRow('all', '', general)] : []),
	];
	const found = [...quiet, ...unread];
	const current = new Set(found.map(({ key }) => key));
	const notRead = new Set(accounts.filter((account) => !isRead(account)).map(({ id }) => id));
	const isOver = ({ key }) => {
		const [kind, of] = String(key).split(' ');
		if (!['quiet', 'unread'].includes(kind) || current.has(key)) return false;
		return kind === 'unread' || (general.length === 0 && !notRead.has(of));
	};
	return { found, isOver };
}

const unreadRow = (of, account, texts) => ({
	key: `unread ${of}`,
	account,
	message: texts.join(' '),
	action: 'It is tried again every day; you are told again only after it has worked in between.',
});
