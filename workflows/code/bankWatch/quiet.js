import { dateOf, day } from '../bankOverview/dates.js';
import { groupsOfFour } from '../bankOverview/text.js';

const DAY_MS = 86_400_000;

/** `BE68 5390 0754 7034 · Current account · EUR` */
export const labelOf = ({ reference, name, holderName, currency }) =>
	[groupsOfFour(reference), name || holderName, currency].filter(Boolean).join(' · ');

/** The account's last transaction, as a day; undefined where none was read. */
function lastDay({ id }, transactions) {
	return transactions
		.filter(({ accountId }) => accountId === id)
		.map(dateOf)
		.filter(Boolean)
		.sort()
		.at(-1);
}

/**
 * What to say of an account on which nothing has happened for more than `quietDays`; undefined where something has.
 * Another last day makes it another occasion.
 */
export function quietness(account, { transactions, today, quietDays, readDays }) {
	const last = lastDay(account, transactions);
	const days = last === undefined ? readDays : (Date.parse(today) - Date.parse(last)) / DAY_MS;
	if (days <= quietDays) return undefined;
	const since =
		last === undefined
			? `no transaction in the last ${readDays} days`
			: `no transaction since ${day(last)}, ${days} days ago`;
	return {
		key: `quiet ${account.id} ${last ?? 'none'}`,
		account: labelOf(account),
		message: `${labelOf(account)}: ${since}`,
		action:
			'If that is unusual, look in the app of the bank. If it shows something newer, synchronize the account at https://dashboard.myponto.com (Accounts).',
	};
}
