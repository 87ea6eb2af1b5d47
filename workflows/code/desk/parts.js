import { amountField } from './splitPage.js';
import { minorOf, moneyText, typedMinor } from './money.js';
import { fill } from './words.js';

/** An answer that books nothing; its message is what the page says. */
export class Refusal extends Error {}

const plain = (number) =>
	String(number ?? '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** The invoice that a candidate stands for. @throws Refusal when it is no longer as the page showed it. */
function asShown({ invoices, words, transaction }, candidate) {
	const row = invoices.find(({ id }) => String(id) === candidate.invoiceId);
	const { currency } = transaction;
	const isSame =
		row !== undefined &&
		minorOf(row.openAmount, currency) === minorOf(candidate.openAmount, currency);
	if (!isSame) refuse(words.said.invoiceChanged, { NUMBER: candidate.invoiceNumber });
	return row;
}

function byNumber({ invoices, words }, typed) {
	const number = String(typed ?? '').trim();
	if (plain(number) === '') refuse(words.said.noNumber);
	const exact = invoices.filter((row) => String(row.number).trim() === number);
	const found =
		exact.length > 0 ? exact : invoices.filter((row) => plain(row.number) === plain(number));
	if (found.length === 0) refuse(words.said.unknownNumber, { NUMBER: number });
	if (found.length > 1) refuse(words.said.twoOfNumber, { NUMBER: number });
	return found[0];
}

/** One invoice that gets as much as it asks and the payment has. */
export function wholePart(answer, option) {
	const { shown, posted } = answer;
	const invoice =
		option.choice === 'one'
			? asShown(answer, shown.candidates[option.at])
			: byNumber(answer, posted.number);
	const open = openOf(answer, invoice);
	return [{ invoice, open, minor: size(open) < size(answer.left) ? open : answer.left }];
}

/** The amounts that were typed on the page of a split. */
export function typedParts(answer) {
	const { shown, posted } = answer;
	const listed = shown.candidates.map((candidate, at) => ({
		typed: posted[amountField(at)],
		find: () => asShown(answer, candidate),
	}));
	const other = { typed: posted.other_amount, find: () => byNumber(answer, posted.other_number) };
	const parts = [...listed, other]
		.filter(({ typed }) => String(typed ?? '').trim() !== '')
		.map(({ typed, find }) => typedPart(answer, typed, find));
	return checkedSum(
		answer,
		parts.filter(({ minor }) => minor !== 0n),
	);
}

function typedPart(answer, typed, find) {
	const { words, transaction, left } = answer;
	const money = (minor) => moneyText(minor, transaction.currency, words);
	const amount = typedMinor(typed, transaction.currency);
	if (amount === undefined) refuse(words.said.badAmount, { TYPED: typed });
	const invoice = find();
	const open = openOf(answer, invoice);
	if (amount > size(open)) {
		const told = { AMOUNT: money(amount), LEFT: money(open), NUMBER: invoice.number };
		refuse(words.said.tooMuchForOne, told);
	}
	return { invoice, open, minor: left < 0n ? -amount : amount };
}

function checkedSum({ words, transaction, left }, parts) {
	const money = (minor) => moneyText(minor, transaction.currency, words);
	if (parts.length === 0) refuse(words.said.noAmounts);
	const ids = parts.map(({ invoice }) => invoice.id);
	const twin = parts.find(({ invoice }, place) => ids.indexOf(invoice.id) !== place);
	if (twin) refuse(words.said.twice, { NUMBER: twin.invoice.number });
	const sum = parts.reduce((total, { minor }) => total + minor, 0n);
	if (size(sum) > size(left)) refuse(words.said.tooMuch, { AMOUNT: money(sum), LEFT: money(left) });
	return parts;
}

/** What an invoice still asks. @throws Refusal when this payment cannot pay it. */
function openOf({ words, transaction, left, shown }, invoice) {
	const { said } = words;
	const told = { NUMBER: invoice.number, CURRENCY: invoice.currency };
	if (left === 0n) refuse(said.nothingLeft);
	const isSame = String(invoice.currency).toUpperCase() === transaction.currency.toUpperCase();
	if (!isSame) refuse(said.otherCurrency, told);
	const open = minorOf(invoice.openAmount, transaction.currency) ?? 0n;
	const applied = String(invoice.appliedTransactionIds ?? '').split(/[\s,;]+/);
	if (open === 0n || applied.includes(shown.transactionId)) refuse(said.notOpen, told);
	if (open < 0n !== left < 0n) refuse(said.otherSide, told);
	return open;
}

function refuse(sentence, values = {}) {
	throw new Refusal(fill(sentence, values));
}

const size = (minor) => (minor < 0n ? -minor : minor);
