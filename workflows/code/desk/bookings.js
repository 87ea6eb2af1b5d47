import { bookedInvoices, rowsOf } from '../markPaid/rows.js';
import { Decisions, isBooking } from '../markPaid/decisions.js';
import { label, shorten } from './html.js';
import { dayText, minorOf, moneyText } from './money.js';
import { wordsIn } from './words.js';

const MOST_OFFERED = 100;

/**
 * The bookings that stand in the table and can be taken back, the latest first, each with the label that comes back
 * when it is chosen. One whose amounts nobody wrote down cannot.
 */
export function bookingsOf($) {
	const words = wordsIn($('Settings').first().json.language);
	const invoices = rowsOf($, 'All Invoices');
	const byId = new Map(invoices.map((invoice) => [String(invoice.id), invoice]));
	const booked = bookedInvoices(invoices);
	const decisions = new Decisions(rowsOf($, 'All Decisions'));
	const standing = [...decisions.last.values()]
		.filter(isBooking)
		.filter((row) => (booked.get(row.transactionId) ?? []).includes(row.invoiceId))
		.filter(({ openAmountBefore, openAmountAfter }) => openAmountBefore && openAmountAfter)
		.sort((one, other) => Number(other.id) - Number(one.id))
		.slice(0, MOST_OFFERED);
	return standing.map((row, at) => ({
		row,
		invoice: byId.get(row.invoiceId),
		label: bookingLabel(row, at, words),
	}));
}

function bookingLabel(row, at, words) {
	const { allocatedAmount, currency, bookedOn, counterpartName, invoiceNumber } = row;
	const parts = [
		`${at + 1}) ${shorten(invoiceNumber ?? row.invoiceId, 60)}`,
		moneyText(minorOf(allocatedAmount, currency) ?? 0n, currency, words),
		shorten(counterpartName, 60),
		dayText(bookedOn, words),
	];
	return label(parts.filter(Boolean).join(' · '));
}
