import { dateOf } from './dates.js';
import { minorUnits, numberOf } from './money.js';

const DAY_MS = 86_400_000;

/** The balance at the end of each of the last days, from the account's own transactions. Ponto knows today's only: earlier ones follow by taking the transactions off again. */
export function balances({ currentBalance, currency }, transactions, today, days) {
	const unit = minorUnits(currency);
	const changes = new Map();
	for (const transaction of transactions) {
		const amount = numberOf(transaction.amount);
		if (amount === undefined) continue;
		const date = dateOf(transaction);
		changes.set(date, (changes.get(date) ?? 0) + Math.round(amount * unit));
	}
	const points = [];
	let balance = Math.round(numberOf(currentBalance) * unit);
	for (let back = 0; back <= days; back++) {
		const date = new Date(Date.parse(today) - back * DAY_MS).toISOString().slice(0, 10);
		points.unshift({ date, amount: balance / unit });
		balance -= changes.get(date) ?? 0;
	}
	return points;
}
