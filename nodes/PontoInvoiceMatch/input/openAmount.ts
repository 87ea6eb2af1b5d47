import type { IDataObject } from 'n8n-workflow';
import { PAID_AMOUNT_COLUMNS, PAID_COLUMNS } from './columnNames';
import { canonicalName } from './fieldReader';
import type { InvoiceField, SystemField } from './invoiceFields';
import { directionOfWord } from './moneyDirection';
import { isAmountPaid } from './paidMark';
import type { ReadAmount } from './readAmount';
import { readOptional, required, type AskedItem } from './readValues';
import { UnreadableValue } from './unreadable';

const PAID_NAMES = new Set(`${PAID_COLUMNS},${PAID_AMOUNT_COLUMNS}`.split(',').map(canonicalName));

/**
 * What is open of an invoice, in minor units: the field that says so; in a list that has a total and a column of what
 * was paid, the total less that; and never a bare total. Negative where a column such as `S/H` says credit. Throws a
 * RangeError where nothing tells.
 */
export function readOpenAmount(
	asked: AskedItem<InvoiceField>,
	beside: Readonly<Record<SystemField, unknown>>,
	currency: string,
	readAmount: ReadAmount,
): number {
	const { json, values, chosen } = asked;
	const minorUnits = beside.stripeRemaining;
	if (chosen.openAmount === undefined && json.object === 'invoice' && isWhole(minorUnits)) {
		return minorUnits;
	}
	if (values.openAmount === undefined && values.totalAmount !== undefined && tellsPaid(json)) {
		const total = readAmount(values.totalAmount, currency);
		const paid = readPaid(beside, currency, readAmount);
		// Paid twice is not owed back: a person looks at that.
		return total < 0 ? Math.min(total + paid, 0) : Math.max(total - paid, 0);
	}
	return onItsSide(readAmount(required(asked, 'openAmount'), currency), beside.side);
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

const tellsPaid = (json: IDataObject): boolean =>
	Object.keys(json).some((name) => PAID_NAMES.has(canonicalName(name)));

function readPaid(
	{ paidAmount, paidMark }: Readonly<Record<SystemField, unknown>>,
	currency: string,
	readAmount: ReadAmount,
): number {
	const paid = paidAmount ?? (isAmountPaid(paidMark) ? paidMark : undefined);
	return paid === undefined ? 0 : Math.abs(readAmount(paid, currency));
}

/** A customer's account is debited with what he owes, and credited with what takes off from it. */
function onItsSide(minor: number, side: unknown): number {
	const word = readOptional(side);
	if (word === undefined) return minor;
	switch (directionOfWord(word)) {
		case 'in':
			return -Math.abs(minor);
		case 'out':
			return minor;
		case undefined:
			throw new UnreadableValue({ code: 'side-unknown', text: word });
	}
}
