import { isBooking } from '../markPaid/decisions.js';
import { keptTransaction } from '../markPaid/review.js';
import { subtract } from '../markPaid/rows.js';
import { amountText } from './amounts.js';
import { calendarDay } from './moments.js';

/** The day on which a row of `decisions` was written. */
export const dayDecided = ({ decidedAt, createdAt }) => calendarDay(decidedAt || createdAt);

const OTHERWISE = ['rejected', 'notAnInvoice'];
const TOLD = ['booked', 'confirmed', 'undone', ...OTHERWISE];

/** The days on which something was booked or decided, the latest first. */
export const daysDecided = (rows) =>
	[...new Set(rows.filter(({ decision }) => TOLD.includes(decision)).map(dayDecided))]
		.filter((day) => day !== '')
		.sort()
		.reverse();

const payerOf = (row) => ({
	counterpartName: row.counterpartName,
	counterpartReference: row.counterpartIban,
	remittanceInformation: keptTransaction(row).remittanceInformation,
});

/** A name where somebody told it; the tables write `workflow`, `table` and `person` where nobody did. */
function byWhom({ decidedBy }, words) {
	if (!decidedBy || ['workflow', 'table'].includes(decidedBy)) return [];
	return [words.byPerson(decidedBy === 'person' ? words.aPerson : decidedBy)];
}

/** What was paid, taken back and decided otherwise on a day; and what was written down and never booked. */
export class Decided {
	constructor(decisions, waiting, words) {
		Object.assign(this, { decisions, waiting, words });
	}

	bookings(rows) {
		const isTold = (row) => isBooking(row) || this.#isUnfinished(row);
		const byPair = new Map(
			rows.filter(isTold).map((row) => [`${row.transactionId} ${row.invoiceId}`, row]),
		);
		return [...byPair.values()].map((row) => ({
			payer: payerOf(row),
			invoiceNumber: row.invoiceNumber || row.invoiceId,
			customerName: row.customerName,
			bookedOn: row.bookedOn,
			evidence: String(row.evidence ?? '')
				.split('; ')
				.filter(Boolean),
			notes: this.#notesOn(row),
			amount: row.allocatedAmount,
			currency: row.currency,
			openAfter: row.openAmountAfter,
			isBooked: isBooking(row),
			transactionId: row.transactionId,
		}));
	}

	takenBack(rows) {
		return this.#others(rows, ({ decision }) => decision === 'undone');
	}

	setAside(rows) {
		return this.#others(rows, ({ decision }) => OTHERWISE.includes(decision));
	}

	#others(rows, isWanted) {
		return rows.filter(isWanted).map((row) => ({
			what: this.words.decisions[row.decision],
			payer: payerOf(row),
			invoiceNumber: row.invoiceNumber,
			notes: byWhom(row, this.words),
			amount: row.allocatedAmount,
			currency: row.currency,
		}));
	}

	/** Whether it was planned, and nothing was said of it since. */
	#isUnfinished({ decision, transactionId, invoiceId }) {
		const last = this.decisions.about(transactionId, invoiceId);
		return decision === 'planned' && last?.decision === 'planned';
	}

	#notesOn(row) {
		const { words } = this;
		const last = this.decisions.about(row.transactionId, row.invoiceId);
		return [
			...byWhom(row, words),
			...(last?.decision === 'undone' ? [words.takenBackLater] : []),
			...(this.#isUnfinished(row) ? [words.unfinished] : []),
			...this.#shareOf(row),
		];
	}

	/** That it is a part of a payment of several invoices, and what of the payment is left. */
	#shareOf({ transactionId, currency }) {
		const { words } = this;
		const all = this.decisions.of(transactionId).filter(isBooking);
		const given = all.map(({ allocatedAmount }) => allocatedAmount);
		const review = this.waiting.find((each) => each.transactionId === transactionId);
		const sum = subtract('0', [subtract('0', given)]);
		const amount = review?.whole ?? sum;
		return [
			...(all.length > 1
				? [words.partOf(amountText({ amount, currency }, words), all.length)]
				: []),
			...(review ? [words.leftOver(amountText(review, words))] : []),
		];
	}
}
