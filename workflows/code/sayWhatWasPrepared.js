import { amountText, html, page, sumText } from './payPurchases/text.js';

const DASHBOARD = 'https://dashboard.myponto.com';

/** The last page: what was prepared, the sum, and the link to sign it. */
export function sayWhatWasPrepared({ $ }) {
	const paid = $('Ours')
		.all()
		.map(({ json }) => json);
	const { signingLink } = $('Prepare Payment').first().json;
	const rows = paid.map(
		({ supplierName, number, openAmount }) =>
			`<tr><td>${html(supplierName)}</td><td>${html(number)}</td><td>${amountText(openAmount)}</td></tr>`,
	);
	const sum = sumText(paid.map(({ openAmount }) => openAmount));
	const link = /^https?:/.test(signingLink ?? '') ? signingLink : DASHBOARD;
	const title =
		paid.length === 1 ? '1 payment is prepared' : `${paid.length} payments are prepared`;
	const body = `<p>Nothing is paid yet. <a href="${html(link)}">Sign them at Ponto</a>.</p><table><tr><th>Supplier</th><th>Number</th><th>EUR</th></tr>${rows.join('')}<tr><th>Together</th><th></th><th>${sum}</th></tr></table>`;
	return [{ json: { page: page(title, body) } }];
}
