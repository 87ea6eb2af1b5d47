/** The rows of a Data Table node; one without rows hands on an empty item. */
export const rowsOf = ($, name) =>
	$(name)
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);

/** The ids in one cell, however a person separated them. */
export const idsIn = (cell) =>
	String(cell ?? '')
		.split(/[\s,;]+/)
		.filter((id) => id !== '');

/** Which invoices each transaction is booked on, by transaction id. */
export function bookedInvoices(invoices) {
	const byTransaction = new Map();
	for (const invoice of invoices) {
		for (const id of idsIn(invoice.appliedTransactionIds)) {
			byTransaction.set(id, [...(byTransaction.get(id) ?? []), String(invoice.id)]);
		}
	}
	return byTransaction;
}

export function groupBy(values, keyOf) {
	const groups = new Map();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}

export const isPositive = (amount) => /^[^-]*[1-9]/.test(String(amount ?? ''));
