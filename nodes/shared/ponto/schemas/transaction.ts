import type { IDataObject } from 'n8n-workflow';
import type { z } from 'zod';
import { bookingDate } from '../../domain/bookingDate';
import { flattenResource } from '../flattenResource';
import { accountName, type Account } from './account';
import { amountText } from './amountText';
import { currencyField, dateField, decimalField, textField } from './fields';
import { resourceSchema } from './jsonApi';

/** A transaction, settled or pending; Ponto may leave out or null any attribute. */
export const transactionSchema = resourceSchema(
	{
		amount: decimalField,
		currency: currencyField,
		executionDate: dateField,
		valueDate: dateField,
		createdAt: dateField,
		updatedAt: dateField,
		description: textField,
		remittanceInformation: textField,
		remittanceInformationType: textField,
		counterpartName: textField,
		counterpartReference: textField,
		additionalInformation: textField,
		endToEndId: textField,
		mandateId: textField,
		creditorId: textField,
		purposeCode: textField,
		bankTransactionCode: textField,
		proprietaryBankTransactionCode: textField,
		internalReference: textField,
		cardReference: textField,
		cardReferenceType: textField,
		fee: decimalField,
		digest: textField,
	},
	{ vital: ['amount', 'currency'] },
);

export type Transaction = z.output<typeof transactionSchema>;

/** Calendar day on which the bank booked it, 'YYYY-MM-DD'; the value date where the bank gives no other. */
export function bookedOn({ attributes }: Transaction, timeZone: string): string | null {
	const timestamp = attributes.executionDate ?? attributes.valueDate;
	return timestamp ? bookingDate(timestamp, timeZone) : null;
}

/** Calendar day by which a date filter finds it: the one on which it was booked, or else on which Ponto recorded it. */
export function datedOn(transaction: Transaction, timeZone: string): string | null {
	const { createdAt } = transaction.attributes;
	return bookedOn(transaction, timeZone) ?? (createdAt ? bookingDate(createdAt, timeZone) : null);
}

/**
 * The transaction in one level, with exact amount and calendar dates: the shape all nodes emit. What could not be read is
 * null, and named in `unreadFields`.
 */
export function simplifyTransaction(
	transaction: Transaction,
	account: Account,
	timeZone = 'Europe/Brussels',
): IDataObject {
	const { id, attributes, unreadFields } = transaction;
	const { valueDate, executionDate, currency } = attributes;
	const exact = attributes.amount == null ? null : amountText(attributes.amount, currency);
	const amount = exact === null ? null : Number(exact);
	return {
		id,
		accountId: account.id,
		accountReference: account.attributes.reference ?? null,
		accountName: accountName(account),
		bookedOn: bookedOn(transaction, timeZone),
		valueOn: valueDate ? bookingDate(valueDate, timeZone) : null,
		amount,
		amountText: exact,
		currency: currency ?? null,
		direction: amount === null ? null : amount < 0 ? 'outgoing' : 'incoming',
		counterpartName: attributes.counterpartName ?? null,
		counterpartReference: attributes.counterpartReference ?? null,
		remittanceInformation: attributes.remittanceInformation ?? null,
		remittanceInformationType: attributes.remittanceInformationType ?? null,
		description: attributes.description ?? null,
		additionalInformation: attributes.additionalInformation ?? null,
		endToEndId: attributes.endToEndId ?? null,
		mandateId: attributes.mandateId ?? null,
		creditorId: attributes.creditorId ?? null,
		purposeCode: attributes.purposeCode ?? null,
		bankTransactionCode: attributes.bankTransactionCode ?? null,
		proprietaryBankTransactionCode: attributes.proprietaryBankTransactionCode ?? null,
		internalReference: attributes.internalReference ?? null,
		cardReference: attributes.cardReference ?? null,
		cardReferenceType: attributes.cardReferenceType ?? null,
		fee: attributes.fee ?? null,
		digest: attributes.digest ?? null,
		executionDate: executionDate ?? null,
		valueDate: valueDate ?? null,
		createdAt: attributes.createdAt ?? null,
		updatedAt: attributes.updatedAt ?? null,
		...(unreadFields.length > 0 && { unreadFields: [...unreadFields] }),
	};
}

/** The transaction as Ponto sent it, in one level, with the ID of its account. */
export function flattenTransaction(transaction: Transaction, accountId: string): IDataObject {
	return { ...flattenResource(transaction), accountId };
}
