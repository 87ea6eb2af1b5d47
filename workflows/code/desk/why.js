import { reasonToHold, saysItself } from '../markPaid/hold.js';
import { isBooking } from '../markPaid/decisions.js';
import { minorOf, moneyText } from './money.js';

const nameIn = ({ invoiceNumber, invoiceId }) => invoiceNumber ?? invoiceId;

/**
 * Why a payment is on the list whatever Match says of it, in the page's words, as the tables tell it now. Its row says it
 * too, in the words of whoever wrote it. Nothing where `result` of Match says it itself, with who and when.
 */
export function whyOnTheList(row, { transaction, left, result }, books, words) {
	const { held } = words;
	const written = books.decisions.of(row.transactionId);
	const money = (minor) => moneyText(minor, transaction.currency, words);
	switch (row.about) {
		case 'undone':
		case 'gone': {
			const reason = reasonToHold(row.transactionId, books, []);
			if (reason?.about !== row.about) return [row.reasons];
			return saysItself(result, reason) ? [] : [held[reason.why](reason.number)];
		}
		case 'overpayment': {
			const numbers = written.filter(isBooking).map(nameIn);
			return numbers.length > 0 ? [held.overpaid(money(left), numbers.join(', '))] : [row.reasons];
		}
		case 'rest': {
			const meant = written.filter(({ decision }) => decision === 'planned');
			const told = meant.map((each) =>
				held.meant(money(minorOf(each.allocatedAmount, transaction.currency) ?? 0n), nameIn(each)),
			);
			return told.length > 0 ? told : [held.left(money(left))];
		}
		default:
			return [];
	}
}
