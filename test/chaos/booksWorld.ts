import { printed, structuredCommunication } from '../../testData/paymentReference';
import type { SeedInvoice } from '../../sandbox/seed/seed';
import {
	templatesOf,
	type BooksSystem,
	type RunningBooks,
} from '../../demo/invoicing/books/BooksSystem';
import { readTemplate, withSettings, type WorkflowFile } from '../../n8n/client/Workflows';
import { playedHttp } from '../support/playedHttp';
import { runTemplate, type TableRow, type TablesHost } from '../support/tablesWorkflow';

const INVOICES = 80;
const TRANSACTIONS = 120;
const SINGLE = 60;
const PAIRS_UNTIL = 68;
const PARTS_UNTIL = 72;
const OVERPAID_UNTIL = 76;
const TOO_MUCH_CENTS = 1_200;
const IN_DOLLARS = 76;
const CREDIT_NOTE = 77;

/** Bank transactions and open invoices, and what is to be booked of them. */
export interface BooksWorld {
	readonly invoices: readonly SeedInvoice[];
	readonly transactions: readonly TableRow[];
	/** Cents by transaction and number of the invoice, as `t-3 2026-0003`. */
	readonly expected: ReadonlyMap<string, number>;
}

const text = (cents: number) => (cents / 100).toFixed(2);
const numberOf = (place: number) => `2026-${String(place + 1).padStart(4, '0')}`;
const referenceOf = (place: number) =>
	printed(structuredCommunication(String(7_340_000_000 + place * 13)));
/** Invoices that came from elsewhere have no payment reference. */
const named = (place: number) => (place % 7 === 6 ? numberOf(place) : referenceOf(place));
const centsOf = (place: number) => 10_001 + place * 1_337;

const daysBefore = (today: string, days: number) =>
	new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

function invoiceAt(place: number, today: string): SeedInvoice {
	const amount = text(centsOf(place) * (place === CREDIT_NOTE ? -1 : 1));
	return {
		id: String(place),
		number: numberOf(place),
		references: [referenceOf(place)],
		openAmount: amount,
		totalAmount: amount,
		currency: place === IN_DOLLARS ? 'USD' : 'EUR',
		issueDate: daysBefore(today, 58),
		dueDate: daysBefore(today, 28),
		customerId: `c-${place}`,
		customerName: `Klant ${place} BV`,
		customerIbans: [],
		kind: place === CREDIT_NOTE ? 'creditNote' : 'invoice',
		appliedTransactionIds: [],
		status: 'open',
	};
}

/**
 * 120 transactions and 80 open invoices: single payments, payments of two invoices, parts, overpayments, one for an
 * invoice in dollars, and many that pay nothing; paid a week before that day.
 */
export function booksWorld(today = '2026-11-28'): BooksWorld {
	const transactions: TableRow[] = [];
	const expected = new Map<string, number>();
	const bookedOn = daysBefore(today, 8);
	const pay = (places: readonly number[], cents: number, booked: readonly number[]) => {
		const id = `t-${transactions.length + 1}`;
		const text = places.map(named).join(' ');
		transactions.push(transaction(id, cents, text, places[0], bookedOn));
		booked.forEach((part, index) => expected.set(`${id} ${numberOf(places[index])}`, part));
	};
	for (let place = 0; place < SINGLE; place += 1) pay([place], centsOf(place), [centsOf(place)]);
	for (let place = SINGLE; place < PAIRS_UNTIL; place += 2) {
		const parts = [centsOf(place), centsOf(place + 1)];
		pay([place, place + 1], parts[0] + parts[1], parts);
	}
	for (let place = PAIRS_UNTIL; place < PARTS_UNTIL; place += 1) pay([place], 5_050, [5_050]);
	for (let place = PARTS_UNTIL; place < OVERPAID_UNTIL; place += 1) {
		pay([place], centsOf(place) + TOO_MUCH_CENTS, [centsOf(place)]);
	}
	pay([IN_DOLLARS], centsOf(IN_DOLLARS), []);
	for (let rest = transactions.length; rest < TRANSACTIONS; rest += 1) {
		const sign = rest % 2 ? -1 : 1;
		const cents = sign * (777 + rest);
		transactions.push(transaction(`t-${rest + 1}`, cents, 'thank you', 900 + rest, bookedOn));
	}
	return {
		invoices: Array.from({ length: INVOICES }, (_, place) => invoiceAt(place, today)),
		transactions,
		expected,
	};
}

const transaction = (
	id: string,
	cents: number,
	remittance: string,
	payer: number,
	bookedOn: string,
): TableRow => ({
	id,
	bookedOn,
	amount: cents / 100,
	amountText: text(cents),
	currency: 'EUR',
	counterpartName: `Klant ${payer} BV`,
	remittanceInformation: remittance,
	remittanceInformationType: 'unstructured',
});

/** The templates of some books, with what is filled in for them. */
export interface BooksTemplates {
	readonly mark: WorkflowFile;
	readonly book: WorkflowFile;
	readonly list: WorkflowFile;
}

/** How one run goes: on which books, and the node before which n8n is killed. */
export interface BooksRun {
	readonly books: Pick<RunningBooks, 'headers'>;
	readonly killAt?: string;
	/** What others do just before a node that asks the books. */
	readonly meanwhile?: (node: string) => void;
}

/** The templates of these books; `settings` stand for those that go with them. */
export async function templatesFor(
	system: BooksSystem,
	books: RunningBooks,
	settings: Readonly<Record<string, string>> = {},
): Promise<BooksTemplates> {
	const { mark, book, list } = templatesOf(system);
	const fields = { ...books.settings, ...settings };
	return {
		mark: await readTemplate(mark),
		book: withSettings(await readTemplate(book), fields),
		list: withSettings(await readTemplate(list), fields),
	};
}

/** What is booked, in cents by transaction and number, of these transactions. @throws a pair that is there twice. */
export function bookedPairs(
	books: Pick<RunningBooks, 'documents'>,
	transactionIds: readonly string[] = [],
): Map<string, number> {
	const pairs = new Map<string, number>();
	for (const { number, payments } of books.documents(transactionIds)) {
		for (const { transactionId, cents } of payments) {
			const pair = `${transactionId} ${number}`;
			if (pairs.has(pair)) throw new Error(`${pair} is booked twice`);
			pairs.set(pair, cents);
		}
	}
	return new Map([...pairs].sort());
}

/** Tables that the template has made, empty. */
export const emptyTables = (): Record<string, TableRow[]> => ({
	review: [],
	decisions: [],
	sweeps: [],
	bookings: [],
});

/** Columns as the template makes them. */
export const columnsOf = ({ nodes }: WorkflowFile): TablesHost['columns'] =>
	Object.fromEntries(
		nodes.flatMap(({ parameters }) =>
			parameters.tableName
				? [[String(parameters.tableName), Object(parameters.columns).column]]
				: [],
		),
	);

/** One sweep; an n8n that is killed does nothing more. @throws what ends the run. */
export async function sweep(
	{ transactions }: BooksWorld,
	tables: Record<string, TableRow[]>,
	{ mark, book, list }: BooksTemplates,
	{ books, killAt, meanwhile }: BooksRun,
): Promise<void> {
	let kill = () => {};
	const killed = new Promise<void>((resolve) => {
		kill = resolve;
	});
	const before = async (node: string) => {
		meanwhile?.(node);
		if (node !== killAt) return;
		kill();
		await new Promise(() => {});
	};
	const host: TablesHost = {
		tables,
		columns: columnsOf(mark),
		subWorkflows: { Book: book, 'All Invoices': list },
		playedInSubWorkflows: {
			...playedHttp(book, books.headers, before),
			...playedHttp(list, books.headers, before),
		},
		turn: async () => {},
	};
	const played = { 'Since the Last Sweep': () => [...transactions] };
	const run = runTemplate(mark, { host, start: 'Every Day at 06:30', played });
	await Promise.race([run, killed]);
}

/** An hour passes: what a killed run had claimed is free again. */
export function hourOver({ review, bookings }: Record<string, TableRow[]>): void {
	for (const row of review) {
		row.status = String(row.status).replace(/^claim \S+/, 'claim 2026-01-01T00:00:00.000Z');
	}
	for (const row of bookings) {
		const earlier = Date.parse(String(row.claimedAt)) - 60 * 60_000;
		row.claimedAt = new Date(earlier).toISOString();
	}
}
