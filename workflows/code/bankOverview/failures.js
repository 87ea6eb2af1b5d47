import { escapeHtml } from './text.js';

/** Where the account holder renews a consent and looks after an account. */
export const DASHBOARD = 'https://dashboard.myponto.com';

const spaceless = (text) => String(text ?? '').replace(/\s/g, '');

/** What happened and what to do next, of a row that says what could not be read. */
export function wordsOf({ error, details, message }) {
	const what = error?.message ?? error;
	const advice = details ?? message ?? error?.description;
	return [what, advice]
		.filter((text) => typeof text === 'string' && text !== '')
		.map((text) => `${text.trimEnd().replace(/\.$/, '')}.`)
		.join(' ');
}

/** Sorts what could not be read by the account that it names; what names none is about the whole page. */
export function sortFailures(failures, accounts) {
	const byAccount = new Map();
	const general = [];
	for (const failure of failures) {
		const text = wordsOf(failure);
		const named = accounts.filter(
			({ id, reference, currency }) =>
				text.includes(`Account ${id} `) ||
				(reference &&
					spaceless(text).includes(spaceless(reference)) &&
					(accounts.filter((other) => other.reference === reference).length === 1 ||
						text.includes(` ${currency} `))),
		);
		if (named.length !== 1) general.push(text);
		else byAccount.set(named[0].id, [...(byAccount.get(named[0].id) ?? []), text]);
	}
	return { byAccount, general: [...new Set(general)] };
}

/** A link to Ponto's dashboard; `whose` says for a screen reader which account it is about. */
export const renewLink = (whose) =>
	`<a href="${DASHBOARD}" rel="noreferrer">Renew the consent at Ponto<span class="unseen"> for ${escapeHtml(whose)}</span></a>`;
