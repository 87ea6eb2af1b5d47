import { startOver, type AccountCursor } from '../../../../nodes/PontoTrigger/transactions/cursor';
import type { ListedTransaction } from '../../../../nodes/PontoTrigger/transactions/listedTransaction';
import type { WalkOptions } from '../../../../nodes/PontoTrigger/transactions/walkOptions';
import { SimulatedPonto } from './simulatedPonto';

const HOUR_MS = 3_600_000;
const START_NOW = { firstPoll: { limit: 0, matches: () => true } };

let ponto: SimulatedPonto;
let cursor: AccountCursor | undefined;

beforeEach(() => {
	ponto = new SimulatedPonto(100);
	cursor = undefined;
});

async function poll(changes: Partial<WalkOptions<ListedTransaction>> = {}) {
	const result = await ponto.walk(cursor, changes);
	cursor = JSON.parse(JSON.stringify(result.cursor)) as AccountCursor;
	return { ...result, arrivals: result.arrivals.map(({ id }) => id) };
}

describe('an answer that shows less of the list than there is', () => {
	beforeEach(async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		ponto.revision += 1;
	});

	it.each([
		['nothing', 0],
		['one transaction', 1],
		['half a page', 50],
		['a page', 100],
		['two pages', 200],
	])('does not bring history when it shows %s', async (_what, shown) => {
		ponto.shown = shown;
		expect((await poll()).arrivals).toEqual([]);
		ponto.shown = Infinity;
		ponto.revision += 1;
		expect((await poll()).arrivals).toEqual([]);
		ponto.arrive(3);
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 3));
	});

	it('is not believed when it shows nothing that is remembered, and tried again', async () => {
		ponto.shown = 0;
		expect((await poll()).isDoubted).toBe(true);
		expect((await poll()).isDoubted).toBe(true);
		ponto.shown = Infinity;
		expect((await poll()).isDoubted).toBeUndefined();
		expect(cursor?.doubtedSince).toBeUndefined();
	});

	it('is not believed either when Ponto did not answer for a day in between', async () => {
		ponto.shown = 0;
		expect((await poll()).isDoubted).toBe(true);
		ponto.now += 25 * HOUR_MS;
		expect((await poll()).isDoubted).toBe(true);
		ponto.shown = Infinity;
		ponto.slipIn(30, 10);
		const late = ponto.ids[30];
		expect((await poll()).arrivals).toEqual([late]);
	});

	it('is not believed however long it is empty', async () => {
		ponto.shown = 0;
		for (let days = 0; days < 5; days += 1) {
			expect((await poll()).isDoubted).toBe(true);
			ponto.now += 24 * HOUR_MS;
		}
		ponto.shown = Infinity;
		ponto.arrive(2);
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 2));
	});

	it('does not hide a late transaction below the cut for good', async () => {
		ponto.shown = 100;
		await poll();
		ponto.shown = Infinity;
		ponto.slipIn(180, 10);
		const late = ponto.ids[180];
		expect((await poll()).arrivals).toEqual([late]);
	});

	it('brings what is new in it, once', async () => {
		ponto.arrive(2);
		ponto.shown = 30;
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 2));
		ponto.shown = Infinity;
		ponto.revision += 1;
		expect((await poll()).arrivals).toEqual([]);
	});

	it('does not make history of the rest at the very first walk', async () => {
		cursor = undefined;
		ponto.shown = 100;
		await poll();
		ponto.shown = Infinity;
		ponto.revision += 1;
		expect((await poll()).arrivals).toEqual([]);
	});
});

describe('a whole page of late transactions above all that was there', () => {
	beforeEach(async () => {
		ponto = new SimulatedPonto(3);
		ponto.addHistory(2, 48);
		await poll(START_NOW);
		for (let nth = 0; nth < 7; nth += 1) ponto.slipIn(0, 10);
	});

	it('is no other list: they are handed over', async () => {
		const { arrivals, isDoubted } = await poll();
		expect(isDoubted).toBeUndefined();
		expect(arrivals).toEqual(ponto.ids.slice(0, 7));
	});

	it('waits, and is told, where a poll was cut off before it met what was there', async () => {
		expect(await poll({ mayContinue: () => false })).toMatchObject({
			arrivals: [],
			isDoubted: true,
		});
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 7));
		expect(cursor?.doubtedSince).toBeUndefined();
	});

	it('waits where Ponto fails before it met what was there', async () => {
		const failure = new Error('503');
		ponto.failing = { afterPages: 1, failure };
		expect(await poll()).toMatchObject({ arrivals: [], failure });
		expect(cursor?.doubtedSince).toBeUndefined();
		ponto.failing = undefined;
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 7));
	});
});

describe('a list whose records all have other IDs', () => {
	it('is believed after a day, and brings only what was not there before', async () => {
		ponto.addHistory(500, 2);
		await poll();
		ponto.arrive(3);
		expect((await poll()).arrivals).toHaveLength(3);
		ponto.now += HOUR_MS;
		ponto.makeAnew();
		for (let hours = 0; hours < 24; hours += 8) {
			expect((await poll()).isDoubted).toBe(true);
			ponto.now += 8 * HOUR_MS;
		}
		ponto.arrive(2);
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 2));
		ponto.arrive(1);
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 1));
	});
});

describe('the same record twice in a list', () => {
	it('is emitted once, on one page and over two', async () => {
		ponto.addHistory(300, 1);
		await poll();
		ponto.arrive(120);
		ponto.repeat(ponto.ids[3] ?? '', 5);
		ponto.repeat(ponto.ids[10] ?? '', 110);
		const { arrivals } = await poll();
		expect(arrivals).toHaveLength(120);
		expect(new Set(arrivals).size).toBe(120);
		expect((await poll()).arrivals).toEqual([]);
	});
});

describe('a walk that Ponto cuts off', () => {
	const rateLimit = new Error('too many requests');

	it('emits what it has read, and goes on there', async () => {
		ponto.addHistory(300, 1);
		await poll();
		ponto.arrive(10_000);
		ponto.failing = { afterPages: 60, failure: rateLimit };
		const first = await poll();
		expect(first.arrivals).toEqual(ponto.ids.slice(0, 6_000));
		expect(first.failure).toBe(rateLimit);
		ponto.failing = undefined;
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(6_000, 10_000));
		expect((await poll()).arrivals).toEqual([]);
	});

	it('emits nothing again where the list is cut short when it goes on', async () => {
		ponto.addHistory(300, 1);
		await poll();
		ponto.arrive(180);
		ponto.failing = { afterPages: 1, failure: rateLimit };
		const emitted = [...(await poll()).arrivals];
		ponto.failing = undefined;
		ponto.shown = 140;
		emitted.push(...(await poll()).arrivals);
		ponto.shown = Infinity;
		ponto.revision += 1;
		emitted.push(...(await poll()).arrivals, ...(await poll()).arrivals);
		expect(emitted.sort()).toEqual(ponto.ids.slice(0, 180).sort());
	});

	it('at its first page leaves everything as it was', async () => {
		ponto.addHistory(300, 1);
		await poll();
		const before = cursor;
		ponto.arrive(1);
		ponto.failing = { afterPages: 0, failure: rateLimit };
		expect((await poll()).failure).toBe(rateLimit);
		expect(cursor).toEqual(before);
	});
});

describe('a backlog above the page budget', () => {
	const budgetOf = (pages: number) => {
		let left = pages;
		return () => --left > 0;
	};

	it('comes to rest once it is read', async () => {
		ponto.addHistory(300, 1);
		await poll();
		ponto.arrive(1_000);
		expect((await poll({ mayContinue: budgetOf(7) })).arrivals).toHaveLength(700);
		expect((await poll({ mayContinue: budgetOf(7) })).arrivals).toHaveLength(300);
		expect((await poll()).arrivals).toEqual([]);
		expect(ponto.requests).toBe(0);
	});

	it('is not emitted again when it has to start over', async () => {
		ponto.addHistory(300, 1);
		await poll();
		ponto.now += 300 * 24 * HOUR_MS;
		ponto.addHistory(7_000, 1);
		ponto.revision += 1;
		const all = ponto.ids.slice(0, 7_000);
		const emitted = [...(await poll({ mayContinue: budgetOf(40) })).arrivals];
		ponto.remove(all[3_999] ?? '');
		ponto.arrive(2);
		const fresh = ponto.ids.slice(0, 2);
		cursor = startOver(cursor);
		emitted.push(...(await poll({ mayContinue: budgetOf(50) })).arrivals);
		emitted.push(...(await poll()).arrivals, ...(await poll()).arrivals);
		expect([...emitted].sort()).toEqual([...all, ...fresh].sort());
	});
});

describe('a walk for updates that has to start over', () => {
	it('tells what has changed again meanwhile, and nothing twice', async () => {
		const watchesUpdates = { watchesUpdates: true };
		ponto.addHistory(250, 0.5);
		await poll(watchesUpdates);
		const changed = [ponto.rewrite(3), ponto.rewrite(7)];
		ponto.failing = { afterPages: 1, failure: new Error('no answer') };
		expect((await poll(watchesUpdates)).updates.map(({ id }) => id)).toEqual(changed);
		ponto.failing = undefined;
		ponto.rewrite(7);
		cursor = startOver(cursor);
		const again = await poll(watchesUpdates);
		expect(again.updates.map(({ id }) => id)).toEqual([changed[1]]);
		ponto.revision += 1;
		expect((await poll(watchesUpdates)).updates).toEqual([]);
	});
});

describe('an account that Ponto has only just begun to load', () => {
	it.each([0, 100])('brings no more of its history than First Poll says (%d)', async (limit) => {
		const firstPoll = { limit, matches: () => true };
		expect((await poll({ firstPoll })).arrivals).toEqual([]);
		ponto.load(2_190);
		expect((await poll({ firstPoll })).arrivals).toHaveLength(limit);
		ponto.now += HOUR_MS;
		ponto.load(300);
		expect((await poll({ firstPoll })).arrivals).toEqual([]);
		ponto.arrive(2);
		expect((await poll({ firstPoll })).arrivals).toEqual(ponto.ids.slice(0, 2));
	});

	it('brings what is booked from the day on which it was first seen', async () => {
		const authorizedAt = new Date(ponto.now - HOUR_MS).toISOString();
		ponto.load(150);
		await poll({ ...START_NOW, authorizedAt });
		ponto.load(400);
		ponto.arrive(1);
		expect((await poll({ ...START_NOW, authorizedAt })).arrivals).toEqual([ponto.ids[0]]);
	});

	it('brings late bookings as well after its first days', async () => {
		ponto.load(150);
		await poll(START_NOW);
		ponto.now += 72 * HOUR_MS;
		ponto.arrive(1, 30);
		expect((await poll(START_NOW)).arrivals).toEqual([ponto.ids[0]]);
	});
});

describe('a record that disappears from a fresh account', () => {
	it('does not bring the history below it', async () => {
		ponto.load(3_800);
		await poll();
		const remembered = (cursor?.region?.ids.length ?? 0) / 8;
		ponto.remove(ponto.ids[remembered - 1] ?? '');
		ponto.arrive(1);
		expect((await poll()).arrivals).toEqual([ponto.ids[0]]);
		ponto.revision += 1;
		expect((await poll()).arrivals).toEqual([]);
	});
});

describe('an account that is new to a trigger that was active before', () => {
	it('starts with what came since the trigger last polled, whatever First Poll says', async () => {
		ponto.addHistory(100, 1);
		const startsAt = ponto.now;
		ponto.now += 5 * HOUR_MS;
		ponto.arrive(2);
		expect((await poll({ ...START_NOW, startsAt })).arrivals).toEqual(ponto.ids.slice(0, 2));
	});
});

describe("a clock of n8n's machine that was a year ahead", () => {
	const aheadBy = (ms: number) => ({ now: ponto.now + ms });
	const YEAR_MS = 365 * 24 * HOUR_MS;

	it('does not make history of what arrives once it is right', async () => {
		ponto.addHistory(300, 1);
		await poll(aheadBy(YEAR_MS));
		ponto.now += HOUR_MS;
		expect((await poll()).arrivals).toEqual([]);
		ponto.now += 2 * HOUR_MS;
		ponto.arrive(30);
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 30));
	});

	it('does not prolong the doubt in a list', async () => {
		ponto.addHistory(300, 1);
		await poll();
		ponto.makeAnew();
		expect((await poll(aheadBy(YEAR_MS))).isDoubted).toBe(true);
		for (let hours = 0; hours < 24; hours += 8) {
			expect((await poll()).isDoubted).toBe(true);
			ponto.now += 8 * HOUR_MS;
		}
		expect((await poll()).isDoubted).toBeUndefined();
	});
});
