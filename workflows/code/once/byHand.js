import { isSame } from './amounts.js';

const DAY_MS = 86_400_000;
/** So many days before and after the bank's own day a person may date a payment that he enters. */
const DAYS_BEFORE = 4;
const DAYS_AFTER = 100;

const isOurs = ({ mark }) => /^ponto:/.test(mark ?? '');

/**
 * A payment of that amount on the invoice that bears no mark of ours and may be this very one, which a person entered by
 * hand. Books whose marks may be lost say no `paidOn` and look for themselves.
 */
export const enteredByHand = ({ payments }, { allocatedAmount, bookedOn }) =>
	payments.find((payment) => {
		const [from, to] = daysByHand(bookedOn);
		const isNear = payment.paidOn >= from && payment.paidOn <= to;
		return isNear && !isOurs(payment) && isSame(payment.amount, allocatedAmount);
	});

/** The first and the last day on which such a payment may be dated. */
export const daysByHand = (bookedOn) =>
	[-DAYS_BEFORE, DAYS_AFTER].map((days) =>
		new Date((Date.parse(bookedOn) || Date.now()) + days * DAY_MS).toISOString().slice(0, 10),
	);
