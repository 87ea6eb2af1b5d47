import { odooAmount, odooName, odooOpen, isOn } from './odoo/odooRecords.js';
import { rowsOfPages } from './once/pages.js';

const PAGE_SIZE = 500;

/** Odoo's invoices and credit notes in the shape that Match reads, the paid ones too; drafts are left out. */
export function odooInvoices({ $ }) {
	const rowsIn = (name) =>
		rowsOfPages(
			$(name)
				.all()
				.map(({ json }) => json),
			name,
			PAGE_SIZE,
		);
	const payments = rowsIn('Payments in Odoo');
	const transactionOf = new Map(
		$('Bookings So Far')
			.all()
			.filter(({ json }) => json.remoteId)
			.map(({ json }) => [String(json.remoteId), json.transactionId]),
	);
	const ibans = new Map();
	for (const { acc_number: iban, partner_id: partner } of rowsIn('Bank Accounts in Odoo')) {
		const id = partner && partner[0];
		if (id && iban) ibans.set(id, [...(ibans.get(id) ?? []), String(iban).replace(/\s/g, '')]);
	}
	return [...new Map(rowsIn('Invoices in Odoo').map((move) => [move.id, move])).values()]
		.filter(({ name, state }) => state === 'posted' && name)
		.map((move) => ({ json: neutral(move, payments, transactionOf, ibans) }));
}

function neutral(move, payments, transactionOf, ibans) {
	const customer = move.commercial_partner_id || move.partner_id;
	const isCredit = move.move_type === 'out_refund';
	const open = odooOpen(move, payments);
	const signed = (amount) => (isCredit && /[1-9]/.test(amount) ? `-${amount}` : amount);
	const partners = [move.partner_id, move.commercial_partner_id].filter(Boolean).map(([id]) => id);
	return {
		id: String(move.id),
		number: move.name,
		references: [...new Set([move.payment_reference, move.ref].filter(Boolean))],
		openAmount: signed(open),
		totalAmount: signed(odooAmount(move.amount_total)),
		currency: odooName(move.currency_id),
		issueDate: move.invoice_date || null,
		dueDate: move.invoice_date_due || null,
		customerId: customer ? String(customer[0]) : null,
		customerName: odooName(customer) ?? null,
		customerIbans: [...new Set(partners.flatMap((id) => ibans.get(id) ?? []))],
		kind: isCredit ? 'creditNote' : 'invoice',
		status: /[1-9]/.test(open) ? 'open' : 'paid',
		appliedTransactionIds: appliedIds(move.id, payments, transactionOf).join(', '),
	};
}

/** By our mark, or by the payment that was written down in `bookings`. */
function appliedIds(id, payments, transactionOf) {
	const ids = payments
		.filter((payment) => isOn(payment, id))
		.map(
			({ id: paymentId, memo }) =>
				/^ponto:(\S+)$/.exec(memo || '')?.[1] ?? transactionOf.get(String(paymentId)),
		);
	return [...new Set(ids.filter(Boolean))];
}
