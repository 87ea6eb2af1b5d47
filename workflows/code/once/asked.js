import { newClaim } from '../markPaid/claims.js';
import { rowsOf } from '../markPaid/rows.js';
import { isSame, sumOf, withCents } from './amounts.js';
import { reasonNotOurs } from './claims.js';

const all = ($, name, output = 0) =>
	$(name).isExecuted
		? $(name)
				.all(output)
				.map(({ json }) => json)
		: [];

export const bookingKey = ({ transactionId, invoiceId }) => `${transactionId} ${invoiceId}`;

/** What is written into the books' free text, by which a booking is found again; a system may have its own. */
const markOf = ({ transactionId }) => `ponto:${transactionId}`;

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
		const refused = reasonNotToBook(booking, bookings, settings, system);
		const mark = (system.mark ?? markOf)(booking);
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

function reasonNotToBook(booking, bookings, settings, system) {
	const { transactionId, invoiceNumber, allocatedAmount, currency } = booking;
	if (settings.booksImportThisBank === 'yes') {
		return `${system.name} imports this bank account itself: link it there to ${invoiceNumber}`;
	}
	const parts = bookings.filter((each) => each.transactionId === transactionId);
	if (parts.some((part) => /^-/.test(part.allocatedAmount))) {
		return 'a credit note is settled with it, or money went out: register it there by hand';
	}
	if (currency !== settings.currency) {
		return `${allocatedAmount} ${currency} is not in ${settings.currency}, the currency of these books`;
	}
	return undefined;
}

/** One item for each thing that is read of these bookings, in their order. */
const readsOf = (bookings) =>
	bookings
		.filter(({ refused }) => refused === undefined)
		.flatMap(({ key, reads }) => reads.map((read) => ({ key, ...read })));

/** What is read before anything is sent. */
export const readsBefore = ($) => readsOf(all($, 'Bookings'));

/** What is read once it was sent. */
export const readsAfter = ($) => readsOf(all($, 'To Send'));

/** The answers by booking, each list in the order of what was read of it. */
function answersByKey(reads, answers) {
	const byKey = new Map();
	reads.forEach(({ key }, place) => {
		byKey.set(key, [...(byKey.get(key) ?? []), answers[place] ?? {}]);
	});
	return byKey;
}

/** What was found out before anything is sent: `ready`, `there` (our mark is on it), or `refused` with the reason. */
export function lookAt($, system) {
	const answers = [...all($, 'Read First')];
	all($, 'Not Read Yet').forEach(({ place }, again) => {
		answers[place] = all($, 'Read Once More')[again] ?? {};
	});
	const byKey = answersByKey(all($, 'To Read'), answers);
	const seen = { settings: $('Settings').first().json, waiting: new Map() };
	return all($, 'Bookings').map((booking) => {
		if (booking.refused !== undefined) return { ...booking, state: 'refused' };
		return { ...booking, ...stateOf(booking, byKey.get(booking.key) ?? [{}], system, seen) };
	});
}

/** A page for people, as a proxy sends it, and an answer that was cut are none: n8n hands on no body, or an empty one. */
const isRead = ({ statusCode, body }) =>
	statusCode === 200 && typeof body === 'object' && JSON.stringify(body) !== '{}';

const isOdd = (answer) => answer.statusCode === 200 && !isRead(answer);

/** Not answered, though nothing was refused. */
const isLost = (answer) => (answer.statusCode ?? 500) >= 500 || isOdd(answer);

/** What was not read at once, though nothing was refused: reading again does no harm. */
export function notReadYet($) {
	const answers = all($, 'Read First');
	return all($, 'To Read')
		.map((read, place) => ({ ...read, place }))
		.filter(({ place }) => isLost(answers[place] ?? {}));
}

/** What the answers say of an invoice, or in words why they cannot be read. */
function documentIn(answers, system, settings) {
	const unread = answers.find((answer) => !isRead(answer));
	if (unread) return { unreadable: failure(unread, system) };
	const bodies = answers.map(({ body }) => body);
	const document = system.document(bodies, settings);
	return document ? { bodies, document } : { unreadable: `${system.name} answered something else` };
}

function stateOf(booking, answers, system, { settings, waiting }) {
	const { unreadable, document, bodies } = documentIn(answers, system, settings);
	if (unreadable) return { state: 'refused', refused: `it could not be read: ${unreadable}` };
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
		const refused = `the invoice is in ${document.currency}, the payment in ${booking.currency}`;
		return { state: 'refused', refused };
	}
	const before = waiting.get(booking.invoiceId) ?? [];
	const open = sumOf([document.openAmount, ...before.map((amount) => `-${amount}`)]);
	if (!isSame(open, booking.openAmountBefore)) {
		const refused = `${open} is open there now, and ${withCents(booking.openAmountBefore)} when it was matched. The next sweep looks again`;
		return { state: 'refused', refused };
	}
	waiting.set(booking.invoiceId, [...before, booking.allocatedAmount]);
	const completed = system.complete?.(booking, bodies, settings);
	const idsFirst = document.payments.map(({ id }) => id);
	return { state: 'ready', openFirst: document.openAmount, idsFirst, ...completed };
}

/** What became of a request, in the books' own words. */
function failure(answer, { name, refusal }) {
	const { statusCode, body, headers } = answer;
	if (statusCode === undefined) return `${name} gave no answer (${wordsOf(answer.error)})`;
	if (isOdd(answer))
		return `${name} answered with something that cannot be read, perhaps a page of a proxy`;
	return `${name} answered ${statusCode}${refusal(statusCode, body, headers ?? {})}`;
}

const wordsOf = (error) => String(error?.message ?? error?.code ?? error ?? 'no reason is known');

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

/** The answers of a node to these bookings, by key. */
const answersOf = ($, name, bookings) =>
	all($, name).map((answer, place) => [bookings[place]?.key, answer]);

const answersToPrepare = ($, sent) =>
	new Map([
		...answersOf($, 'Prepare', sent),
		...answersOf($, 'Prepare Once More', all($, 'Not Prepared Yet')),
	]);

/** The answers to what was sent, by booking; of two requests that of the last one which was sent. */
const answersToSent = ($, sent) =>
	$('Prepare')
		? new Map([...answersToPrepare($, sent), ...answersOf($, 'Register', all($, 'Prepared'))])
		: new Map(answersOf($, 'Register', sent));

/** What became of every booking: `isBooked`, `status` for its row in `bookings`, and what a person has to know. */
export function readResults($, system) {
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
	return all($, 'Look').map((booking) => {
		const refused = booking.refused ?? notOurs.get(booking.key);
		if (refused !== undefined) return { booking, ...notBooked(booking, system, refused) };
		if (booking.state === 'there') return { booking, ...found(booking, booking) };
		return {
			booking,
			...(results.get(booking.key) ?? notBooked(booking, system, 'it was not sent')),
		};
	});
}

const wanted = ({ allocatedAmount, currency, invoiceNumber }) =>
	`${allocatedAmount} ${currency} on ${invoiceNumber}`;

const notBooked = (booking, { name }, reason, status) => ({
	isBooked: false,
	status,
	reasons: [`Not booked in ${name}, ${wanted(booking)}: ${reason}`],
});

function found(booking, { remoteId, bookedAmount }, more = []) {
	const differs = isSame(bookedAmount, booking.allocatedAmount)
		? []
		: [`${bookedAmount} ${booking.currency} is booked there, and ${wanted(booking)} was meant`];
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
		const why = `${failure(answer, system)}, and it could not be looked up. The next sweep looks again`;
		return notBooked(booking, system, why);
	}
	const ours = document.payments.filter(
		({ mark, id }) => mark === booking.mark || (isTaken && id === remoteId),
	);
	if (ours.length > 0) {
		const bookedAmount = sumOf(ours.map(({ amount }) => amount));
		return found(booking, { remoteId: ours[0].id, bookedAmount }, openRemarks(booking, document));
	}
	const [stranger] = newWithoutMark(booking, document, system);
	if (stranger && !isRefused && (!isTaken || system.marksByTime)) {
		const { id } = stranger;
		const isSaidToBeTaken =
			isTaken || (statusCode >= 200 && statusCode < 300 && typeof body === 'object');
		if (isSaidToBeTaken) return found(booking, { remoteId: id, bookedAmount: stranger.amount });
		const why = `${failure(answer, system)}, and a payment of that amount without our mark has come (${id}): look whether it is this one`;
		return notBooked(booking, system, why, 'unclear');
	}
	if (isTaken) {
		const why = `${system.name} took it${remoteId === '' ? '' : ` (payment ${remoteId})`} and does not show it: look there`;
		return notBooked(booking, system, why, 'unclear');
	}
	if (isRefused) return notBooked(booking, system, failure(answer, system), 'refused');
	const why = `${failure(answer, system)}, and it is not there. The next sweep looks again`;
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
function openRemarks(
	{ openFirst, currency, openAmountAfter, invoiceNumber, allocatedAmount },
	document,
) {
	const { openAmount } = document;
	const remarks = [...(document.remarks ?? [])];
	if (/^-.*[1-9]/.test(openAmount)) {
		remarks.push(
			`${invoiceNumber} is paid too much: ${openAmount} ${currency} is open there now, ${openFirst} before`,
		);
	}
	const left = sumOf([openFirst, `-${allocatedAmount}`]);
	if (!isSame(left, openAmountAfter) && isSame(left, openAmount)) {
		remarks.push(
			`${openAmount} ${currency} of ${invoiceNumber} is still open, a discount or a bank's fee: write it off there`,
		);
	}
	return remarks;
}
