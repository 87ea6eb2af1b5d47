import { openAfterBookings, readLedger } from './sheet/ledger.js';
import { rowsOf } from './markPaid/rows.js';

/**
 * The rows of the sheet as Match takes them, with what is booked already (invoice); rows of bookings that do not count
 * (void); what was booked, to learn payers from (past). @throws Error when a column that the settings name is missing.
 */
export function prepareSheetInvoices({ $ }) {
	const { numberColumn, amountColumn } = $('Settings').first().json;
	const sheet = $('Read Sheet')
		.all()
		.map(({ json }) => json)
		.filter((row) => Object.keys(row).some((name) => name !== 'row_number' && row[name] !== ''));
	const headings = [...new Set(sheet.flatMap((row) => Object.keys(row)))];
	const missing = [numberColumn, amountColumn].filter((name) => !headings.includes(name));
	if (missing.length > 0) {
		const there = headings.filter((name) => name !== 'row_number').join(', ') || 'none';
		throw new Error(
			`The sheet has no column ${missing.join(' and no column ')}. Its columns are: ${there}. Nothing was booked; write the names of its columns into the node Settings.`,
		);
	}
	const { invoices, stale } = readLedger(rowsOf($, 'Booked Before'));
	const listed = sheet.map((row) => {
		const { [numberColumn]: number, [amountColumn]: amount, row_number: line, ...rest } = row;
		const booked = invoices.get(String(number ?? '').trim());
		return {
			do: 'invoice',
			...rest,
			number: String(number ?? '').trim(),
			openAmount: numberOrUndefined(booked && openAfterBookings(booked)) ?? amount ?? '',
			appliedTransactionIds: idsOf(booked),
			sheetAmount: amount ?? '',
			sheetLine: line,
		};
	});
	const numbers = new Set(listed.map(({ number }) => number));
	const gone = [...invoices.values()].filter(
		({ number, standing }) => !numbers.has(number) && standing.length > 0,
	);
	return [
		...stale.map(({ id }) => ({ do: 'void', rowId: id })),
		...listed,
		...gone.map((booked) => ({
			do: 'invoice',
			number: booked.number,
			openAmount: numberOrUndefined(openAfterBookings(booked)),
			currency: booked.standing[0].currency,
			appliedTransactionIds: idsOf(booked),
		})),
		...[...invoices.values()].flatMap(({ standing }) => standing.map(pastRow)),
	].map((json) => ({ json }));
}

// A number is one in every notation; as text it would stand beside amounts that are written with a comma.
const numberOrUndefined = (decimal) => (decimal === undefined ? undefined : Number(decimal));

const idsOf = (booked) =>
	(booked?.standing ?? []).map(({ transactionId }) => transactionId).join(', ');

const pastRow = ({
	transactionId,
	number,
	allocatedAmount,
	currency,
	counterpartIban,
	counterpartName,
}) => ({
	do: 'past',
	transactionId,
	invoiceId: number,
	invoiceNumber: number,
	allocatedAmount,
	currency,
	counterpartIban,
	counterpartName,
});
