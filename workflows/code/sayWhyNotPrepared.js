import { html, page } from './payPurchases/text.js';

/** The last page when Ponto did not confirm the payment: a person looks there before it is offered again. */
export function sayWhyNotPrepared({ $input }) {
	const { error, details, message } = $input.first().json;
	const body = `<p>${html(error)}.</p><p>${html(details ?? message)}</p><p>Look at Ponto whether a payment is waiting to be signed. If there is none, open this form anew, tick these purchases under Withdrawn, and choose them again.</p>`;
	return [{ json: { page: page('The payment was not confirmed', body) } }];
}
