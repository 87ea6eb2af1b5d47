import { amountText, dateText, html, oneLine, page } from './payPurchases/text.js';

const HELD = ['preparing', 'prepared'];

/** What can be paid, as the fields of the form; what was prepared before is not offered again. */
export function listPurchases({ $ }) {
	const rowsOf = (name) =>
		$(name)
			.all()
			.map(({ json }) => json)
			.filter(({ id }) => id !== undefined);
	const until = $('Pay Suppliers').first().json['Due until'];
	const purchases = rowsOf('Unpaid Purchases');
	const rows = rowsOf('Prepared Before').filter(({ status }) => HELD.includes(status));
	const held = new Map(rows.map((row) => [row.purchaseId, row]));
	const open = purchases.filter(
		({ openAmount }) => /^\d/.test(openAmount) && Number(openAmount) > 0,
	);
	const due = open.filter(({ dueDate }) => !until || dueDate <= until);
	const waiting = open.filter(({ id }) => held.has(id));
	const free = due.filter(({ id }) => !held.has(id));
	const payable = free.filter(({ supplierIban, currency }) => supplierIban && currency === 'EUR');
	const notes = [
		...free
			.filter(({ currency }) => currency !== 'EUR')
			.map((purchase) => `${label(purchase)}: not in euro, pay it at your bank`),
		...free
			.filter(({ currency, supplierIban }) => currency === 'EUR' && !supplierIban)
			.map((purchase) => `${label(purchase)}: the supplier has no IBAN in BestInvoicing`),
	];
	const options = payable.map((purchase, index) => ({
		option: `${index + 1}) ${label(purchase)} [${purchase.id}]`,
		id: purchase.id,
	}));
	const releases = waiting.map((purchase, index) => ({
		option: `${index + 1}) ${label(purchase)}, prepared on ${dateText(held.get(purchase.id).preparedOn)} [${purchase.id}]`,
		id: purchase.id,
		// Two people at once leave a row each.
		rowIds: rows.filter(({ purchaseId }) => purchaseId === purchase.id).map(({ id }) => id),
	}));
	const why =
		open.length === 0
			? 'Nothing is unpaid in BestInvoicing.'
			: `Nothing of what is unpaid can be prepared${until ? ` that is due until ${dateText(until)}` : ''}.`;
	return [
		{
			json: {
				hasChoices: options.length + releases.length > 0,
				page: page('Nothing to pay', `<p>${html(why)}</p>${listOf(notes)}`),
				fieldsJson: JSON.stringify(fields(options, releases, notes)).replaceAll('$', '\\u0024'),
				options,
				releases,
				payable,
			},
		},
	];
}

function fields(options, releases, notes) {
	const box = (fieldLabel, choices) => ({
		fieldLabel,
		fieldType: 'checkbox',
		fieldOptions: { values: choices.map(({ option }) => ({ option })) },
	});
	return [
		...(options.length > 0 ? [box('Pay', options)] : []),
		...(notes.length > 0
			? [{ fieldType: 'html', html: `<p>Not in this list:</p>${listOf(notes)}` }]
			: []),
		...(releases.length > 0
			? [
					{
						fieldType: 'html',
						html: '<p>These were prepared before and are not paid yet. Sign them at Ponto. Tick one only if it was deleted at Ponto or refused by the bank: it is offered again next time.</p>',
					},
					box('Withdrawn', releases),
				]
			: []),
	];
}

const label = ({ supplierName, number, openAmount, currency, dueDate }) =>
	`${oneLine(supplierName)}, ${oneLine(number)}: ${amountText(openAmount)} ${currency}, due ${dateText(dueDate)}`;

const listOf = (lines) =>
	lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join('')}</ul>`;
