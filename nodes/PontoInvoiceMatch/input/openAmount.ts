import type { IDataObject } from 'n8n-workflow';
import { PAID_AMOUNT_COLUMNS, PAID_COLUMNS } from './columnNames';
import { canonicalName } from './fieldReader';
import { INVOICE_FIELDS, type InvoiceField, type SystemField } from './invoiceFields';
import { directionOfWord } from './moneyDirection';
import { isAmountPaid } from './paidMark';
import type { ReadAmount } from './readAmount';
import { readOptional, required, type AskedItem } from './readValues';
import { UnreadableValue } from './unreadable';

const PAID_NAMES = new Set(`${PAID_COLUMNS},${PAID_AMOUNT_COLUMNS}`.split(',').map(canonicalName));

const { names: openNames, columns: openColumns } = INVOICE_FIELDS.openAmount;
const OPEN_NAMES = new Set(
	[...openNames, ...openColumns].map((each) =>
		canonicalName(typeof each === 'string' ? each : each.name),
	),
);

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
	if (!chosen.openAmount && values.totalAmount !== undefined && tellsOnlyPaid(json)) {
		const total = readAmount(values.totalAmount, currency);
		const paid = readPaid(beside, currency, readAmount);
		// Paid twice is not owed back: a person looks at that.
		return total < 0 ? Math.min(total + paid, 0) : Math.max(total - paid, 0);
	}
	return onItsSide(readAmount(required(asked, 'openAmount'), currency), beside.side);
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** An open amount that is left empty is none: what stands beside it may not tell why. */
function tellsOnlyPaid(json: IDataObject): boolean {
	const names = Object.keys(json).map(canonicalName);
	return names.some((name) => PAID_NAMES.has(name)) && !names.some((name) => OPEN_NAMES.has(name));
}

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
