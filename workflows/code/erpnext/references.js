/** The rows of a payment: the invoice once, or each of its terms, oldest first, where they are paid one by one. */
export function referencesFor(
	{ name, payment_schedule: schedule, payment_terms_template: template },
	cents,
	byTerm,
) {
	const row = (allocated, more = {}) => ({
		reference_doctype: 'Sales Invoice',
		reference_name: name,
		allocated_amount: allocated / 100,
		...more,
	});
	const isByTerm = byTerm.some((each) => each.name === template);
	if (!isByTerm) return [row(cents)];
	let left = cents;
	return (schedule ?? []).flatMap(({ payment_term: term, outstanding }) => {
		const allocated = Math.min(left, centsOf(outstanding));
		left -= Math.max(allocated, 0);
		return allocated > 0 ? [row(allocated, { payment_term: term })] : [];
	});
}

export const centsOf = (amount) => Math.round(Number(amount) * 100);
