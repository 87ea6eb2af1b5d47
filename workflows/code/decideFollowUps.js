import { closedLately, DAY_MS, isClosed, thanksTo } from './followUp/closed.js';
import { rowsOf } from './markPaid/rows.js';

const STOP_DAYS = 31;
/** A payment that is no longer announced may be booked already and not yet matched. */
const HOLD_DAYS = 3;

/**
 * What is to be done: reminders stopped (stop) and let go again (release), and thanks claimed (claim). An announced
 * payment stops reminders only: it may never come.
 */
export function decideFollowUps({ $ }) {
	const now = Date.now();
	const invoices = rowsOf($, 'All Invoices');
	const decisions = rowsOf($, 'All Decisions');
	const reminders = new Map(
		rowsOf($, 'Reminders Before').map((row) => [String(row.invoiceId), row]),
	);
	const thanked = new Set(rowsOf($, 'Thanks Before').map(({ number }) => number));
	const { thankDays } = $('Settings').first().json;
	const announced = announcedPayments($);
	const stops = [
		...closedLately(invoices, decisions, STOP_DAYS, now).map(({ invoice, paidOn }) =>
			stopRow(invoice, paidOn ? `Paid on ${paidOn}` : 'Paid'),
		),
		...invoices
			.filter((invoice) => !isClosed(invoice) && announced.has(String(invoice.id)))
			.map((invoice) => stopRow(invoice, announced.get(String(invoice.id)))),
	];
	const stopped = new Set(stops.map(({ invoiceId }) => invoiceId));
	const seenAt = new Date(now).toISOString();
	const isNews = ({ invoiceId, because }) => {
		const row = reminders.get(invoiceId);
		return row?.stop !== 'yes' || row.because !== because || isPending(row);
	};
	const claim = `${seenAt} ${Math.random().toString(36).slice(2, 10)}`;
	const claims = closedLately(invoices, decisions, Number(thankDays), now)
		.filter(({ invoice }) => thanksTo(invoice) !== undefined)
		.filter(({ invoice: { number } }) => number && !thanked.has(number) && thanked.add(number));
	return [
		...stops.filter(isNews).map((row) => ({ do: 'stop', ...row, stop: 'yes', seenAt })),
		...invoices
			.filter(({ id }) => !stopped.has(String(id)))
			.flatMap((invoice) => releaseOf(invoice, reminders.get(String(invoice.id)), now))
			.map((row) => ({ do: 'release', ...row, seenAt })),
		...claims.map(({ invoice, paidOn }) => ({
			do: 'claim',
			invoiceId: String(invoice.id),
			number: invoice.number,
			mailTo: thanksTo(invoice),
			customerName: invoice.customerName ?? '',
			paidOn,
			appliedTransactionIds: invoice.appliedTransactionIds,
			claim,
		})),
	].map((json) => ({ json }));
}

const isPending = ({ because }) => String(because).startsWith('Announced');

const stopRow = ({ id, number }, because) => ({ invoiceId: String(id), number, because });

/** What the bank has announced for which invoice, where Match is certain; it is not booked. */
function announcedPayments($) {
	const paid = $('Match')
		.all(0)
		.map(({ json }) => json);
	return new Map(
		paid.map(({ invoiceId, allocatedAmount, currency, counterpartName }) => [
			String(invoiceId),
			`Announced by the bank, not booked yet: ${allocatedAmount} ${currency}${counterpartName ? ` of ${counterpartName}` : ''}`,
		]),
	);
}

/** An open invoice for which reminders go on: its payment was taken back, or what was announced never came. */
function releaseOf(invoice, row, now) {
	if (row?.stop !== 'yes' || isClosed(invoice)) return [];
	if (!isPending(row)) {
		return [{ ...stopRow(invoice, 'Open again: the payment was taken back'), stop: 'no' }];
	}
	const isHeld = now - Date.parse(row.seenAt) < HOLD_DAYS * DAY_MS;
	return isHeld
		? []
		: [{ ...stopRow(invoice, 'The payment that was announced did not come'), stop: 'no' }];
}
