/** QuickBooks' numbers have at most their cents; as text. */
export const quickBooksAmount = (number) => String(Number(Number(number).toPrecision(12)));

/** The rows of an answer; a list in which nothing was found has none, and an answer of another kind is undefined. */
export function rowsInQuery(body, entity) {
	const found = Object(body).QueryResponse;
	if (typeof found !== 'object' || found === null) return undefined;
	const rows = found[entity] ?? [];
	return Array.isArray(rows) ? rows : undefined;
}

/** What a payment settles of a document, or undefined where it is not on it. */
export function amountOn({ Line: lines }, id) {
	const on = (lines ?? []).filter(({ LinkedTxn: links }) =>
		(links ?? []).some(({ TxnId: linked }) => String(linked) === id),
	);
	return on.length === 0 ? undefined : on.map(({ Amount: amount }) => quickBooksAmount(amount));
}

/** Our mark in a payment that is alive; what was voided stays, with nothing in it. */
export const markIn = ({ TotalAmt: total, PrivateNote: note = '' }) =>
	Number(total) === 0 ? undefined : /^ponto:\S+$/.exec(note)?.[0];
