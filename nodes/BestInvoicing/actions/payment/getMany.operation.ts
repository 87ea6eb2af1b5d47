import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { formatMoney } from '../../../shared/domain/money';
import { formatDocumentId } from '../../domain/documentId';
import type { Payment } from '../../domain/payment';
import { findDoubles } from '../../books/knownPayments';
import { listPayments } from '../../books/payments';
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
				type: 'string',
				default: '',
				placeholder: 'e.g. 2026-01-01',
				description: 'First booking date',
			},
			{
				displayName: 'Booked Until',
				name: 'bookedUntil',
				type: 'string',
				default: '',
				placeholder: 'e.g. 2026-12-31',
				description: 'Last booking date',
			},
		],
	},
];

/** Get Many: registered payments, with the bank transaction that each one stands for. */
export const getMany: Operation = {
	description: showFor('payment', 'getAll', [...pagingFields, ...dateFields]),
	async execute(itemIndex) {
		const limit = wantedCount(this, itemIndex);
		const { bookedFrom = '', bookedUntil = '' } = this.getNodeParameter('filters', itemIndex, {});
		const payments = await listPayments(this);
		const doubles = findDoubles(payments);
		return payments
			.filter(
				({ date = '' }) =>
					date >= String(bookedFrom).slice(0, 10) &&
					(!bookedUntil || date <= String(bookedUntil).slice(0, 10)),
			)
			.slice(0, limit)
			.map((payment) => toRow(payment, doubles.includes(payment)));
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
	};
}
