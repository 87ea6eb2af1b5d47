import { newClaim } from '../markPaid/claims.js';
import { rowsOf } from '../markPaid/rows.js';
import { isSame, sumOf } from './amounts.js';
import { all, answersByKey, answersToPrepare, documentIn, isLost, readsOf } from './answers.js';
import { enteredByHand } from './byHand.js';
import { reasonNotOurs } from './claims.js';
import { bookingKey, markFor } from './mark.js';
import { money, say } from './say.js';

/**
 * The bookings that are asked for, each with what is read of it (`reads`, each a `url` and perhaps a `body`) and how it
 * is paid (`payUrl`, `body`; where two requests do it, `prepareUrl` and `prepareBody` are the first); or with `refused`,
 * why it is not booked. `system` says how the books are asked; its `setUp` is what other nodes have read of them.
 */
export function askFor($, system) {
	const settings = $('Settings').first().json;
	const setUp = system.setUp?.($);
	const bookings = all($, 'Tasks', 2);
	const claim = newClaim();
	return bookings.map((booking) => {
		const refused = reasonNotToBook(booking, bookings, { settings, system });
		const mark = markFor(system, booking);
		return {
			...booking,
			key: bookingKey(booking),
			mark,
			claim,
			claimedAt: new Date().toISOString(),
			...(refused === undefined ? system.requests(booking, settings, mark, setUp) : { refused }),
		};
	});
}

function reasonNotToBook(booking, bookings, { settings, system }) {
	const { transactionId, invoiceNumber, allocatedAmount, currency } = booking;
	if (settings.booksImportThisBank === 'yes') {
		return say('importsItself', system.name, invoiceNumber);
	}
	const parts = bookings.filter((each) => each.transactionId === transactionId);
	if (parts.some((part) => /^-/.test(part.allocatedAmount))) {
		return say('creditNote');
	}
	if (currency !== settings.currency) {
		const amount = money(allocatedAmount, currency);
		return say('notInTheirCurrency', amount, settings.currency);
	}
	return undefined;
}

/** What is read before anything is sent. */
export const readsBefore = ($) => readsOf(all($, 'Bookings'));

/** What is read once it was sent. */
export const readsAfter = ($) => readsOf(all($, 'To Send'));

/** What was found out before anything is sent: `ready`, `there` (our mark is on it), or `refused` with the reason. */
export function lookAt($, system) {
	const answers = [...all($, 'Read First')];
	all($, 'Not Read Yet').forEach(({ place }, again) => {
		answers[place] = all($, 'Read Once More')[again] ?? {};
	});
	const byKey = answersByKey(all($, 'To Read'), answers);
	const settings = $('Settings').first().json;
	const seen = { settings, waiting: new Map() };
	return all($, 'Bookings').map((booking) => {
		if (booking.refused !== undefined) return { ...booking, state: 'refused' };
		return { ...booking, ...stateOf(booking, byKey.get(booking.key) ?? [{}], system, seen) };
	});
}

/** What was not read at once, though nothing was refused: reading again does no harm. */
export function notReadYet($) {
	const answers = all($, 'Read First');
	return all($, 'To Read')
		.map((read, place) => ({ ...read, place }))
		.filter(({ place }) => isLost(answers[place] ?? {}));
}

function stateOf(booking, answers, system, { settings, waiting }) {
	const { unreadable, document, bodies } = documentIn(answers, system, settings);
	if (unreadable) return { state: 'refused', refused: say('notRead', unreadable) };
	const ours = document.payments.filter(({ mark }) => mark === booking.mark);
	if (ours.length > 0) {
		return {
			state: 'there',
			remoteId: ours[0].id,
			bookedAmount: sumOf(ours.map((each) => each.amount)),
		};
	}
	if (document.notPayable) return { state: 'refused', refused: document.notPayable };
	if (document.currency !== booking.currency) {
		const refused = say('otherCurrency', document.currency, booking.currency);
		return { state: 'refused', refused };
	}
	const twin = booking.decidedBy === 'workflow' ? enteredByHand(document, booking) : undefined;
	if (twin) {
		const refused = say('twinWithoutMark', money(twin.amount, booking.currency), twin.paidOn);
		return { state: 'refused', refused };
	}
	const before = waiting.get(booking.invoiceId) ?? [];
	const open = sumOf([document.openAmount, ...before.map((amount) => `-${amount}`)]);
	const asOpen = isSame(open, booking.openAmountBefore)
		? booking
		: system.asOpenNow?.(booking, open, document);
	if (asOpen === undefined) {
		const { openAmountBefore, currency } = booking;
		const refused = say('openChanged', money(open, currency), money(openAmountBefore, currency));
		return { state: 'refused', refused };
	}
	waiting.set(booking.invoiceId, [...before, booking.allocatedAmount]);
	const completed = system.complete?.(booking, bodies, settings);
	const idsFirst = document.payments.map(({ id }) => id);
	const { openAmountBefore, openAmountAfter } = asOpen;
	const seen = { openFirst: document.openAmount, idsFirst, openAmountBefore, openAmountAfter };
	return { state: 'ready', ...seen, ...completed };
}

/**
 * The bookings that are ours to send: whoever wrote first in the table has one. Where a try is over, books that give
 * their first answer again are asked under a new key.
 */
export function keepOurs($, system) {
	const rows = rowsOf($, 'Claims Now');
	return all($, 'Ready').map((booking) => {
		const claims = rows.filter(({ key }) => key === booking.key);
		const reason = reasonNotOurs(booking, claims);
		if (reason !== undefined) return { ...booking, refused: reason };
		const over = claims.filter(({ status }) => status === 'booked' || status === 'refused');
		return over.length === 0 ? booking : { ...booking, ...system.again?.(booking, over.length) };
	});
}

/** First requests that were lost, of books that need two: they book nothing, so sending them again does no harm. */
export function notPreparedYet($) {
	const answers = all($, 'Prepare');
	return all($, 'To Send').filter((_booking, place) => isLost(answers[place] ?? {}));
}

/** The second requests, for those whose first one was taken. */
export function prepared($, system) {
	const answers = answersToPrepare($, all($, 'To Send'));
	return all($, 'To Send').flatMap((booking) => {
		const { statusCode, body } = answers.get(booking.key) ?? {};
		const request = statusCode === 200 ? system.register(booking, body) : undefined;
		return request ? [{ key: booking.key, ...request }] : [];
	});
}
