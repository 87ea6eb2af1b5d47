import { columnsOf, INVOICE_COLUMNS, TELLING_COLUMNS } from './columnNames';
import { canonicalName } from './columnName';
import { currencyOfName } from './currencyInName';
import { columnsPresent } from './columnsPresent';
import { namesOf } from './fieldNames';
import { INVOICE_FIELDS, type InvoiceField } from './invoiceFields';
import { directionOfWord } from './moneyDirection';
import { isNoEntry } from './noEntry';
import { PAID_AMOUNT_COLUMNS, PAID_COLUMNS, PAID_ON_COLUMNS } from './paidColumns';
import { isAmountPaid } from './paidMark';
import type { ReadAmount } from './readAmount';
import { readOptional, required, type AskedItem } from './readValues';
import type { SystemField } from './systemFields';
import { UnreadableValue } from './unreadable';

type Asked = AskedItem<InvoiceField>;
type Beside = Readonly<Record<SystemField, unknown>>;

const plainNamesOf = (field: 'openAmount' | 'totalAmount') =>
	namesOf(INVOICE_FIELDS[field]).filter((each) => typeof each === 'string');

const columnsIn = columnsPresent({
	open: plainNamesOf('openAmount'),
	total: plainNamesOf('totalAmount'),
	paid: [...PAID_COLUMNS, ...PAID_AMOUNT_COLUMNS, ...PAID_ON_COLUMNS],
	tax: columnsOf(TELLING_COLUMNS.tax),
	net: columnsOf(TELLING_COLUMNS.net),
	payable: columnsOf(TELLING_COLUMNS.payable),
});
const MAY_BE_NET = new Set(columnsOf(TELLING_COLUMNS.mayBeNet).map(canonicalName));
const BALANCES = new Set(columnsOf(INVOICE_COLUMNS.balance).map(canonicalName));

/**
 * What is open of an invoice, in minor units: the field that says so; in a list that has a total and a column of what
 * was paid, the total less that; and never a bare total. Negative where a column such as `S/H` says credit. Throws a
 * RangeError where nothing tells.
 */
export function readOpenAmount(
	asked: Asked,
	beside: Beside,
	currency: string,
	readAmount: ReadAmount,
): number {
	const { json, columns, values, chosen } = asked;
	const minorUnits = beside.stripeRemaining;
	if (chosen.openAmount === undefined && json.object === 'invoice' && isWhole(minorUnits)) {
		return minorUnits;
	}
	const hasTotal = values.totalAmount !== undefined || beside.payable !== undefined;
	const { open, paid } = columnsIn(columns);
	// An open amount that is left empty is none: what stands beside it may not tell why.
	if (!chosen.openAmount && hasTotal && open === undefined && paid !== undefined) {
		return totalLessPaid(asked, beside, currency, readAmount);
	}
	if (!chosen.openAmount) refuseOtherCurrency(open, currency);
	return onItsSide(readAmount(required(asked, 'openAmount'), currency), beside.side);
}

/** Books kept in one currency show what is open in it, whatever the currency of the invoice is. */
function refuseOtherCurrency(column: string | undefined, currency: string): void {
	const written = column === undefined ? undefined : currencyOfName(column);
	if (column === undefined || written === undefined || currency === '' || written === currency)
		return;
	throw new UnreadableValue({ code: 'other-currency', text: column, written, currency });
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

function totalLessPaid(
	{ columns, values, chosen, setting }: Asked,
	beside: Beside,
	currency: string,
	readAmount: ReadAmount,
): number {
	const read = (value: unknown) => readAmount(value, currency);
	const { total: name = '', payable: payableName = '', tax, net } = columnsIn(columns);
	const place = `${setting} > ${INVOICE_FIELDS.openAmount.label}`;
	const payable = beside.payable === undefined ? undefined : read(beside.payable);
	const paid = readPaid(beside, read);
	if (values.totalAmount === undefined) {
		// Whether it went down with what was paid, nobody can tell.
		if (paid === 0 && payable !== undefined) return payable;
		throw new UnreadableValue({ code: 'rest-or-total', text: payableName, place });
	}
	const mayBeNet = !chosen.totalAmount && tax !== undefined && net === undefined;
	if (mayBeNet && MAY_BE_NET.has(canonicalName(name))) {
		throw new UnreadableValue({ code: 'tax-unclear', text: name, place });
	}
	if (!chosen.totalAmount) refuseOtherCurrency(name, currency);
	const total = read(values.totalAmount);
	// Paid twice is not owed back: a person looks at that.
	const open = total < 0 ? Math.min(total + paid, 0) : Math.max(total - paid, 0);
	// Whether the total has lost the deposit already, nobody can tell.
	if (hasDeposit(beside)) throw new UnreadableValue({ code: 'rest-or-total', text: name, place });
	if (payable !== undefined && payable !== open && payable !== total) {
		throw new UnreadableValue({ code: 'rest-or-total', text: payableName, place });
	}
	return open;
}

const NOT_ZERO = /[1-9]|^[^\d]*$/;

function hasDeposit({ deposit }: Beside): boolean {
	const text = readOptional(deposit);
	return text !== undefined && !isNoEntry(text) && NOT_ZERO.test(text);
}

function readPaid({ paidAmount, paidMark }: Beside, read: (value: unknown) => number): number {
	const paid = paidAmount ?? (isAmountPaid(paidMark) ? paidMark : undefined);
	return paid === undefined ? 0 : Math.abs(read(paid));
}

/** Throws a RangeError for the column of what is open, where it may be the whole amount as well. */
export function refuseAsWhole(columns: readonly string[], place: string): never {
	const { open = '' } = columnsIn(columns);
	throw new UnreadableValue({ code: 'rest-or-total', text: open, place });
}

/** The column of a balance that is read as what is open, and may add up the rows above. */
export function balanceIn(columns: readonly string[]): string | undefined {
	const { open } = columnsIn(columns);
	return open !== undefined && BALANCES.has(canonicalName(open)) ? open : undefined;
}

/** A customer's account is debited with what he owes, and credited with what takes off from it. */
export function onItsSide(minor: number, side: unknown): number {
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
