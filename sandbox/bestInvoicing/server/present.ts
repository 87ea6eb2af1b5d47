import { formatMoney, type Money } from '../../../nodes/shared/domain/money';
import type { Books } from '../store/books';
import type { Contact } from '../store/contact';
import type { Payment } from '../store/payment';
import type { PaymentAccount } from '../store/paymentAccount';
import type { TradeDocument } from '../store/tradeDocument';
import type { ApiHabits } from '../sandboxOptions';

/** A resource as it goes over the wire. */
export type Resource = Readonly<Record<string, unknown>>;

/** Amounts are objects keyed by `_` (the document's currency) and by currency. */
function byCurrency(money: Money): Resource {
	const amount = Number(formatMoney(money));
	return { _: amount, [money.currency]: amount };
}

/** A document with its lines and totals, as its own address answers it. */
export function presentDocument(document: TradeDocument): Resource {
	const lines = [
		{
			id: document.id * 10,
			type: 'line',
			quantity: 1,
			name: document.numberFormatted,
			price: Number(formatMoney(document.total)),
			vat: 0,
		},
	];
	return {
		id: document.id,
		currency_id: document.total.currency,
		number: document.number,
		number_formatted: document.numberFormatted,
		date: document.date,
		status: document.status,
		country_id: 'BE',
		language_id: 'nl',
		vattype: 'incl',
		created: document.date,
		modified: document.date,
		deleted: document.deleted,
		total_amount_excl: byCurrency(document.total),
		total_amount_incl: byCurrency(document.total),
		[`${document.kind}_lines`]: lines,
		...presentParty(document),
		...presentTerms(document),
	};
}

/** The row of a list: without lines, and where the API is like that, without totals. */
export function presentListed(document: TradeDocument, { listsTotals }: ApiHabits): Resource {
	const whole = Object.entries(presentDocument(document));
	const left = (field: string) =>
		field.endsWith('_lines') || (!listsTotals && field.startsWith('total_'));
	return {
		...Object.fromEntries(whole.filter(([field]) => !left(field))),
		...(document.kind === 'invoice' ? { invoice_lines: [] } : {}),
	};
}

function presentParty({ kind, partyId, partyName, partyIban }: TradeDocument): Resource {
	return kind === 'purchase'
		? { supplier_id: partyId, supplier_name: partyName, supplier_iban: partyIban }
		: { customer_id: partyId, customer_name: partyName };
}

function presentTerms(document: TradeDocument): Resource {
	if (document.kind === 'creditnote' || document.kind === 'purchaseslip') return {};
	return {
		expiration_date: document.expirationDate,
		ogm: document.ogm,
		...(document.kind === 'invoice'
			? {
					order_reference: document.orderReference,
					settlement_discount: document.settlementDiscountPercent,
					settlement_term: document.settlementDays,
					locked: false,
				}
			: {}),
	};
}

/** A payment; which document it belongs to is told only where the API has that habit. */
export function presentPayment(payment: Payment, { linksPayments }: ApiHabits): Resource {
	const { document } = payment;
	return {
		id: payment.id,
		payment_account_id: payment.paymentAccountId,
		date: payment.date,
		amount: byCurrency(payment.amount),
		currency_id: payment.amount.currency,
		name: payment.name,
		iban: payment.iban,
		...(payment.deleted !== undefined && { deleted: payment.deleted }),
		...(linksPayments && document ? { [`${document.kind}_id`]: document.id } : {}),
	};
}

/** A row with the odd fields that the control gave it. */
export function oddly({ oddFields }: Books, kind: string, row: Resource): Resource {
	const odd = oddFields.get(`${kind}-${String(row.id)}`);
	return odd ? { ...row, ...odd } : row;
}

/** A bank account or cash register. */
export function presentPaymentAccount(account: PaymentAccount): Resource {
	const { id, name, iban, bic, currentBalance } = account;
	return { id, name, iban, bic, current_balance: currentBalance };
}

/** A customer or supplier. */
export function presentContact({ id, name, role }: Contact): Resource {
	return { id, number: id, name, [role]: '2024-01-01 09:00:00', country_id: 'BE' };
}
