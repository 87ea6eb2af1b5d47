/** Answers that pay an invoice, which is read anew then. */
const PAYING = ['one', 'typed', 'split'];

/**
 * What was answered, what its page had shown, and who answered; whether it pays an invoice, and which one where it is
 * a single one that the page offered.
 */
export function handOnAnswer({ $, $input }) {
	const { shown, state } = $('Next Page').first().json;
	const posted = $input.first().json;
	const user = posted.user ?? $('Open the Desk').first().json.user ?? null;
	const answer = { posted, shown, state: { ...state, idle: 0 }, user };
	const about = { ids: state.ids, transactionId: shown.transactionId ?? '' };
	return [{ json: { ...about, ...whatItPays(posted, shown), ...answer } }];
}

function whatItPays({ choice: label }, { kind, options = [], candidates = [] }) {
	const option = options.find((each) => each.label === label);
	const choice = kind === 'split' ? kind : option?.choice;
	const chosen = choice === 'one' ? candidates[option.at] : undefined;
	return { pays: PAYING.includes(choice), onlyInvoice: chosen?.invoiceId ?? '' };
}
