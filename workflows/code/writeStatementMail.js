/**
 * One mail with the statements that are ours to send: whoever wrote first in the table has an account's. Files are
 * attached under `attachments`; what lacks is said in the text.
 */
export function writeStatementMail({ $ }) {
	const asked = $('What to Do')
		.all(0)
		.map(({ json }) => json);
	const [{ claim, name }] = asked;
	const rows = $('Read Back')
		.all()
		.map(({ json }) => json)
		.sort((one, other) => one.id - other.id);
	const isOurs = ({ accountId }) =>
		rows.find((row) => row.accountId === accountId)?.claim === claim;
	const made = $('Make Statement')
		.all(0)
		.filter(({ json }) => isOurs(json));
	if (made.length === 0) return [];
	const labelOf = (id) => asked.find(({ accountId }) => accountId === id)?.account ?? id;
	const files = made.map((item, place) => [`statement${place + 1}`, item.binary?.data]);
	const lines = made.map(({ json }) => describe(labelOf(json.accountId), json));
	const lacking = lackingOf($, asked);
	const rest =
		lacking.length === 0
			? []
			: ['', 'Not in this mail; it follows as soon as it can be made:', ...lacking];
	return [
		{
			json: {
				claim,
				subject: `Bank statements of ${name}`,
				text: [`The bank statements of ${name}, as camt.053 files:`, ...lines, ...rest].join('\n'),
				attachments: files.map(([key]) => key).join(','),
			},
			binary: Object.fromEntries(files.filter(([, file]) => file !== undefined)),
		},
	];
}

/** `- BE68539007547034 (EUR): 2 transactions, in 121.00, out 40.00 EUR. ...` */
function describe(label, { transactions, totals = [], balance, notInFile = [], fileName }) {
	const count = transactions === 1 ? '1 transaction' : `${transactions} transactions`;
	const sums = totals.map((total) => `in ${total.in}, out ${total.out} ${total.currency}`);
	const said = [
		[count, ...sums].join(', '),
		balanceText(balance),
		...(notInFile.length > 0
			? [`NOT IN THE FILE, since they cannot be read: ${notInFile.join(', ')}`]
			: []),
	];
	return `- ${label}, ${fileName}: ${said.join('. ')}.`;
}

/** Ponto keeps no past balances, so an opening one is never there. */
function balanceText(balance) {
	if (balance === undefined) return 'Without balances, since Ponto has none';
	const { type, on, amount, currency } = balance;
	return type === 'closing'
		? `Closing balance ${amount} ${currency}; without an opening one`
		: `Without opening and closing balance: Ponto has the balance of ${on}, ${amount} ${currency}`;
}

function lackingOf($, asked) {
	const failed = $('Make Statement')
		.all(1)
		.map(({ json, pairedItem }) => `- ${asked[placeOf(pairedItem)].account}: ${json.error}`);
	const late = $('What to Do')
		.all(1)
		.flatMap(({ json }) => json.late)
		.map((label) => `- ${label}: the bank has not been read since the month was over`);
	return [...failed, ...late];
}

/** Which item it came from, as n8n tells it. */
function placeOf(pairedItem) {
	const [first] = [pairedItem].flat();
	return typeof first === 'object' ? first.item : first;
}
