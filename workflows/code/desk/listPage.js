import { html, shorten } from './html.js';
import { dayText, moneyText } from './money.js';
import { nameOf, sumText } from './paymentTable.js';
import { fill } from './words.js';

const MOST_SHOWN = 10;
const MOST_REFUSED = 5;

/** How many wait, the oldest and the largest, money that is for nothing or left over, and invoices that could not be read. */
export function listPage(reviews, refusedInvoices, bookedNow, words) {
	const lines = [
		bookedNow > 0 ? fill(words.bookedNow, { COUNT: bookedNow }) : '',
		reviews.length > 0 ? oneLine(words.oldest, oldestOf(reviews), words) : '',
		reviews.length > 1 ? oneLine(words.largest, largestOf(reviews), words) : '',
		sumLine(words.paysNothing, reviews.filter(paysNothing), words),
		sumLine(words.leftOver, reviews.filter(isLeftOver), words),
		refusedInvoices.length > 0 ? fill(words.refusedRows, { COUNT: refusedInvoices.length }) : '',
	];
	const told = lines.filter((line) => line !== '').map((line) => `<li>${html(line)}</li>`);
	return [`<ul>${told.join('')}</ul>`, refusedList(refusedInvoices), table(reviews, words)].join(
		'',
	);
}

const paysNothing = ({ candidates, isGiven }) => candidates.length === 0 && !isGiven;
const isLeftOver = ({ about, isGiven }) => isGiven || about === 'overpayment' || about === 'rest';

const oldestOf = (reviews) =>
	[...reviews].sort((one, other) =>
		String(one.transaction.bookedOn).localeCompare(String(other.transaction.bookedOn)),
	)[0];
const largestOf = (reviews) =>
	[...reviews].sort((one, other) => Number(other.left) - Number(one.left))[0];

const oneLine = (sentence, { transaction, left }, words) =>
	fill(sentence, {
		DAY: dayText(transaction.bookedOn, words),
		PAYER: nameOf(transaction, words),
		AMOUNT: sumText(left, transaction, words),
	});

function sumLine(sentence, reviews, words) {
	if (reviews.length === 0) return '';
	const sums = new Map();
	for (const { left, transaction } of reviews) {
		sums.set(transaction.currency, (sums.get(transaction.currency) ?? 0n) + left);
	}
	const amounts = [...sums].map(([currency, sum]) => moneyText(sum, currency, words));
	return fill(sentence, { COUNT: reviews.length, AMOUNT: amounts.join(' + ') });
}

const refusedList = (refused) =>
	refused.length === 0
		? ''
		: `<ul>${refused
				.slice(0, MOST_REFUSED)
				.map(({ reasons, invoice }) => {
					const name = invoice?.number ?? invoice?.id ?? '';
					return `<li><b>${html(name)}</b> ${html(reasons.join('; '))}</li>`;
				})
				.join('')}</ul>`;

function table(reviews, words) {
	if (reviews.length === 0) return '';
	const rows = reviews.slice(0, MOST_SHOWN).map(({ transaction, left, reasons }) => {
		const cells = [
			unbroken(dayText(transaction.bookedOn, words)),
			shorten(nameOf(transaction, words), 40),
			unbroken(sumText(left, transaction, words)),
			shorten(reasons[0] ?? '', 90),
		];
		return `<tr>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`;
	});
	const head = words.columns.map((name) => `<th>${html(name)}</th>`).join('');
	const more = reviews.length - MOST_SHOWN;
	const rest = more > 0 ? `<p>${html(fill(words.andMore, { COUNT: more }))}</p>` : '';
	return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>${rest}`;
}

const unbroken = (text) => text.replaceAll(' ', '\u00a0');
