import { z } from 'zod';

const text = z.string().nullish();

/** An ISO 8601 timestamp with any number of fraction digits. */
const timestamp = z.string().datetime({ offset: true });

/** Attributes that the bank lets a client change later. */
const changeable = {
	additionalInformation: text,
	bankTransactionCode: text,
	counterpartName: text,
	creditorId: text,
	description: z.string().optional(),
	endToEndId: text,
	mandateId: text,
	proprietaryBankTransactionCode: text,
	purposeCode: text,
	remittanceInformation: text,
};

/** Attributes with which a sandbox transaction is created. */
export const newBankTransaction = z.object({
	...changeable,
	amount: z.number(),
	cardReference: text,
	cardReferenceType: z.enum(['PAN', 'MASKEDPAN']).nullish(),
	counterpartReference: text,
	currency: z.string().regex(/^[A-Z]{3}$/),
	description: z.string(),
	executionDate: timestamp,
	fee: z.number().nullish(),
	remittanceInformationType: z.string(),
	valueDate: timestamp,
});

/** Attributes of a sandbox transaction that can be changed; no others are accepted. */
export const bankTransactionChange = z.object(changeable).strict();
