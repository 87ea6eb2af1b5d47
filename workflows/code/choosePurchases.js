import { page } from './payPurchases/text.js';

/** What a person ticked, out of what the page offered: what to pay, what to offer again, or that there is nothing to do. */
export function choosePurchases({ $, $input }) {
	const { options, releases, payable } = $('List').first().json;
	const posted = $input.first().json;
	const ticked = (name, choices) => {
		const lines = [posted[name] ?? []].flat();
		return choices.filter(({ option }) => lines.includes(option));
	};
	const ids = ticked('Pay', options).map(({ id }) => id);
	const preparation = `${new Date().toISOString()} ${Math.random().toString(36).slice(2, 10)}`;
	const pay = payable
		.filter(({ id }) => ids.includes(id))
		.map((purchase) => ({ do: 'pay', preparation, ...purchase }));
	const withdrawn = ticked('Withdrawn', releases);
	const release = withdrawn.flatMap(({ rowIds }) =>
		rowIds.map((rowId) => ({ do: 'release', rowId })),
	);
	const said =
		withdrawn.length > 0
			? `<p>${withdrawn.length} of them can be chosen again. Open the form anew.</p>`
			: '<p>No line was ticked. Open the form anew to choose.</p>';
	const end = pay.length > 0 ? [] : [{ do: 'end', page: page('Nothing was prepared', said) }];
	return [...release, ...pay, ...end].map((json) => ({ json }));
}
