import { html, pairs } from './html.js';
import { dayText, moneyText } from './money.js';

export const nameOf = ({ counterpartName, counterpartReference }, words) =>
	counterpartName || counterpartReference || words.unknown;

export const sumText = (minor, { currency }, words) => moneyText(minor, currency, words);

/** What is known of a payment, as HTML. */
export function paymentTable({ transaction, amount, left, isGiven }, words) {
	const cells = [
		[words.payer, `<b>${html(nameOf(transaction, words))}</b>`],
		[words.amount, `<b>${html(amountText(amount, transaction, words))}</b>`],
		...(isGiven ? [[words.left, `<b>${html(sumText(left, transaction, words))}</b>`]] : []),
		[words.date, html(dayText(transaction.bookedOn, words))],
		[words.account, html(transaction.counterpartReference ?? '')],
		[words.text, html(transaction.remittanceInformation ?? '')],
		[words.toAccount, html(transaction.accountReference ?? '')],
	];
	return pairs(cells.filter(([, cell]) => cell !== ''));
}

const amountText = (amount, transaction, words) =>
	amount === undefined
		? String(transaction.amountText ?? transaction.amount ?? words.unknown)
		: sumText(amount, transaction, words);
