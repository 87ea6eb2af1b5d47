import { say } from './say.js';

/** The items of a node; none where the run did not come by. */
export const all = ($, name, output = 0) =>
	$(name).isExecuted
		? $(name)
				.all(output)
				.map(({ json }) => json)
		: [];

/** One item for each thing that is read of these bookings, in their order. */
export const readsOf = (bookings) =>
	bookings
		.filter(({ refused }) => refused === undefined)
		.flatMap(({ key, reads }) => reads.map((read) => ({ key, ...read })));

/** The answers by booking, each list in the order of what was read of it. */
export function answersByKey(reads, answers) {
	const byKey = new Map();
	reads.forEach(({ key }, place) => {
		byKey.set(key, [...(byKey.get(key) ?? []), answers[place] ?? {}]);
	});
	return byKey;
}

/** A page for people, as a proxy sends it, and an answer that was cut are none: n8n hands on no body, or an empty one. */
const isRead = ({ statusCode, body }) =>
	statusCode === 200 && typeof body === 'object' && body !== null && JSON.stringify(body) !== '{}';

const isOdd = (answer) => answer.statusCode === 200 && !isRead(answer);

/** Not answered, though nothing was refused. */
export const isLost = (answer) => (answer.statusCode ?? 500) >= 500 || isOdd(answer);

/** What the answers say of an invoice, or in words why they cannot be read. */
export function documentIn(answers, system, settings) {
	const unread = answers.find((answer) => !isRead(answer));
	if (unread) return { unreadable: failure(unread, system) };
	const bodies = answers.map(({ body }) => body);
	const document = system.document(bodies, settings);
	return document ? { bodies, document } : { unreadable: say('somethingElse', system.name) };
}

/** What became of a request: why the books refused it, or, in brackets, what they said themselves. */
export function failure(answer, { name, refusal }) {
	const { statusCode, body, headers } = answer;
	if (statusCode === undefined) return say('noAnswer', name, reasonIn(answer.error));
	if (isOdd(answer)) return say('cannotBeRead', name);
	const { why, said } = refusal(statusCode, body, headers ?? {});
	const answered = say('answered', name, statusCode);
	if (why) return say('because', answered, why);
	return said ? say('quoting', answered, said) : answered;
}

const reasonIn = (error) => error?.message ?? error?.code ?? error ?? say('noReason');

/** The answers of a node to these bookings, by key. */
const answersOf = ($, name, bookings) =>
	all($, name).map((answer, place) => [bookings[place]?.key, answer]);

export const answersToPrepare = ($, sent) =>
	new Map([
		...answersOf($, 'Prepare', sent),
		...answersOf($, 'Prepare Once More', all($, 'Not Prepared Yet')),
	]);

/** The answers to what was sent, by booking; of two requests that of the last one which was sent. */
export const answersToSent = ($, sent) =>
	$('Prepare')
		? new Map([...answersToPrepare($, sent), ...answersOf($, 'Register', all($, 'Prepared'))])
		: new Map(answersOf($, 'Register', sent));
