import { balanceCents, statusOf, type Company } from '../store/company';
import type { NinjaClient, NinjaDocument, NinjaPayment } from '../store/records';

const seconds = 1_795_000_000;

/** An amount as the API sends it. */
const money = ({ options: { habits } }: Company, cents: number): number | string =>
	habits.writesAmountsAsText ? (cents / 100).toFixed(2) : cents / 100;

function presentClient(
	{ options: { habits } }: Company,
	{ id, name, currencyId, group }: NinjaClient,
	includes: ReadonlySet<string>,
): object {
	const hasGroup = habits.tellsGroups && includes.has('client.group_settings') && group;
	return {
		id,
		name,
		display_name: name,
		group_settings_id: group?.id ?? '',
		settings: { ...(currencyId !== undefined && { currency_id: currencyId }) },
		is_deleted: false,
		archived_at: 0,
		contacts: [],
		...(hasGroup && {
			group_settings: {
				id: group.id,
				settings: { ...(group.currencyId !== undefined && { currency_id: group.currencyId }) },
			},
		}),
	};
}

/** A payment as the API sends it; without its key. */
export function presentPayment(company: Company, payment: NinjaPayment): object {
	const { clients, options } = company;
	const client = clients.get(payment.clientId);
	const applied = payment.rows.reduce((sum, { cents }) => sum + cents, 0);
	return {
		id: payment.id,
		number: payment.number,
		client_id: payment.clientId,
		amount: money(company, payment.amountCents),
		applied: money(company, payment.isDeleted ? 0 : applied),
		refunded: money(company, 0),
		transaction_reference: payment.transactionReference,
		private_notes: payment.privateNotes,
		date: payment.date,
		type_id: payment.typeId,
		status_id: payment.isDeleted ? '2' : '4',
		is_manual: true,
		is_deleted: payment.isDeleted,
		archived_at: payment.isDeleted ? seconds : 0,
		currency_id: client?.currencyId ?? client?.group?.currencyId ?? options.companyCurrencyId,
		exchange_rate: 1,
		paymentables: payment.rows.map(({ invoiceId, cents }, place) => ({
			id: `${payment.id}${place}`,
			invoice_id: invoiceId,
			amount: money(company, cents),
			refunded: money(company, 0),
			archived_at: 0,
		})),
		documents: [],
	};
}

/** An invoice or a credit as the API sends it, with what `include` asks for. */
export function presentDocument(
	company: Company,
	document: NinjaDocument,
	includes: ReadonlySet<string>,
): object {
	const client = company.clients.get(document.clientId);
	const balance = balanceCents(company, document);
	const asksClient = [...includes].some((name) => name.split('.')[0] === 'client');
	const asksPayments = includes.has('payments') && document.kind === 'invoice';
	return {
		id: document.id,
		entity_type: document.kind,
		client_id: document.clientId,
		number: document.number,
		po_number: document.poNumber,
		custom_value1: document.customValue1,
		custom_value2: '',
		custom_value3: '',
		custom_value4: '',
		status_id: String(statusOf(company, document)),
		amount: money(company, document.amountCents),
		balance: money(company, balance),
		paid_to_date: money(company, document.isDraft ? 0 : document.amountCents - balance),
		partial: money(company, 0),
		partial_due_date: '',
		date: document.date,
		due_date: document.dueDate,
		exchange_rate: 1,
		is_deleted: document.isDeleted,
		archived_at: document.isArchived || document.isDeleted ? seconds : 0,
		line_items: [],
		...(asksClient && client && { client: presentClient(company, client, includes) }),
		...(asksPayments &&
			company.options.habits.tellsPayments && {
				payments: company.payments
					.filter(({ rows }) => rows.some(({ invoiceId }) => invoiceId === document.id))
					.map((payment) => presentPayment(company, payment)),
			}),
	};
}
