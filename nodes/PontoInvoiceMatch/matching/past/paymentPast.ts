import { compareText } from '../text/compareText';
import type { OpenInvoice } from '../model/openInvoice';
import type { PastAllocation } from '../model/matchOptions';
import { foldText } from '../text/characters';
import { earliestOf, isAfter, lastOf, latestOf } from './moments';
import { readPairPast, type PairPast } from './pairPast';

/** What earlier runs and persons decided about one transaction. */
export interface PaymentPast {
	/** By invoice, in a fixed order. */
	readonly pairs: readonly PairPast[];
	/** The bookings that stand, one for each invoice. */
	readonly given: readonly PastAllocation[];
	/** What a person decided against, one row for each invoice. */
	readonly against: readonly PastAllocation[];
	/** A person's word that it, or what is left of it, is for no invoice. */
	readonly noInvoice: PastAllocation | undefined;
	/** What keeps it from being booked without a person: nobody can read it, or it is about no invoice in particular. */
	readonly doubt: PastAllocation | undefined;
}

/** Reads all rows of one transaction, in whatever order they come. */
export function readPaymentPast(rows: readonly PastAllocation[]): PaymentPast {
	const whole = rows.filter((row) => row.decision === 'notAnInvoice' || keyOf(row) === '');
	const takenBack = lastOf(
		whole.filter(({ decision }) => decision === 'undone'),
		latestOf,
	);
	const pairs = groupByInvoice(rows.filter((row) => !whole.includes(row))).map((ofInvoice) =>
		readPairPast(ofInvoice, takenBack),
	);
	const given = pairs.flatMap((pair) => pair.given ?? []);
	const isOpenStill = (row: PastAllocation) => !given.some((booking) => isAfter(booking, row));
	const doubts = whole.filter(
		({ decision }) => decision === 'rejected' || decision === 'undone' || decision === 'unreadable',
	);
	return {
		pairs,
		given,
		against: pairs.flatMap(({ against }) => against ?? []),
		noInvoice: lastOf(
			whole.filter(
				(row) =>
					row.decision === 'notAnInvoice' &&
					isOpenStill(row) &&
					(takenBack === undefined || latestOf(takenBack) < earliestOf(row)),
			),
			latestOf,
		),
		doubt:
			lastOf(
				pairs.flatMap(({ unreadable }) => unreadable ?? []),
				latestOf,
			) ?? lastOf(doubts.filter(isOpenStill), latestOf),
	};
}

/** What of it counts for the same booking of the bank under another id: what a person decided against. */
export const ofTwin = (past: PaymentPast | undefined): PaymentPast | undefined =>
	past && { pairs: [], given: [], against: past.against, noInvoice: undefined, doubt: undefined };

/** What a person decided against this transaction and this invoice. */
export function refusalOf(
	past: PaymentPast | undefined,
	invoice: OpenInvoice,
): PastAllocation | undefined {
	return past?.against.find((row) => isOf(row, invoice));
}

/** Whether a row is about an invoice: by its id, or by its number when no id was kept. */
export const isOf = (
	{ invoiceId, invoiceNumber }: PastAllocation,
	{ id, number }: OpenInvoice,
): boolean => (invoiceId === '' ? isSameNumber(invoiceNumber, number) : invoiceId === id);

/** Who types a number into a row leaves out or changes its signs, and its capitals. */
const isSameNumber = (one = '', other = ''): boolean =>
	one === other || (one !== '' && foldText(one) === foldText(other));

/** A row that tells the number only belongs to all invoices that are known by that number. */
function groupByInvoice(rows: readonly PastAllocation[]): PastAllocation[][] {
	const groups = new Map<string, PastAllocation[]>();
	for (const row of rows.filter(({ invoiceId }) => invoiceId !== '')) {
		append(groups, `id ${row.invoiceId}`, row);
	}
	const byId = [...groups.values()];
	for (const row of rows.filter(({ invoiceId }) => invoiceId === '')) {
		const { invoiceNumber } = row;
		const known = byId.filter((group) =>
			group.some((other) => isSameNumber(other.invoiceNumber, invoiceNumber)),
		);
		for (const group of known) group.push(row);
		if (known.length === 0) append(groups, `number ${foldText(invoiceNumber ?? '')}`, row);
	}
	return [...groups].sort(([one], [other]) => compareText(one, other)).map(([, group]) => group);
}

function append(groups: Map<string, PastAllocation[]>, key: string, row: PastAllocation): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [row]);
	else group.push(row);
}

const keyOf = ({ invoiceId, invoiceNumber }: PastAllocation) => invoiceId || (invoiceNumber ?? '');
