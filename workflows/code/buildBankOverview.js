import { page } from './bankOverview/page.js';

/** One page out of the accounts and their transactions. Nothing in it leaves this n8n. */
export function buildBankOverview({ $, $input }) {
	const overview = $('Accounts')
		.all()
		.map(({ json }) => json);
	const read = $input.all().map(({ json }) => json);
	const accounts = overview
		.filter(({ kind, deprecated }) => kind === 'account' && deprecated !== true)
		.sort((a, b) => `${a.reference}${a.currency}`.localeCompare(`${b.reference}${b.currency}`));
	const totals = overview.filter(({ kind }) => kind === 'total');
	const transactions = read.filter(({ id, error }) => id && !error);
	const unread = $('Transactions')
		.all(1)
		.map(({ json }) => json);
	const failures = [...overview, ...read, ...unread].filter(({ error }) => error);
	return [{ json: { html: page({ accounts, totals, transactions, failures }) } }];
}
