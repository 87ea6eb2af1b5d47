import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { formatMoney } from '../../../shared/domain/money';
import { formatDocumentId } from '../../domain/documentId';
import type { Payment } from '../../domain/payment';
import { findDoubles } from '../../domain/findDoubles';
import { knownPayments } from '../../books/knownPayments';
import { readDateField } from '../../fields/readDateField';
import { agentOutput, agentOutputFields } from '../../../shared/fields/agentOutput';
import { pagingFields, wantedCount } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';
import type { Operation } from '../../../shared/actions/operation';

const dateFields: INodeProperties[] = [
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		options: [
			{
				displayName: 'Booked From',
				name: 'bookedFrom',
				type: 'dateTime',
				default: '',
				placeholder: 'e.g. 2026-01-01',
				description: 'First booking date',
			},
			{
				displayName: 'Booked Until',
				name: 'bookedUntil',
				type: 'dateTime',
				default: '',
				placeholder: 'e.g. 2026-12-31',
				description: 'Last booking date',
			},
		],
	},
];

const outputFields = agentOutputFields({
	raw: 'All that BestInvoicing sends',
	example: 'bookedOn, amount, documentId',
});

const ESSENTIAL = [
	'bookedOn',
	'amount',
	'currency',
	'counterpartName',
	'documentId',
	'transactionId',
	'isDouble',
	'isUndone',
	'id',
];

/** Get Many: registered payments, with the bank transaction that each one stands for. */
export const getMany: Operation = {
	description: showFor('payment', 'getAll', [...pagingFields, ...outputFields, ...dateFields]),
	async execute(itemIndex) {
		const limit = wantedCount(this, itemIndex);
		const forAgent = agentOutput(this, itemIndex, ESSENTIAL);
		const filters = this.getNodeParameter('filters', itemIndex, {});
		const from = readDateField(this, itemIndex, 'Booked From', filters.bookedFrom);
		const until = readDateField(this, itemIndex, 'Booked Until', filters.bookedUntil);
		const fits = ({ date = '' }: Payment) => (!from || date >= from) && (!until || date <= until);
		const known = await knownPayments(this);
		const payments = await known.first(limit, from, fits);
		const doubles = findDoubles(payments);
		return payments
			.filter(fits)
			.slice(0, limit)
			.map((payment) => {
				const row = toRow(payment, doubles.includes(payment));
				return forAgent?.({ simplified: row, raw: payment.sent as IDataObject }) ?? row;
			});
	},
};

function toRow(payment: Payment, isDouble: boolean): IDataObject {
	const amount = payment.currency === undefined ? undefined : payment.amountIn(payment.currency);
	return {
		id: payment.id,
		bookedOn: payment.date ?? null,
		amount: amount ? formatMoney(amount) : null,
		currency: payment.currency ?? null,
		counterpartName: payment.name ?? null,
		counterpartIban: payment.iban ?? null,
		paymentAccountId: payment.paymentAccountId ?? null,
		documentId: payment.document ? formatDocumentId(payment.document) : null,
		transactionId: payment.transactionId ?? null,
		isDouble,
		isUndone: payment.isTombstone,
	};
}
