import { formatMoney, parseMoney } from '../nodes/shared/domain/money';
import type { Seed, SeedAllocation, SeedInvoice, SeedLabel } from '../sandbox/seed/seed';
import type { Row } from '../n8n/client/DataTables';

/** What the data table says, held against the labels of the seed. */
export interface BookingCheck {
	/** Sentences, one for each booking that no label allows. */
	readonly wrong: readonly string[];
	/** Allocations that a label asks for and that were left to a person. */
	readonly leftToPerson: number;
}

type LabelsById = ReadonlyMap<string, SeedLabel>;

/** The ids in the cell `appliedTransactionIds` of a row. */
export function appliedTransactionIds(row: Row): string[] {
	return String(row.appliedTransactionIds ?? '')
		.split(/[\s,]+/)
		.filter((id) => id !== '');
}

function allowedAmounts(label: SeedLabel | undefined, { id }: SeedInvoice): string[] {
	const answers = [
		label?.allocations ?? [],
		...(label?.acceptable ?? []).map((a) => a.allocations),
	];
	const ofInvoice = (allocations: readonly SeedAllocation[]) =>
		allocations.filter(({ invoiceId }) => invoiceId === id).map(({ amount }) => amount);
	return answers.flatMap(ofInvoice);
}

function wrongTransactions(row: Row, invoice: SeedInvoice, labels: LabelsById): string[] {
	return appliedTransactionIds(row)
		.filter((id) => allowedAmounts(labels.get(id), invoice).length === 0)
		.map((id) => `${id} is booked on ${invoice.number}, which it does not pay`);
}

/** The open amounts that the applied transactions may leave; several where several answers are acceptable. */
function acceptableOpenAmounts(row: Row, invoice: SeedInvoice, labels: LabelsById): Set<bigint> {
	const money = (text: string) => parseMoney(text, invoice.currency).minor;
	let open = new Set([money(invoice.openAmount)]);
	for (const id of appliedTransactionIds(row)) {
		const amounts = allowedAmounts(labels.get(id), invoice).map(money);
		open = new Set([...open].flatMap((before) => amounts.map((amount) => before - amount)));
	}
	// The discount that a payer takes is not in the amounts.
	if (invoice.discountUntil !== undefined) open.add(0n);
	return open;
}

function wrongOpenAmount(row: Row, invoice: SeedInvoice, labels: LabelsById): string[] {
	const { currency, number } = invoice;
	const open = parseMoney(Number(row.openAmount), currency);
	const expected = [...acceptableOpenAmounts(row, invoice, labels)];
	if (expected.includes(open.minor)) return [];
	const shown = expected.map((minor) => formatMoney({ minor, currency })).join(' or ');
	return [`${number} has ${formatMoney(open)} ${currency} open instead of ${shown}`];
}

/** Holds every row of the data table against the labels of the transactions that were pulled in. */
export function checkBookings(
	{ invoices, labels }: Seed,
	rows: readonly Row[],
	pulledTransactionIds: readonly string[],
): BookingCheck {
	const labelsById = new Map(labels.map((label) => [label.transactionId, label]));
	const rowsByNumber = new Map(rows.map((row) => [row.number, row]));
	const wrong: string[] = [];
	const booked = new Set<string>();
	for (const invoice of invoices) {
		const row = rowsByNumber.get(invoice.number);
		if (!row) throw new Error(`The data table has no invoice ${invoice.number}`);
		for (const id of appliedTransactionIds(row)) booked.add(`${id} ${invoice.id}`);
		const strangers = wrongTransactions(row, invoice, labelsById);
		wrong.push(...(strangers.length > 0 ? strangers : wrongOpenAmount(row, invoice, labelsById)));
	}
	const due = pulledTransactionIds.flatMap((id) =>
		(labelsById.get(id)?.allocations ?? []).map(({ invoiceId }) => `${id} ${invoiceId}`),
	);
	return { wrong, leftToPerson: due.filter((pair) => !booked.has(pair)).length };
}
