import type { Applied } from '../ledger/appliedPlaces';
import type { Ledger } from '../ledger/ledger';
import { invoiceAt } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import type { PastAllocation } from '../model/matchOptions';
import { isOf, refusalOf, type PaymentPast } from '../past/paymentPast';

/** What of a payment was given away before this run. */
export interface Given {
	/** Invoices that have its id, and of which nobody took it back. */
	readonly places: readonly number[];
	/** The bookings that stand, one for each invoice. */
	readonly bookings: readonly PastAllocation[];
	/** Their sum, in minor units of the payment's currency. */
	readonly minor: number;
	/** Whether that is all: no invoice has the payment's id of which no row says how much it got. */
	readonly isKnown: boolean;
	/** Whether money came in, and the bookings take none of it away in sum. */
	readonly isUnclear: boolean;
	/** The currency of a booking that is not the payment's. */
	readonly foreign: string | undefined;
	/** A booking that a person took back, while the invoice has the payment's id still. */
	readonly leftBehind: PastAllocation | undefined;
}

/** Looks up what of a payment was given away before; undefined for one that is untouched. */
export function givenBefore(
	ledger: Ledger,
	transaction: BankTransaction,
	past: PaymentPast | undefined,
	applied: Applied,
): Given | undefined {
	const carriers = applied.get(transaction.id);
	if (carriers === undefined && past === undefined) return undefined;
	const places: number[] = [];
	let leftBehind: PastAllocation | undefined;
	for (const place of carriers ?? []) {
		const invoice = invoiceAt(ledger, place);
		const refusal = invoice && refusalOf(past, invoice);
		// Where it was only rejected, somebody has booked it since.
		if (refusal?.decision === 'undone') leftBehind ??= refusal;
		else places.push(place);
	}
	const begun = (past?.pairs ?? []).flatMap(({ planned }) => planned ?? []);
	const finished = begun.filter((row) => places.some((place) => isAt(ledger, place, row)));
	const bookings = [...(past?.given ?? []), ...finished];
	if (places.length === 0 && bookings.length === 0 && leftBehind === undefined) return undefined;
	const minor = bookings.reduce((sum, { allocatedMinor }) => sum + allocatedMinor, 0);
	return {
		places,
		bookings,
		minor,
		isUnclear: bookings.length > 0 && transaction.amountMinor > 0 && minor <= 0,
		isKnown: places.every((place) => bookings.some((row) => isAt(ledger, place, row))),
		foreign: bookings.find(({ currency }) => currency !== transaction.currency)?.currency,
		leftBehind,
	};
}

/** Whether a part of a payment was given away, and it is known how much. */
export const isPartGiven = (given: Given | undefined): given is Given =>
	given !== undefined &&
	given.isKnown &&
	given.bookings.length > 0 &&
	!given.isUnclear &&
	given.foreign === undefined;

/** A payment with the amount that is left of it; 0 where more was given than it has. */
export const whatIsLeft = (
	transaction: BankTransaction,
	given: Given | undefined,
): BankTransaction =>
	isPartGiven(given)
		? { ...transaction, amountMinor: Math.max(0, transaction.amountMinor - given.minor) }
		: transaction;

/** The number of the invoice of a row, as the row kept it or as the ledger has it. */
export const numberOf = ({ invoices }: Ledger, row: PastAllocation): string =>
	row.invoiceNumber ?? invoices.find(({ id }) => id === row.invoiceId)?.number ?? row.invoiceId;

const isAt = (ledger: Ledger, place: number, row: PastAllocation): boolean => {
	const invoice = invoiceAt(ledger, place);
	return invoice !== undefined && isOf(row, invoice);
};
