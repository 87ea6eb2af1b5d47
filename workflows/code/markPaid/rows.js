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

const DECIMAL = /^(-?\d+)(?:\.(\d+))?$/;

/** A decimal less the others, exactly; '0' where one of them is none. */
export function subtract(amount, others) {
	const parts = [amount, ...others].map((text) => DECIMAL.exec(String(text ?? '')));
	if (parts.includes(null)) return '0';
	const digits = Math.max(...parts.map(([, , part = '']) => part.length));
	const minor = ([, whole, part = '']) => BigInt(`${whole}${part.padEnd(digits, '0')}`);
	const [first, ...rest] = parts.map(minor);
	const left = rest.reduce((sum, each) => sum - each, first);
	const text = String(left < 0n ? -left : left).padStart(digits + 1, '0');
	const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
	return `${left < 0n ? '-' : ''}${decimal}`;
}
