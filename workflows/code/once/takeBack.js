import { isSame, sumOf } from './amounts.js';
import { all, documentIn, failure } from './answers.js';
import { markFor } from './mark.js';
import { remoteIdIn } from './remoteId.js';
import { money, say } from './say.js';

/** The booking that is to be taken back, as it was written down, with our mark and what is read of its invoice. */
export function bookingAsked($, system) {
	const { transactionId, invoiceId, decision } = $('Asked').first().json;
	const booking = { ...decision, transactionId, invoiceId };
	const mark = markFor(system, booking);
	const settings = $('Settings').first().json;
	return { ...booking, mark, ...system.requests(booking, settings, mark) };
}

/** Our payment on the invoice, and the request that takes it off; or, in `refused`, why it is not asked for. */
export function lookToTakeBack($, system) {
	const booking = bookingAsked($, system);
	const settings = $('Settings').first().json;
	const { unreadable, document, bodies } = documentIn(all($, 'Read First'), system, settings);
	if (unreadable) return { refused: say('notRead', unreadable) };
	const remoteId = remoteIdIn($);
	const ours = document.payments.filter(({ id, mark }) => mark === booking.mark || id === remoteId);
	const [payment] = ours;
	if (payment === undefined) return { refused: say('nothingToTakeBack', system.name) };
	const { allocatedAmount, currency } = booking;
	if (ours.length > 1) {
		return { refused: say('severalOfOurs', ours.map(({ id }) => id).join(', ')) };
	}
	if (!isSame(payment.amount, allocatedAmount)) {
		const amounts = [payment.amount, allocatedAmount].map((amount) => money(amount, currency));
		return { refused: say('isOtherAmount', payment.id, ...amounts) };
	}
	const request = system.takesOff({ booking, payment, bodies, settings });
	const { openAmount } = document;
	return { ...request, paymentId: payment.id, amount: payment.amount, openAmount };
}

/** What became of it: `isTakenBack`, and what a person has to know. The payment must be gone when the invoice is read again. */
export function takenBack($, system, looked) {
	if (looked.refused !== undefined) return { isTakenBack: false, told: [looked.refused] };
	const settings = $('Settings').first().json;
	const [answer = {}] = all($, 'Take Off');
	const { document } = documentIn(all($, 'Read Again'), system, settings);
	const { paymentId, amount, openAmount } = looked;
	const { invoiceNumber, currency, openAmountBefore, openAmountAfter } =
		$('Asked').first().json.decision;
	if (document === undefined) {
		const told = say('maybeTakenOff', system.name, paymentId);
		return { isTakenBack: false, told: [told] };
	}
	if (document.payments.some(({ id }) => id === paymentId)) {
		const told = say('stillThere', paymentId, invoiceNumber, failure(answer, system));
		return { isTakenBack: false, told: [told] };
	}
	// A discount that was written off comes back too, where the books took it with the payment.
	const expected = [
		sumOf([openAmount, amount]),
		sumOf([openAmount, openAmountBefore, `-${openAmountAfter}`]),
	];
	if (expected.some((open) => isSame(document.openAmount, open))) {
		return { isTakenBack: true, told: [] };
	}
	const [now, meant] = [document.openAmount, expected[0]].map((open) => money(open, currency));
	return { isTakenBack: true, told: [say('otherOpen', now, invoiceNumber, meant)] };
}
