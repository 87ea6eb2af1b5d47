import { shortHash } from '../poll/shortHash';

/** What the trigger needs to know of a transaction in Ponto's list to tell whether it is new. */
export interface ListedTransaction {
	readonly id: string;
	readonly attributes: {
		/** When Ponto created its record; the list is ordered by it, newest first. */
		readonly createdAt?: string | null;
		/** When the bank booked it; says nothing about its place in the list. */
		readonly executionDate?: string | null;
		readonly valueDate?: string | null;
		readonly [attribute: string]: unknown;
	};
}

/**
 * Characters that stand for one remembered id: 48 bits of its SHA-256. Among the 500 ids of a busy
 * account, one transaction in 560 billion would be taken for a known one.
 */
export const ID_LENGTH = 8;

/** Characters that stand for the content of one remembered transaction: 18 bits of its SHA-256. */
export const CONTENT_LENGTH = 3;

/** What of a transaction can change and matter to a bookkeeper; Ponto touches `updatedAt` without that. */
const CONTENT = [
	'amount',
	'currency',
	'executionDate',
	'valueDate',
	'description',
	'remittanceInformation',
	'remittanceInformationType',
	'counterpartName',
	'counterpartReference',
	'additionalInformation',
	'endToEndId',
	'mandateId',
	'creditorId',
	'purposeCode',
	'bankTransactionCode',
	'proprietaryBankTransactionCode',
	'internalReference',
	'cardReference',
	'cardReferenceType',
	'fee',
] as const;

/** Stands for a transaction's id in what the trigger remembers, {@link ID_LENGTH} characters. */
export function idKey({ id }: ListedTransaction): string {
	return shortHash(id, ID_LENGTH);
}

/** Stands for a transaction's content, {@link CONTENT_LENGTH} characters; an absent value equals null. */
export function contentKey({ attributes }: ListedTransaction): string {
	return shortHash(
		JSON.stringify(CONTENT.map((attribute) => attributes[attribute] ?? null)),
		CONTENT_LENGTH,
	);
}

/** Whether the bank booked it before `cutoff` (milliseconds); false without a readable date. */
export function isBookedBefore({ attributes }: ListedTransaction, cutoff: number): boolean {
	return Date.parse(attributes.executionDate ?? attributes.valueDate ?? '') < cutoff;
}

/** Whether Ponto created it before `cutoff` (milliseconds); false without a readable date. */
export function isCreatedBefore({ attributes }: ListedTransaction, cutoff: number): boolean {
	return Date.parse(attributes.createdAt ?? '') < cutoff;
}
