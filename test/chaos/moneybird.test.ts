import { readTemplate, withSettings } from '../../n8n/client/Workflows';
import { seededMoneybird } from '../../sandbox/moneybird/seededMoneybird';
import {
	startMoneybirdSandbox,
	type MoneybirdSandbox,
} from '../../sandbox/moneybird/startMoneybirdSandbox';
import { playedHttp } from '../support/playedHttp';
import type { TableRow } from '../support/tablesWorkflow';
import { booksWorld, emptyTables, hourOver, sweep, type BooksTemplates } from './booksWorld';

const world = booksWorld();
const SEEDS = process.env.CHAOS_SEED
	? process.env.CHAOS_SEED.split(',').map(Number)
	: Array.from({ length: Number(process.env.CHAOS_SEEDS ?? 3) }, (_, index) => index + 1);

describe('Moneybird, 120 transactions and 80 open invoices', () => {
	let sandbox: MoneybirdSandbox;
	let templates: BooksTemplates;
	let tables: Record<string, TableRow[]>;

	beforeAll(async () => {
		sandbox = await startMoneybirdSandbox({
			seed: seededMoneybird(world),
			now: () => new Date('2026-11-28T10:00:00.000Z'),
		});
		const fields = {
			apiUrl: sandbox.url,
			administrationId: sandbox.administrationId,
			booksImportThisBank: 'no',
		};
		templates = {
			mark: withSettings(await readTemplate('mark-invoices-paid-moneybird.json'), fields),
			book: withSettings(await readTemplate('book-payments-moneybird.json'), fields),
		};
	});
	beforeEach(() => {
		sandbox.control.reset();
		tables = emptyTables();
	});
	afterAll(async () => await sandbox.close());

	async function run(killAt?: string): Promise<void> {
		const http: Parameters<typeof sweep>[3]['http'] = (template, before) =>
			playedHttp(template, sandbox.token, before);
		await sweep(world, tables, templates, { http, killAt });
	}

	/** What is booked, by transaction and number; nothing else may be true. */
	function booked(): Map<string, number> {
		const documents = sandbox.control.documents();
		const pairs = documents.flatMap(({ number, reference, payments }) =>
			payments.map(({ transactionIdentifier, cents }): [string, number] => [
				`${String(transactionIdentifier).replace('ponto:', '')} ${number ?? reference}`,
				cents,
			]),
		);
		expect(new Set(pairs.map(([pair]) => pair)).size).toBe(pairs.length);
		return new Map(pairs.sort());
	}
	const expected = new Map([...world.expected].sort());

	it('each payable invoice is paid exactly once, to the cent, and nothing else is touched', async () => {
		await run();
		expect(booked()).toEqual(expected);
		const decided = tables.decisions.filter(({ decision }) => decision === 'booked');
		expect(decided).toHaveLength(expected.size);
		const before = sandbox.control.requests({ method: 'POST' }).length;
		await run();
		expect(booked()).toEqual(expected);
		expect(sandbox.control.requests({ method: 'POST' })).toHaveLength(before);
		expect(tables.bookings.map(({ status }) => status)).toEqual([...expected].map(() => 'booked'));
	}, 60_000);

	it.each(SEEDS)(
		'the same within three runs while one in ten calls fails (seed %d)',
		async (seed) => {
			sandbox.control.failRandomly({
				probability: 0.1,
				failures: [{ kind: 'status', status: 500 }, { kind: 'silenceAfter' }, { kind: 'cutAfter' }],
				seed,
			});
			for (let runs = 0; runs < 3; runs += 1) {
				await run().catch((error: Error) => expect(error.message).toContain('The list'));
				hourOver(tables);
			}
			expect(booked()).toEqual(expected);
		},
		120_000,
	);

	it.each(['Register', 'Read Again'])(
		'the same after a kill before %s',
		async (node) => {
			await run(node);
			hourOver(tables);
			await run();
			hourOver(tables);
			await run();
			expect(booked()).toEqual(expected);
			const waiting = tables.review.filter(({ about }) => about === 'payment');
			const ids = waiting.map(({ transactionId }) => transactionId);
			expect(
				ids.filter((id) => [...expected.keys()].some((pair) => pair.startsWith(`${id} `))),
			).toEqual([]);
		},
		60_000,
	);

	it('the same when two runs go at once', async () => {
		await Promise.all([run(), run()]);
		hourOver(tables);
		await run();
		expect(booked()).toEqual(expected);
	}, 60_000);
});
