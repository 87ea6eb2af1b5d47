import { decimalOf } from '../once/decimal.js';

/** From 1 to 7 o'clock UTC, so that no clock of Europe moves a payment to another day. */
const FIRST_SECOND = 3_600;
const SECONDS = 21_600;
const PRIME = 2_147_483_647;

/**
 * When a payment is said to have been made: the day of the transaction at a second that goes with the transaction and
 * the invoice, such as `2026-11-20T03:41:07+00:00`. Teamleader has no field in which a payment could be marked.
 */
export function teamleaderMoment({ transactionId, invoiceId, bookedOn }) {
	let number = 7;
	for (const sign of `${transactionId} ${invoiceId}`) {
		number = (number * 131 + sign.codePointAt(0)) % PRIME;
	}
	const second = FIRST_SECOND + (number % SECONDS);
	const parts = [second / 3_600, (second / 60) % 60, second % 60].map((part) =>
		String(Math.floor(part)).padStart(2, '0'),
	);
	return `${bookedOn}T${parts.join(':')}+00:00`;
}

/** Whether a moment is in the hours at which ours are said to be made; a payment by hand is of its day or of office hours. */
export function isAtOurHours(mark) {
	const [hours, minutes, seconds] = mark.slice(11, 19).split(':').map(Number);
	const second = hours * 3_600 + minutes * 60 + seconds;
	return second >= FIRST_SECOND && second < FIRST_SECOND + SECONDS;
}

const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

/** A moment to the second in UTC; undefined where only a day is told. */
function toTheSecond(text) {
	if (!TIME.test(text)) return undefined;
	const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(text);
	const moment = new Date(hasZone ? text : `${text.replace(' ', 'T')}Z`);
	return Number.isNaN(moment.getTime()) ? undefined : `${moment.toISOString().slice(0, 19)}+00:00`;
}

/**
 * The payments of an invoice with the moment as their mark. They have no ID there: day and amount stand for one, with a
 * number where there are several. Undefined where they cannot be read.
 */
export function teamleaderPayments({ payments } = {}) {
	if (!Array.isArray(payments)) return undefined;
	const times = new Map();
	const read = payments.map((each) => {
		const { paid_at: paidAt, payment } = Object(each);
		const amount = decimalOf(Object(payment).amount ?? '');
		const mark = toTheSecond(String(paidAt));
		const name = `${mark ?? paidAt} ${amount}`;
		times.set(name, (times.get(name) ?? 0) + 1);
		const id = times.get(name) > 1 ? `${name} (${times.get(name)})` : name;
		return { id, amount, mark, paidAt: String(paidAt) };
	});
	return read.some(({ amount }) => amount === '') ? undefined : read;
}
