/** A row of a list, as it goes over the wire. */
type Row = Readonly<Record<string, unknown>>;

/**
 * The rows that fit the API's logic expression: terms joined by `&&`, each of them a flag (`isCustomer`:
 * the field is there and not empty) or a field with its value, where `*` at the end stands for anything
 * that follows. Terms on `unfiltered` fields, and on fields that no row has, let every row through, as
 * integrators report of the API.
 *
 * @example filterRows([{ name: 'Janssens BV' }], 'name:Janssens*', []) // [{ name: 'Janssens BV' }]
 */
export function filterRows<Fields extends Row>(
	rows: readonly Fields[],
	expression: string,
	unfiltered: readonly string[],
): readonly Fields[] {
	const terms = expression
		.split('&&')
		.map(readTerm)
		.filter(({ field }) => field !== '' && !unfiltered.includes(field))
		.filter(({ field }) => rows.some((row) => row[field] !== undefined));
	if (terms.length === 0) return rows;
	return rows.filter((row) => terms.every(({ field, value }) => fits(row[field], value)));
}

function readTerm(term: string): { field: string; value?: string } {
	const [field = '', ...value] = term.split(':');
	return { field: field.trim(), ...(value.length > 0 && { value: value.join(':').trim() }) };
}

function fits(actual: unknown, wanted: string | undefined): boolean {
	if (wanted === undefined) return Boolean(actual);
	const text = String(actual ?? '').toLowerCase();
	const value = wanted.toLowerCase();
	return value.endsWith('*') ? text.startsWith(value.slice(0, -1)) : text === value;
}
