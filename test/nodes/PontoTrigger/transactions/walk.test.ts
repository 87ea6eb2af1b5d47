import {
	parseCursor,
	type AccountCursor,
} from '../../../../nodes/PontoTrigger/transactions/cursor';
import type { ListedTransaction } from '../../../../nodes/PontoTrigger/transactions/listedTransaction';
import type { WalkOptions } from '../../../../nodes/PontoTrigger/transactions/walkOptions';
import { SimulatedPonto } from './simulatedPonto';

const HOUR_MS = 3_600_000;
const KILOBYTE = 1_000;

let ponto: SimulatedPonto;
let cursor: AccountCursor | undefined;

beforeEach(() => {
	ponto = new SimulatedPonto(100);
	cursor = undefined;
});

async function poll(changes: Partial<WalkOptions<ListedTransaction>> = {}) {
	const result = await ponto.walk(cursor, changes);
	cursor = result.cursor;
	return {
		arrivals: result.arrivals.map(({ id }) => id),
		updates: result.updates.map(({ id }) => id),
	};
}

describe('the first walk', () => {
	it('takes the newest and never returns to what lies below', async () => {
		ponto.addHistory(1_000, 1);
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 100));
		ponto.arrive(150);
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 150));
		expect((await poll()).arrivals).toEqual([]);
	});

	it('takes nothing when told to start from now', async () => {
		ponto.addHistory(50, 1);
		const firstPoll = { limit: 0, matches: () => true };
		expect((await poll({ firstPoll })).arrivals).toEqual([]);
		ponto.arrive(1);
		expect((await poll({ firstPoll })).arrivals).toEqual(ponto.ids.slice(0, 1));
	});

	it('counts only what matches', async () => {
		ponto.addHistory(400, 1);
		const odd = ({ id }: ListedTransaction) => Number(id.split('-')[1]) % 2 === 1;
		const { arrivals } = await poll({ firstPoll: { limit: 100, matches: odd } });
		expect(arrivals).toEqual(ponto.ids.filter((id) => odd({ id, attributes: {} })).slice(0, 100));
	});

	it('starts an account without transactions with its very first one', async () => {
		await poll();
		ponto.arrive(2, 300);
		expect((await poll()).arrivals).toHaveLength(2);
	});

	it('does not read years of transactions of an account that was linked to Ponto today', async () => {
		ponto.arrive(24_000, 90);
		await poll();
		expect(ponto.requests).toBe(1);
		expect((await poll()).arrivals).toEqual([]);
		expect(ponto.requests).toBe(0);
	});

	it('goes on in the next poll where more are asked for than one poll may read', async () => {
		ponto.addHistory(5_000, 1);
		let left = 3;
		const firstPoll = { limit: 450, matches: () => true };
		const first = await poll({ firstPoll, mayContinue: () => --left > 0 });
		expect(first.arrivals).toEqual(ponto.ids.slice(0, 300));
		expect((await poll({ firstPoll })).arrivals).toEqual(ponto.ids.slice(300, 450));
		expect((await poll({ firstPoll })).arrivals).toEqual([]);
	});
});

describe('a walk with nothing new', () => {
	it('takes no request while Ponto has not synchronized', async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		await poll();
		expect(ponto.requests).toBe(0);
	});

	it('leaves the cursor untouched, so that nothing has to be written', async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		const before = cursor;
		await poll();
		expect(cursor).toBe(before);
	});

	it('reads down to the end of the window once Ponto has synchronized', async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		ponto.revision += 1;
		await poll();
		// 240 hours of one transaction each fill two pages and a part.
		expect(ponto.requests).toBe(3);
	});

	it('reads the window after six hours even if Ponto says nothing has changed', async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		ponto.now += 6 * HOUR_MS;
		await poll();
		expect(ponto.requests).toBe(3);
	});

	it('reads the window each time if Ponto does not say when it synchronized', async () => {
		ponto.addHistory(2_000, 1);
		await poll({ revision: undefined });
		await poll({ revision: undefined });
		expect(ponto.requests).toBe(3);
	});
});

describe('a walk with news', () => {
	it('reads no page more than they fill where the window holds little', async () => {
		ponto.addHistory(500, 36);
		await poll();
		expect(ponto.requests).toBe(1);
		ponto.arrive(50);
		expect((await poll()).arrivals).toHaveLength(50);
		expect(ponto.requests).toBe(1);
		ponto.arrive(410);
		expect((await poll()).arrivals).toHaveLength(410);
		expect(ponto.requests).toBe(5);
		expect((await poll()).arrivals).toEqual([]);
	});

	it('finds them on a page that comes upside down', async () => {
		ponto.addHistory(500, 36);
		await poll();
		ponto.arrive(3);
		ponto.isUpsideDown = true;
		expect((await poll()).arrivals).toEqual(ponto.ids.slice(0, 3));
		ponto.isUpsideDown = false;
		ponto.revision += 1;
		expect((await poll()).arrivals).toEqual([]);
	});
});

describe('a late transaction', () => {
	it('is found on a page below known ones', async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		ponto.slipIn(180, 10);
		const late = ponto.ids[180];
		expect((await poll()).arrivals).toEqual([late]);
		expect((await poll()).arrivals).toEqual([]);
	});

	it('is found between pages that a cut-off walk has already read', async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		ponto.arrive(300);
		let left = 2;
		expect((await poll({ mayContinue: () => --left > 0 })).arrivals).toHaveLength(200);
		ponto.slipIn(150, 10);
		const late = ponto.ids[150];
		const rest = [...(await poll()).arrivals, ...(await poll()).arrivals];
		expect(rest).toHaveLength(101);
		expect(rest).toContain(late);
	});

	it('is found at the very end of a list that is known as a whole', async () => {
		ponto.addHistory(5, 1);
		await poll();
		const late = ponto.slipUnder();
		expect((await poll()).arrivals).toEqual([late]);
	});

	it('is found after n8n has been down for longer than the window', async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		ponto.slipIn(200, 10);
		const late = ponto.ids[200];
		ponto.now += 60 * 24 * HOUR_MS;
		expect((await poll()).arrivals).toEqual([late]);
	});
});

describe('an update', () => {
	it('is reported once, and not when only Ponto has touched the record', async () => {
		ponto.addHistory(400, 1);
		await poll({ watchesUpdates: true });
		const id = ponto.rewrite(120);
		expect((await poll({ watchesUpdates: true })).updates).toEqual([id]);
		ponto.revision += 1;
		expect((await poll({ watchesUpdates: true })).updates).toEqual([]);
	});
});

describe('a record that Ponto has removed', () => {
	it('does not bring history back, even if it was the last that is remembered', async () => {
		ponto.addHistory(2_000, 2);
		await poll();
		const remembered = (cursor?.region?.ids.length ?? 0) / 8;
		ponto.remove(ponto.ids[remembered - 1]);
		// So many that no page lies between the window and the last that is remembered.
		ponto.arrive(81);
		expect((await poll()).arrivals).toHaveLength(81);
	});
});

describe('what is remembered', () => {
	async function bytesOf(accounts: number, watchesUpdates: boolean): Promise<number> {
		const HOURS_BETWEEN = (30 * 24) / 1_000;
		ponto.addHistory(12_000, HOURS_BETWEEN);
		await poll({ watchesUpdates });
		for (let hour = 0; hour < 24 * 30; hour += 6) {
			ponto.now += 6 * HOUR_MS;
			ponto.arrive(Math.round(6 / HOURS_BETWEEN));
			await poll({ watchesUpdates });
		}
		const byAccount = Object.fromEntries(
			Array.from({ length: accounts }, () => [crypto.randomUUID(), cursor]),
		);
		return JSON.stringify({ [crypto.randomUUID()]: { newTransaction: byAccount } }).length;
	}

	it('stays below 100 KB for 20 accounts with 1,000 transactions a month each', async () => {
		const bytes = await bytesOf(20, false);
		expect(bytes).toBeLessThan(100 * KILOBYTE);
		// The figure in docs/reliability.md.
		expect(Math.round(bytes / KILOBYTE)).toBe(71);
	});

	it('takes three bytes more for each transaction when updates are watched', async () => {
		expect(await bytesOf(20, true)).toBeLessThan(115 * KILOBYTE);
	});

	it('does not grow while a long outage is caught up with', async () => {
		ponto.addHistory(2_000, 1);
		await poll();
		const before = JSON.stringify(cursor).length;
		ponto.now += 365 * 24 * HOUR_MS;
		ponto.addHistory(8_000, 1);
		let left = 50;
		await poll({ mayContinue: () => --left > 0 });
		expect(JSON.stringify(cursor).length).toBeLessThan(3 * before);
	});

	it('is read back from what n8n has stored, and nothing else is', async () => {
		ponto.addHistory(300, 1);
		await poll();
		expect(parseCursor(JSON.parse(JSON.stringify(cursor)))).toEqual(cursor);
		expect(parseCursor({ lastId: 'from somewhere else' })).toBeUndefined();
		expect(parseCursor(undefined)).toBeUndefined();
	});
});
