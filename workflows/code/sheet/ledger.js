import { groupBy, subtract } from '../markPaid/rows.js';

/** Bookings are only ever added; a person writes `undone` into `state`, the workflow writes `void`. */
const isUndone = ({ state }) => String(state ?? '').trim() === 'undone';
const isVoid = ({ state }) => String(state ?? '').trim() === 'void';
const basisOf = ({ basis }) => String(basis ?? '').split(' ');

/**
 * What the rows of the bookings say, in the order in which they were added. A row counts if whoever added it knew of
 * every booking of its invoice that stood there already: of two runs at once the first one books, and the row of the
 * other is `stale`. The same payment of the same invoice counts once.
 */
export function readLedger(rows) {
	const inOrder = [...rows].sort((one, other) => Number(one.id) - Number(other.id));
	const invoices = new Map();
	const stale = [];
	for (const [number, own] of groupBy(inOrder, (row) => String(row.number))) {
		const standing = [];
		const undone = [];
		for (const row of own) {
			if (isVoid(row)) continue;
			const known = basisOf(row);
			const isNew = standing.every(
				({ allocationId }) => allocationId !== row.allocationId && known.includes(allocationId),
			);
			if (!isNew) stale.push(row);
			else if (isUndone(row)) undone.push(row);
			else standing.push(row);
		}
		invoices.set(number, { number, standing, undone });
	}
	return { invoices, stale };
}

/** What is open on an invoice after its bookings, as a decimal; undefined where none stands. */
export function openAfterBookings({ standing }) {
	if (standing.length === 0) return undefined;
	const [first] = standing;
	const effects = standing.map(({ openBefore, openAfter }) => subtract(openBefore, [openAfter]));
	return subtract(first.openBefore, effects);
}

/** Whether somebody changed the amount in the sheet after a payment was booked on it. */
export const isAmountChanged = ({ standing }, cell) =>
	standing.length > 0 && cell !== undefined && String(standing[0].cell) !== String(cell);

/** What the next booking of this invoice must know of. */
export const basisFor = ({ standing }) => standing.map(({ allocationId }) => allocationId);
