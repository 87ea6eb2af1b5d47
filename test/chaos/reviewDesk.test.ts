import { setImmediate as nextTick } from 'node:timers/promises';
import type { IDataObject } from 'n8n-workflow';
import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import { seededDraw } from '../../sandbox/common/faults/seededDraw';
import { findUnwritten } from '../../workflows/code/markPaid/books.js';
import { Decisions } from '../../workflows/code/markPaid/decisions.js';
import { answered, deskBooks, readDesk, type Page } from '../support/reviewDesk';
import { runSubWorkflow, type TableRow, type TablesHost } from '../support/tablesWorkflow';
import { idsOf } from './markPaidWorld';

const SEEDS = process.env.CHAOS_SEED
	? process.env.CHAOS_SEED.split(',').map(Number)
	: Array.from({ length: Number(process.env.CHAOS_SEEDS ?? 12) }, (_, index) => index + 1);
const INVOICE_CENTS = [10_000, 15_000, 25_000, 10_000, 7_550];
const PAYMENT_CENTS = [10_000, 25_000, 40_000, 7_550];
const ROUNDS = 3;
const KILL_CHANCE = 0.04;

interface Desk {
	readonly tables: Record<string, TableRow[]>;
	/** What is called may be killed at any reading or change; then nothing comes back. */
	call(json: IDataObject, killChance?: number): Promise<Page | undefined>;
	readonly draw: () => number;
}

const euro = (cents: number) => (cents / 100).toFixed(2);

function openWorld(
	seed: number,
	workflows: Record<'desk' | 'book' | 'list', WorkflowFile>,
	columns: TablesHost['columns'],
): Desk {
	const draw = seededDraw(seed);
	const invoices = INVOICE_CENTS.map((cents, place) => ({
		id: place + 1,
		number: `2026-000${place + 1}`,
		references: '',
		openAmount: cents / 100,
		currency: 'EUR',
		customerName: `Klant ${place % 2} BV`,
		customerId: `c-${place % 2}`,
		status: 'open',
		appliedTransactionIds: null,
		note: null,
	}));
	const review = PAYMENT_CENTS.map((cents, place) => ({
		id: place + 1,
		status: 'open',
		about: 'payment',
		reasons: 'Not certain',
		handled: null,
		transactionId: `t-${place + 1}`,
		transaction: JSON.stringify({
			id: `t-${place + 1}`,
			bookedOn: `2026-11-2${place}`,
			amount: cents / 100,
			amountText: euro(cents),
			currency: 'EUR',
			counterpartName: `Klant ${place % 2} BV`,
		}),
	}));
	const tables: Record<string, TableRow[]> = { invoices, review, decisions: [] };
	const call: Desk['call'] = async (json, killChance = 0) => {
		let kill = () => {};
		const killed = new Promise<undefined>((resolve) => {
			kill = () => resolve(undefined);
		});
		const turn = async () => {
			for (let waits = Math.floor(draw() * 8); waits > 0; waits -= 1) await nextTick();
			if (draw() >= killChance) return;
			kill();
			await new Promise(() => {});
		};
		const subWorkflows = deskBooks(workflows.list, workflows.book);
		const host: TablesHost = { tables, columns, turn, subWorkflows };
		const run = runSubWorkflow(workflows.desk, host, [{ json }]);
		return await Promise.race([run.then(([item]) => item.json as unknown as Page), killed]);
	};
	return { tables, call, draw };
}

const START = { language: 'en', phase: 'list', skipped: [], booked: 0, others: 0, idle: 0 };

/** One person who opens the desk and answers whatever comes, until n8n dies under him or nothing waits. */
async function sitting({ call, draw }: Desk): Promise<void> {
	let page = await call({ state: START }, KILL_CHANCE);
	for (let pages = 0; page?.kind === 'page' && pages < 8; pages += 1) {
		page = await call(answered(page, answerTo(page, draw), null), KILL_CHANCE);
	}
}

function answerTo({ shown }: Page, draw: () => number): IDataObject {
	const pick = <Value>(values: readonly Value[]) => values[Math.floor(draw() * values.length)];
	if (shown.kind === 'list') return { page: shown.token };
	if (shown.kind === 'split') {
		const amounts = shown.candidates.map(({ openAmount }, at) => [
			`amount_${at + 1}`,
			draw() < 0.6 ? String(Number(openAmount) * (draw() < 0.5 ? 1 : 0.5)) : '',
		]);
		return { page: shown.token, ...Object.fromEntries(amounts) };
	}
	const offered = shown.options.filter(({ choice }) => choice !== 'notAnInvoice' || draw() < 0.2);
	const number = `2026-000${1 + Math.floor(draw() * INVOICE_CENTS.length)}`;
	return { page: shown.token, choice: pick(offered).label, number };
}

/** A night passes: claims of what was killed are free again. */
function nightOver({ tables }: Desk): void {
	for (const row of tables.review) {
		row.status = String(row.status).replace(/^claim \S+/, 'claim 2026-01-01T00:00:00.000Z');
	}
}

/** The next run that marks invoices paid writes down what n8n was killed before writing, between the invoice and the decision. */
function writeDown({ tables }: Desk): void {
	const invoices = new Map(tables.invoices.map((invoice) => [String(invoice.id), invoice]));
	const rows = findUnwritten({ invoices, decisions: new Decisions(tables.decisions) });
	tables.decisions.push(...rows);
}

/** What is wrong once everything is quiet. */
function wrongs({ tables }: Desk): string[] {
	const wrong: string[] = [];
	const last = new Map<string, TableRow>();
	for (const row of tables.decisions) {
		const key = `${String(row.transactionId)} ${String(row.invoiceId)}`;
		const isBooked = last.get(key)?.decision === 'confirmed';
		if (!isBooked || row.decision === 'confirmed') last.set(key, row);
	}
	const isListed = (id: string) => tables.review.some(({ transactionId }) => transactionId === id);
	const given = new Map<string, number>();
	for (const [place, invoice] of tables.invoices.entries()) {
		const ids = idsOf(invoice);
		if (new Set(ids).size !== ids.length) wrong.push(`${String(invoice.id)} has a payment twice`);
		const cents = ids.map((id) => {
			const row = last.get(`${id} ${String(invoice.id)}`);
			if (row?.decision !== 'confirmed')
				wrong.push(`${id} on ${String(invoice.id)} is not written down`);
			const amount = Math.round(Number(row?.allocatedAmount ?? 0) * 100);
			given.set(id, (given.get(id) ?? 0) + amount);
			return amount;
		});
		const open = INVOICE_CENTS[place] - cents.reduce((sum, each) => sum + each, 0);
		if (Math.round(Number(invoice.openAmount) * 100) !== open) {
			wrong.push(`${String(invoice.id)} has ${String(invoice.openAmount)} open, not ${euro(open)}`);
		}
	}
	for (const [place, cents] of PAYMENT_CENTS.entries()) {
		const id = `t-${place + 1}`;
		const left = cents - (given.get(id) ?? 0);
		if (left < 0) wrong.push(`${id} is given away beyond its amount: ${euro(-left)}`);
		if (left > 0 && !isListed(id)) wrong.push(`${id} has ${euro(left)} left and is nowhere`);
	}
	return wrong;
}

describe('two people at the review desk, n8n killed at any moment', () => {
	let workflows: Record<'desk' | 'book' | 'list', WorkflowFile>;
	let columns: TablesHost['columns'];

	beforeAll(async () => {
		workflows = {
			desk: await readDesk(),
			book: await readTemplate('book-payments-data-table.json'),
			list: await readTemplate('list-invoices-data-table.json'),
		};
		const create = await readTemplate('create-invoice-tables-data-table.json');
		columns = Object.fromEntries(
			create.nodes.flatMap(({ parameters }) =>
				parameters.tableName
					? [[String(parameters.tableName), Object(parameters.columns).column]]
					: [],
			),
		);
	});

	it.each(SEEDS)(
		'give away no payment twice, and leave none half done (seed %d)',
		async (seed) => {
			const desk = openWorld(seed, workflows, columns);
			for (let round = 0; round < ROUNDS; round += 1) {
				await Promise.all([sitting(desk), sitting(desk)]);
				nightOver(desk);
			}
			await desk.call({ state: START });
			await desk.call({ state: START });
			writeDown(desk);
			expect(wrongs(desk)).toEqual([]);
		},
		120_000,
	);
});
