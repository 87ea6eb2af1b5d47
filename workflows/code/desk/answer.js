import { isClaimed, newClaim } from '../markPaid/claims.js';
import { Decisions } from '../markPaid/decisions.js';
import { rowsOf } from '../markPaid/rows.js';
import { leftOf, openRows, paymentIn } from './waiting.js';
import { wordsIn } from './words.js';

/** The answer that came in, what its page had offered, and the tables as they stand now. */
export function readAnswer($) {
	const { posted, shown, state, user, ids } = $('Answered').first().json;
	const words = wordsIn(state.language);
	const rows = rowsOf($, 'Row Now');
	const [row] = openRows(rows);
	const decisions = new Decisions(rowsOf($, 'Decided So Far'));
	const transaction = row === undefined ? {} : paymentIn(row);
	return {
		posted,
		shown,
		state,
		ids,
		words,
		row,
		isHeld: rows.some(isClaimed),
		decisions,
		transaction,
		left: leftOf(transaction, decisions.of(shown.transactionId)),
		// Asked for only where the answer pays one.
		invoices: $('Invoices It Pays').isExecuted ? rowsOf($, 'Invoices It Pays') : [],
		decidedBy: nameOfUser(user, words),
		isOnce: [posted.once ?? []].flat().length > 0,
	};
}

const nameOfUser = (user, words) =>
	user
		? [user.firstName, user.lastName, user.email ? `<${user.email}>` : ''].filter(Boolean).join(' ')
		: words.person;

/** Nothing happens; the next page says why. */
export const nothing = ({ state }, notice, more = {}) => ({
	do: 'nothing',
	state: { ...state, ...more, notice },
});

/** What the page showed, as it is kept with the decision. */
export const shownText = ({ candidates = [] }) =>
	candidates.map(({ invoiceNumber, openAmount }) => `${invoiceNumber} (${openAmount})`).join(', ');

/** Decisions that book nothing, and the state of the row afterwards: `done`, or `open` again. */
export const notes = (answer, rows, status, notice, more = {}) => ({
	do: 'note',
	claim: newClaim(),
	statusRead: answer.row.status ?? '',
	transactionId: answer.shown.transactionId,
	status,
	rows,
	notice,
	state: { ...answer.state, ...more },
});
