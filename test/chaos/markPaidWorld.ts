import { setImmediate as nextTick } from 'node:timers/promises';
import { printed, structuredCommunication } from '../../testData/paymentReference';
import { seededDraw } from '../../sandbox/common/faults/seededDraw';
import type { WorkflowFile } from '../../n8n/client/Workflows';
import { runSweep, type TableRow, type TablesHost } from '../support/tablesWorkflow';

/** Money that came, in cents, and what each of its shares is to pay. */
export interface Payment {
	readonly id: string;
	readonly cents: number;
	readonly invoices: readonly number[];
}

/** What a person did, as the tables must show it at the end. */
export interface Hand {
	/** Bookings (`t-1 3`) that must not come back. */
	readonly takenBack: Set<string>;
	/** Payments that he is done with. */
	readonly dismissed: Set<string>;
	/** Invoices whose amounts he set. */
	readonly booked: Map<number, string>;
	/** What he wrote into notes, by invoice. */
	readonly notes: Map<number, string[]>;
}

/** One seed's tables, bank and person. */
export interface World {
	readonly draw: () => number;
	readonly tables: Record<string, TableRow[]>;
	readonly columns: TablesHost['columns'];
	readonly payments: readonly Payment[];
	readonly totals: ReadonlyMap<number, number>;
	readonly hand: Hand;
}

const CENTS = [12_100, 24_200, 6_050, 30_000, 45_099, 8_888, 15_015];
/** Which invoices each payment names; the last two pay too much and nothing. */
const NAMED = [[1, 2], [3, 4, 5], [6], [7], []];
const OVERPAID = 3;
const TOO_MUCH_CENTS = 1_200;

const amountOf = (cents: number) =>
	`${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
const referenceOf = (invoice: number) =>
	printed(structuredCommunication(String(7_340_000_000 + invoice * 13)));
export const idsOf = ({ appliedTransactionIds }: TableRow) =>
	String(appliedTransactionIds ?? '')
		.split(', ')
		.filter(Boolean);

/** The tables that the template "Create invoice tables" makes, with seven open invoices and five payments. */
export function openWorld(seed: number, create: WorkflowFile): World {
	const totals = new Map(CENTS.map((cents, place) => [place + 1, cents]));
	const columns = Object.fromEntries(
		create.nodes.flatMap(({ parameters }) =>
			parameters.tableName
				? [[String(parameters.tableName), Object(parameters.columns).column]]
				: [],
		),
	);
	const invoices = [...totals].map(([id, cents]) => ({
		id,
		number: `2026-000${id}`,
		references: referenceOf(id),
		openAmount: cents / 100,
		currency: 'EUR',
		customerName: `Klant ${id} BV`,
		status: 'open',
		appliedTransactionIds: id % 2 ? null : '',
		paidOn: null,
		note: null,
	}));
	const payments = NAMED.map((named, place) => ({
		id: `t-${place + 1}`,
		cents:
			named.reduce((sum, invoice) => sum + CENTS[invoice - 1], 0) +
			(place >= OVERPAID ? TOO_MUCH_CENTS : 0),
		invoices: named,
	}));
	const hand = {
		takenBack: new Set<string>(),
		dismissed: new Set<string>(),
		booked: new Map<number, string>(),
		notes: new Map<number, string[]>(),
	};
	const tables = { invoices, review: [], decisions: [], sweeps: [] };
	return { draw: seededDraw(seed), tables, columns, payments, totals, hand };
}

/** The payments as the node Ponto gives them. */
export const transactionsOf = ({ payments }: World): TableRow[] =>
	payments.map(({ id, cents, invoices }) => ({
		id,
		bookedOn: '2026-11-20',
		amount: cents / 100,
		amountText: amountOf(cents),
		currency: 'EUR',
		counterpartName: `Klant ${invoices[0] ?? 99} BV`,
		remittanceInformation: invoices.map(referenceOf).join(' ') || 'thank you',
		remittanceInformationType: invoices.length === 1 ? 'structured' : 'unstructured',
	}));

/** The workflow under test and the one that it books with. */
export interface Templates {
	readonly markPaid: WorkflowFile;
	readonly book: WorkflowFile;
}

/** One sweep; it may be killed at any reading or change, and `act` may happen at any of them. */
export async function runOnce(
	world: World,
	{ markPaid, book }: Templates,
	{ killChance = 0, act = () => {} }: { killChance?: number; act?: () => void } = {},
): Promise<void> {
	const { tables, columns, draw } = world;
	let kill = () => {};
	const killed = new Promise<void>((resolve) => {
		kill = resolve;
	});
	const turn = async () => {
		for (let waits = Math.floor(draw() * 8); waits > 0; waits -= 1) await nextTick();
		act();
		if (draw() >= killChance) return;
		kill();
		// n8n is gone: nothing of this run goes on.
		await new Promise(() => {});
	};
	const run = runSweep(markPaid, { tables, columns, turn, subWorkflows: { Book: book } }, () =>
		transactionsOf(world),
	);
	await Promise.race([run, killed]);
}

/** A night passes: what a killed run had claimed is free again. */
export function nightOver({ tables }: World): void {
	for (const row of tables.review) {
		row.status = String(row.status).replace(/^claim \S+/, 'claim 2026-01-01T00:00:00.000Z');
	}
}

const pick = <Value>(draw: () => number, values: readonly Value[]): Value | undefined =>
	values[Math.floor(draw() * values.length)];

/** A person takes back a booking that is written down, and says so in the note. */
function takeBack({ draw, tables, totals, hand }: World): void {
	const written = tables.decisions.filter(({ decision }) => decision === 'booked');
	const bookings = tables.invoices.flatMap((row) =>
		idsOf(row)
			.filter((id) =>
				written.some((each) => each.transactionId === id && each.invoiceId === String(row.id)),
			)
			.map((id) => ({ row, id })),
	);
	const chosen = pick(draw, bookings);
	if (!chosen || hand.booked.has(Number(chosen.row.id))) return;
	const invoice = Number(chosen.row.id);
	const total = Number(totals.get(invoice)) / 100;
	Object.assign(chosen.row, { openAmount: total, status: 'open', appliedTransactionIds: '' });
	hand.takenBack.add(`${chosen.id} ${invoice}`);
	writeNote(chosen.row, hand, `taken back ${chosen.id}`);
}

function writeNote(row: TableRow, { notes }: Hand, text: string): void {
	row.note = [row.note, text].filter(Boolean).join(' / ');
	notes.set(Number(row.id), [...(notes.get(Number(row.id)) ?? []), text]);
}

/** A person is done with a payment on the list. */
function tick({ draw, tables, hand }: World): void {
	const row = pick(draw, tables.review);
	if (!row) return;
	row.handled = true;
	hand.dismissed.add(String(row.transactionId));
}

/** A person books money that pays nothing on an invoice of his choice. */
function bookByHand({ draw, tables, hand }: World): void {
	const payment = tables.review.find(({ transactionId }) => transactionId === 't-5');
	const row = pick(
		draw,
		tables.invoices.filter(({ status, id }) => status === 'open' && !hand.booked.has(Number(id))),
	);
	if (!payment || !row || [...hand.booked.values()].includes('t-5')) return;
	if ([...hand.takenBack].some((pair) => pair.endsWith(` ${row.id}`))) return;
	const ids = [...idsOf(row), 't-5'].join(', ');
	Object.assign(row, { openAmount: 0, status: 'paid', appliedTransactionIds: ids });
	hand.booked.set(Number(row.id), 't-5');
}

/** Something that a person may do, when the dice say so. */
export function personOf(world: World): () => void {
	const { draw, tables, hand } = world;
	let left = 3;
	return () => {
		if (left === 0 || draw() > 0.12) return;
		left -= 1;
		const what = draw();
		if (what < 0.4) takeBack(world);
		else if (what < 0.6) tick(world);
		else if (what < 0.75) bookByHand(world);
		else {
			const row = pick(draw, tables.invoices);
			if (row) writeNote(row, hand, `note ${Math.floor(draw() * 1e6)}`);
		}
	};
}
