import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { bookingDate } from '../../domain/bookingDate';
import { flattenResource } from '../flattenResource';
import { accountName, type Account } from './account';
import { amountText } from './amountText';
import { decimalSchema } from './decimal';
import { resourceSchema } from './jsonApi';

const text = z.string().nullish();

/** A transaction, settled or pending; Ponto may leave out or null any attribute but amount and currency. */
export const transactionSchema = resourceSchema({
	amount: decimalSchema,
	currency: z.string(),
	executionDate: text,
	valueDate: text,
	createdAt: text,
	updatedAt: text,
	description: text,
	remittanceInformation: text,
	remittanceInformationType: text,
	counterpartName: text,
	counterpartReference: text,
	additionalInformation: text,
	endToEndId: text,
	mandateId: text,
	creditorId: text,
	purposeCode: text,
	bankTransactionCode: text,
	proprietaryBankTransactionCode: text,
	internalReference: text,
	cardReference: text,
	cardReferenceType: text,
	fee: decimalSchema.nullish(),
	digest: text,
});

export type Transaction = z.output<typeof transactionSchema>;

/** Calendar day on which the bank booked it, 'YYYY-MM-DD'; the value date where the bank gives no other. */
export function bookedOn({ attributes }: Transaction, timeZone: string): string | null {
	const timestamp = attributes.executionDate ?? attributes.valueDate;
	return timestamp ? bookingDate(timestamp, timeZone) : null;
}

/** The transaction in one level, with exact amount and calendar dates: the shape all nodes emit. */
export function simplifyTransaction(
	transaction: Transaction,
	account: Account,
	timeZone = 'Europe/Brussels',
): IDataObject {
	const { id, attributes } = transaction;
	const { valueDate, executionDate } = attributes;
	const amount = Number(attributes.amount);
	return {
		id,
		accountId: account.id,
		accountReference: account.attributes.reference,
		accountName: accountName(account),
		bookedOn: bookedOn(transaction, timeZone),
		valueOn: valueDate ? bookingDate(valueDate, timeZone) : null,
		amount,
		amountText: amountText(attributes.amount, attributes.currency),
		currency: attributes.currency,
		direction: amount < 0 ? 'outgoing' : 'incoming',
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
	};
}

/** The transaction as Ponto sent it, in one level, with the ID of its account. */
export function flattenTransaction(transaction: Transaction, accountId: string): IDataObject {
	return { ...flattenResource(transaction), accountId };
}
