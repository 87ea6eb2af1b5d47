const ENTITIES = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	$: '&#36;',
};

/** Text for HTML; the dollar too, since n8n expands patterns such as `$&` in what it puts into a page. */
export const html = (text) => String(text ?? '').replace(/[&<>"'$]/g, (sign) => ENTITIES[sign]);

export const oneLine = (text) =>
	String(text ?? '')
		.replace(/\s+/g, ' ')
		.trim();

/** '3482.50' as it is read in Belgium: '3.482,50'. */
export function amountText(amount) {
	const [, sign, whole, cents = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(amount)) ?? [];
	if (whole === undefined) return String(amount);
	const first = whole.length % 3 || 3;
	const groups = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])];
	return `${sign}${groups.join('.')},${cents.padEnd(2, '0')}`;
}

/** '2026-11-20' as '20/11/2026'. */
export const dateText = (date) =>
	String(date ?? '').replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1');

/** The sum of amounts with two decimals, in whole cents. */
export function sumText(amounts) {
	const cents = amounts.reduce((sum, amount) => {
		const [whole, part = ''] = String(amount).split('.');
		return sum + BigInt(`${whole}${part.padEnd(2, '0')}`);
	}, 0n);
	const digits = String(cents).padStart(3, '0');
	return amountText(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

const STYLE =
	'body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222}' +
	'table{border-collapse:collapse;width:100%;margin:1rem 0}td,th{padding:.4rem .6rem;border-bottom:1px solid #ddd;text-align:left}' +
	'td:last-child,th:last-child{text-align:right;white-space:nowrap}a{color:#0b5cad}';

/** A last page of the form. */
export const page = (title, body) =>
	`<meta name="viewport" content="width=device-width,initial-scale=1"><style>${STYLE}</style><h1>${html(title)}</h1>${body}`;
