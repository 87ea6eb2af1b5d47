import { datedOn, type Transaction } from '../../../shared/ponto/schemas/transaction';

/** Which transactions to keep; what is undefined does not restrict. */
export interface TransactionFilter {
	readonly direction?: 'incoming' | 'outgoing';
	/** Calendar dates 'YYYY-MM-DD', both included. */
	readonly bookedFrom?: string;
	readonly bookedTo?: string;
	/** Amounts without their sign, both included. */
	readonly minimumAmount?: number;
	readonly maximumAmount?: number;
	readonly text?: string;
}

const SEARCHED = [
	'counterpartName',
	'counterpartReference',
	'remittanceInformation',
	'description',
	'additionalInformation',
	'endToEndId',
] as const;

/**
 * Whether a transaction passes. What is not known of it restricts nothing, so that a sweep finds it all the same; without
 * a booking date it passes date filters by the day on which Ponto recorded it.
 */
export function passes(
	transaction: Transaction,
	filter: TransactionFilter,
	timeZone: string,
): boolean {
	return (
		hasAmount(transaction, filter) &&
		isBookedWithin(transaction, filter, timeZone) &&
		mentions(transaction, filter.text)
	);
}

function hasAmount({ attributes }: Transaction, filter: TransactionFilter): boolean {
	if (attributes.amount == null) return true;
	const amount = Number(attributes.amount);
	return (
		(filter.direction === undefined || filter.direction === directionOf(amount)) &&
		Math.abs(amount) >= (filter.minimumAmount ?? 0) &&
		Math.abs(amount) <= (filter.maximumAmount ?? Infinity)
	);
}

function directionOf(amount: number): 'incoming' | 'outgoing' {
	return amount < 0 ? 'outgoing' : 'incoming';
}

function isBookedWithin(
	transaction: Transaction,
	{ bookedFrom, bookedTo }: TransactionFilter,
	timeZone: string,
): boolean {
	if (bookedFrom === undefined && bookedTo === undefined) return true;
	const date = datedOn(transaction, timeZone);
	return date === null || (date >= (bookedFrom ?? '') && date <= (bookedTo ?? '9999-12-31'));
}

function mentions({ attributes }: Transaction, text: string | undefined): boolean {
	if (text === undefined || text.trim() === '') return true;
	return SEARCHED.some((name) => searchable(attributes[name] ?? '').includes(searchable(text)));
}

/** Case, accents and repeated spaces do not matter to a person who searches. */
function searchable(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}
