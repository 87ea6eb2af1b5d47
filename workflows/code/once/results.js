import { languageAsked } from '../book/words.js';
import { isSame, sumOf } from './amounts.js';
import { all, answersByKey, answersToSent, documentIn, failure, readsOf } from './answers.js';
import { money, say } from './say.js';
import { teller } from './teller.js';

/** What became of every booking: `isBooked`, `status` for its row in `bookings`, and what a person has to know. */
export function readResults($, system) {
	const tell = teller({ language: languageAsked($) });
	const sent = all($, 'Ours').filter(({ refused }) => refused === undefined);
	const registered = answersToSent($, sent);
	const read = answersByKey(readsOf(sent), all($, 'Read Again'));
	const settings = $('Settings').first().json;
	const results = new Map(
		sent.map((booking) => [
			booking.key,
			resultOf(
				booking,
				registered.get(booking.key) ?? {},
				documentIn(read.get(booking.key) ?? [{}], system, settings).document,
				system,
			),
		]),
	);
	const notOurs = new Map(
		all($, 'Ours')
			.filter(({ refused }) => refused !== undefined)
			.map(({ key, refused }) => [key, refused]),
	);
	const resultFor = (booking) => {
		const refused = booking.refused ?? notOurs.get(booking.key);
		if (refused !== undefined) return notBooked(booking, system, refused);
		if (booking.state === 'there') return found(booking, booking);
		return results.get(booking.key) ?? notBooked(booking, system, say('notSent'));
	};
	return all($, 'Look').map((booking) => {
		const { reasons, ...result } = resultFor(booking);
		return { booking, ...result, reasons: reasons.map(tell) };
	});
}

const wanted = ({ allocatedAmount, currency, invoiceNumber }) =>
	say('wanted', money(allocatedAmount, currency), invoiceNumber);

const notBooked = (booking, { name }, reason, status) => ({
	isBooked: false,
	status,
	reasons: [say('notBookedIn', name, wanted(booking), reason)],
});

function found(booking, { remoteId, bookedAmount }, more = []) {
	const there = money(bookedAmount, booking.currency);
	const differs = isSame(bookedAmount, booking.allocatedAmount)
		? []
		: [say('otherAmount', there, wanted(booking))];
	return {
		isBooked: true,
		status: 'booked',
		remoteId,
		bookedAmount,
		reasons: [...differs, ...more],
	};
}

/** Refused for certain: nothing has happened. */
const isRefusal = (status) => status >= 400 && status < 500 && status !== 408;

/** What became of one booking; without a `document` its invoice could not be read afterwards. */
function resultOf(booking, answer, document, system) {
	const { name } = system;
	const { statusCode, body } = answer;
	const isRefused = isRefusal(statusCode) || system.refusedInside?.(body) === true;
	const remoteId =
		!isRefused && statusCode >= 200 && statusCode < 300
			? system.paymentId(body, statusCode)
			: undefined;
	const isTaken = remoteId !== undefined;
	if (document === undefined) {
		if (isTaken) return found(booking, { remoteId, bookedAmount: booking.allocatedAmount });
		if (isRefused) return notBooked(booking, system, failure(answer, system), 'refused');
		const why = say('notLookedUp', failure(answer, system));
		return notBooked(booking, system, why);
	}
	const ours = document.payments.filter(
		({ mark, id }) => mark === booking.mark || (isTaken && id === remoteId),
	);
	if (ours.length > 0) {
		const bookedAmount = sumOf(ours.map(({ amount }) => amount));
		const remarks = openRemarks(booking, document);
		return found(booking, { remoteId: ours[0].id, bookedAmount }, remarks);
	}
	const [stranger] = newWithoutMark(booking, document, system);
	if (stranger && !isRefused && (!isTaken || system.marksByTime)) {
		const { id } = stranger;
		const isSaidToBeTaken =
			isTaken || (statusCode >= 200 && statusCode < 300 && typeof body === 'object');
		if (isSaidToBeTaken) return found(booking, { remoteId: id, bookedAmount: stranger.amount });
		const why = say('strangerCame', failure(answer, system), id);
		return notBooked(booking, system, why, 'unclear');
	}
	if (isTaken) {
		const why = remoteId === '' ? say('notShown', name) : say('paymentNotShown', name, remoteId);
		return notBooked(booking, system, why, 'unclear');
	}
	if (isRefused) return notBooked(booking, system, failure(answer, system), 'refused');
	const why = say('notThere', failure(answer, system));
	return notBooked(booking, system, why);
}

/**
 * Payments of that very amount that came since and tell no mark: perhaps ours, where the books do not show it. A mark
 * that is a time may come back as another one.
 */
const newWithoutMark = ({ idsFirst = [], allocatedAmount }, { payments }, { marksByTime }) =>
	payments.filter(
		({ id, mark, amount }) =>
			(!mark || marksByTime) && !idsFirst.includes(id) && isSame(amount, allocatedAmount),
	);

/** What is open afterwards, where it is not what was meant to be. */
function openRemarks(booking, document) {
	const { openFirst, currency, openAmountAfter, invoiceNumber, allocatedAmount } = booking;
	const { openAmount } = document;
	const inCurrency = (amount) => money(amount, currency);
	const remarks = [...(document.remarks ?? [])];
	if (/^-.*[1-9]/.test(openAmount)) {
		remarks.push(say('paidTooMuch', invoiceNumber, inCurrency(openAmount), inCurrency(openFirst)));
	}
	const left = sumOf([openFirst, `-${allocatedAmount}`]);
	if (!isSame(left, openAmountAfter) && isSame(left, openAmount)) {
		remarks.push(say('stillOpen', inCurrency(openAmount), invoiceNumber));
	}
	return remarks;
}
