import { sumOf } from '../once/amounts.js';

/** Odoo's numbers are multiples of a cent as floats, 0.35000000000000003; as text, exactly. */
export const odooAmount = (number) => String(Number(Number(number).toPrecision(12)));

/** The name of a relation, which comes as a pair of ID and name, or as false where there is none. */
export const odooName = (relation) => (Array.isArray(relation) ? relation[1] : undefined);

/** Of relations as a list of IDs. */
export const includesId = (ids, id) => Array.isArray(ids) && ids.includes(id);

/** Payments without a journal entry do not lower what Odoo says is open. */
export const withoutEntry = (payments, id) =>
	payments.filter(({ move_id: entry, invoice_ids: ids }) => entry === false && includesId(ids, id));

/** What is really open of an invoice, as decimal text. */
export function odooOpen({ id, amount_residual: residual }, payments) {
	const waiting = withoutEntry(payments, id).map(({ amount }) => `-${odooAmount(amount)}`);
	const open = sumOf([odooAmount(residual), ...waiting]);
	return /^-/.test(open) ? '0' : open;
}

/** Whether a payment is on this invoice: reconciled with it, or, without an entry, registered for it. */
export const isOn = (
	{ move_id: entry, invoice_ids: ids, reconciled_invoice_ids: reconciled },
	id,
) => includesId(entry === false ? ids : reconciled, id);
