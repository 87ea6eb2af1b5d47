/** Of each invoice what a page asks: n8n copies to a Code node what it reads, and all columns of all invoices take long. */
export function invoicesInShort($) {
	const short = $('Invoices in Short');
	if (!short.isExecuted) return [];
	const { id: ids, openAmount, appliedTransactionIds, status, note } = short.first().json;
	return ids
		.map((id, at) => ({
			id,
			openAmount: openAmount[at],
			appliedTransactionIds: appliedTransactionIds[at],
			status: status[at],
			note: note[at],
		}))
		.filter(({ id }) => id !== null && id !== undefined);
}
