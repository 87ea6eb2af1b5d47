import { isAfter, monthOf } from './statements/months.js';

/**
 * One item for each account whose statement of the month is still to be sent (make), and at most one that says what
 * a person has to do first (stop): a mail that may have gone, an account that Ponto has not read since.
 */
export function listStatementsToMake({ $ }) {
	const month = monthOf($('Settings').first().json.month);
	const rows = $('Sent So Far')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const claim = `${new Date().toISOString()} ${Math.random().toString(36).slice(2, 10)}`;
	const waiting = $('Accounts')
		.all()
		.map(({ json }) => json)
		.filter(({ deprecated }) => deprecated !== true)
		.filter(({ id }) => !rows.some(({ accountId }) => accountId === id));
	const ready = waiting.filter(({ synchronizedAt }) => isAfter(synchronizedAt, month));
	const late = waiting.filter((account) => !ready.includes(account));
	const unclear = rows.filter(({ status }) => status === 'sending');
	const reasons = [
		...unclear.map(
			({ account }) =>
				`The mail with the statement of ${account} for ${month.name} may have gone, or may not: look among the mails sent. Then, in the data table "statements sent", set its status to sent, or delete the row to send it again`,
		),
		...late.map(
			(account) =>
				`Ponto has not read ${labelOf(account)} since ${month.name} was over: its statement is not sent before`,
		),
	];
	return [
		...ready.map((account) => ({
			do: 'make',
			accountId: account.id,
			account: labelOf(account),
			claim,
			...month,
		})),
		...(reasons.length > 0
			? [{ do: 'stop', reason: `${reasons.join('. ')}.`, late: late.map(labelOf) }]
			: []),
	].map((json) => ({ json }));
}

const labelOf = ({ reference, currency }) => `${reference} (${currency})`;
