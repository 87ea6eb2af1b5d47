import { page } from './payPurchases/text.js';

const HELD = ['preparing', 'prepared'];

/** The purchases that nobody else is preparing: whoever wrote first in the table has it. */
export function keepOurPurchases({ $ }) {
	const rows = $('Read Back')
		.all()
		.map(({ json }) => json)
		.filter(({ status }) => HELD.includes(status))
		.sort((one, other) => one.id - other.id);
	const chosen = $('What Was Chosen')
		.all(1)
		.map(({ json }) => json);
	const ours = chosen.filter(({ id, preparation }) => {
		const first = rows.find(({ purchaseId }) => purchaseId === id);
		return first?.preparation === preparation;
	});
	if (ours.length > 0) return ours.map((json) => ({ json }));
	const said = '<p>Somebody else has just prepared what you chose.</p>';
	return [{ json: { do: 'end', page: page('Nothing was prepared', said) } }];
}
