/** The purchases that a person ticked: the ID stands in brackets at the end of each line. */
export function choosePurchases({ $, $input }) {
	const ticked = [$input.first().json.Pay ?? []].flat();
	const ids = ticked.map((line) => /\[([^\]]+)\]$/.exec(line)?.[1]);
	return $('Payable')
		.all()
		.filter(({ json }) => ids.includes(json.id));
}
