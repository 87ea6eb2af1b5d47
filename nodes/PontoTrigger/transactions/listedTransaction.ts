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

/** Records of one synchronization may be listed in another order than their times of creation say. */
export const ORDER_TOLERANCE_MS = 3_600_000;

/** A page as Ponto lists it, also if it came upside down: then its first is clearly older than its last. */
export function newestFirst<Transaction extends ListedTransaction>(
	page: readonly Transaction[],
): readonly Transaction[] {
	const [first, last] = [page.at(0), page.at(-1)].map((each) =>
		Date.parse(each?.attributes.createdAt ?? ''),
	);
	return Number(first) + ORDER_TOLERANCE_MS < Number(last) ? [...page].reverse() : page;
}

/** Whether the bank booked it before `cutoff` (milliseconds); false without a readable date. */
export function isBookedBefore({ attributes }: ListedTransaction, cutoff: number): boolean {
	return Date.parse(attributes.executionDate ?? attributes.valueDate ?? '') < cutoff;
}

/** Whether Ponto created it before `cutoff` (milliseconds); false without a readable date. */
export function isCreatedBefore({ attributes }: ListedTransaction, cutoff: number): boolean {
	return Date.parse(attributes.createdAt ?? '') < cutoff;
}
