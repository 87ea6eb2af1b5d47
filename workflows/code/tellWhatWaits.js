import { dayText, minorOf, moneyText } from './desk/money.js';
import { nameOf } from './desk/paymentTable.js';
import { openRows, paymentIn } from './desk/waiting.js';
import { fill, wordsIn } from './desk/words.js';
import { rowsOf } from './markPaid/rows.js';

/** A plain message with the address of the desk, or nothing while nothing waits. It never holds a button that books. */
export function tellWhatWaits({ $ }) {
	const { language, deskAddress } = $('Settings').first().json;
	const words = wordsIn(language);
	const waiting = openRows(rowsOf($, 'Review List')).map(paymentIn);
	if (waiting.length === 0) return [];
	const count = waiting.length;
	const subject = count === 1 ? words.oneWaits : fill(words.manyWait, { COUNT: count });
	const oldest = [...waiting].sort((one, other) =>
		String(one.bookedOn).localeCompare(String(other.bookedOn)),
	)[0];
	const largest = [...waiting].sort((one, other) => sizeOf(other) - sizeOf(one))[0];
	const lines = [
		`${subject}.`,
		about(words.oldest, oldest, words),
		about(words.largest, largest, words),
		'',
		deskAddress,
	];
	return [{ json: { subject, text: lines.join('\n') } }];
}

const minorIn = ({ amountText, amount, currency }) => minorOf(amountText ?? amount, currency) ?? 0n;
const sizeOf = (transaction) => Number(minorIn(transaction));

const about = (sentence, transaction, words) =>
	fill(sentence, {
		DAY: dayText(transaction.bookedOn, words),
		PAYER: nameOf(transaction, words),
		AMOUNT: moneyText(minorIn(transaction), transaction.currency, words),
	});
