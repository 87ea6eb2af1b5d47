import * as fc from 'fast-check';
import type { AccountCursor } from '../../../../nodes/PontoTrigger/transactions/cursor';
import { walkAccount } from '../../../../nodes/PontoTrigger/transactions/walk';
import type { WalkOptions } from '../../../../nodes/PontoTrigger/transactions/walkOptions';
import type { ListedTransaction } from '../../../../nodes/PontoTrigger/transactions/listedTransaction';
import { SimulatedPonto } from './simulatedPonto';

const OVERLAP_DAYS = 10;
const HOUR_MS = 3_600_000;
/** More of them at once, created before the trigger first saw the account, are its history: see loading.ts. */
const LATE_ONES_AT_MOST = 10;

/** n8n around the trigger: what is in memory, what has been saved, and what has been emitted. */
class SimulatedN8n {
	readonly emitted: string[] = [];
	readonly updated: string[] = [];
	private memory: string | undefined;
	private saved: string | undefined;

	constructor(
		private readonly ponto: SimulatedPonto,
		private readonly firstPoll: number,
	) {}

	/** `n8n` says when it dies, if it does: then what it saved last is all that is left. */
	async poll(pages: number, n8n: 'lives' | 'diesBeforeSaving' = 'lives'): Promise<void> {
		let left = pages;
		const options: WalkOptions<ListedTransaction> = {
			now: this.ponto.now,
			overlapDays: OVERLAP_DAYS,
			revision: String(this.ponto.revision),
			watchesUpdates: true,
			timeZone: 'Europe/Brussels',
			firstPoll: { limit: this.firstPoll, matches: () => true },
			mayContinue: () => --left > 0,
		};
		const cursor = this.memory && (JSON.parse(this.memory) as AccountCursor);
		const { arrivals, updates, ...next } = await walkAccount(
			cursor || undefined,
			(after) => this.ponto.readPages(after),
			options,
		);
		this.emitted.push(...arrivals.map(({ id }) => id));
		this.updated.push(...updates.map(({ id }) => id));
		this.memory = JSON.stringify(next.cursor);
		// n8n writes what a trigger remembers when it emits, and when the workflow is activated.
		const isWritten = arrivals.length + updates.length > 0 || this.saved === undefined;
		if (n8n === 'diesBeforeSaving') this.memory = this.saved;
		else if (isWritten) this.saved = this.memory;
	}

	/** n8n stops and starts again. */
	restart(): void {
		this.memory = this.saved;
	}

	async catchUp(): Promise<void> {
		const POLLS_ENOUGH = 60;
		for (let poll = 0; poll < POLLS_ENOUGH; poll += 1) {
			await this.poll(5);
			this.ponto.now += HOUR_MS;
		}
	}
}

type Event =
	| { type: 'arrive'; count: number; daysLate: number }
	| { type: 'slipIn'; position: number; count: number }
	| { type: 'poll'; pages: number; arrivingMeanwhile: number }
	| { type: 'wait'; hours: number }
	| { type: 'restart' }
	| { type: 'die'; pages: number };

const arrive = fc.record({
	type: fc.constant('arrive' as const),
	count: fc.integer({ min: 1, max: 40 }),
	daysLate: fc.integer({ min: 0, max: 400 }),
});
const slipIn = fc.record({
	type: fc.constant('slipIn' as const),
	position: fc.oneof(fc.constant(0), fc.nat(500)),
	count: fc.integer({ min: 1, max: LATE_ONES_AT_MOST }),
});
const poll = fc.record({
	type: fc.constant('poll' as const),
	pages: fc.integer({ min: 1, max: 6 }),
	arrivingMeanwhile: fc.integer({ min: 0, max: 7 }),
});
const wait = fc.record({
	type: fc.constant('wait' as const),
	hours: fc.integer({ min: 1, max: 24 * 15 }),
});
const restart = fc.constant({ type: 'restart' as const });
const die = fc.record({
	type: fc.constant('die' as const),
	pages: fc.integer({ min: 1, max: 6 }),
});

const start = fc.record({
	pageSize: fc.integer({ min: 3, max: 8 }),
	// What follows on an account without transactions may be its history: see oddLists.test.ts.
	history: fc.integer({ min: 1, max: 120 }),
	hours: fc.constantFrom(0, 1, 6, 48),
	firstPoll: fc.integer({ min: 0, max: 30 }),
});

async function live(
	given: { pageSize: number; history: number; hours: number; firstPoll: number },
	events: readonly Event[],
) {
	const ponto = new SimulatedPonto(given.pageSize);
	ponto.addHistory(given.history, given.hours);
	const history = ponto.ids;
	const n8n = new SimulatedN8n(ponto, given.firstPoll);
	await n8n.poll(1_000);
	const first = [...n8n.emitted];
	let mayBeLate = LATE_ONES_AT_MOST;

	for (const event of events) {
		if (event.type === 'arrive') ponto.arrive(event.count, event.daysLate);
		if (event.type === 'slipIn' && given.hours > 0) {
			for (let nth = 0; nth < event.count && mayBeLate > 0; nth += 1, mayBeLate -= 1) {
				ponto.slipIn(event.position, OVERLAP_DAYS);
			}
		}
		if (event.type === 'wait') ponto.now += event.hours * HOUR_MS;
		if (event.type === 'restart') n8n.restart();
		if (event.type === 'die') await n8n.poll(event.pages, 'diesBeforeSaving');
		if (event.type === 'poll') {
			ponto.betweenPages = () => {
				if (event.arrivingMeanwhile > 0) ponto.arrive(event.arrivingMeanwhile);
				ponto.betweenPages = () => {};
			};
			await n8n.poll(event.pages);
			ponto.betweenPages = () => {};
		}
	}
	await n8n.catchUp();
	const arrived = ponto.ids.filter((id) => !history.includes(id));
	return { history, first, arrived, emitted: n8n.emitted, ponto, n8n };
}

describe('walking an account over many polls', () => {
	it('emits each transaction that arrives exactly once, wherever it lands and wherever a poll is cut off', async () => {
		await fc.assert(
			fc.asyncProperty(
				start,
				fc.array(fc.oneof(arrive, slipIn, poll, wait, restart), { maxLength: 25 }),
				async (given, events) => {
					const { first, arrived, emitted, history } = await live(given, events);
					expect(first).toEqual(history.slice(0, given.firstPoll));
					expect([...emitted].sort()).toEqual([...first, ...arrived].sort());
				},
			),
			{ numRuns: 150 },
		);
	});

	it('loses nothing when n8n dies before it has saved, and repeats only what was not saved', async () => {
		await fc.assert(
			fc.asyncProperty(
				start,
				fc.array(fc.oneof(arrive, slipIn, poll, wait, restart, die), { maxLength: 25 }),
				async (given, events) => {
					const { first, arrived, emitted } = await live(given, events);
					expect([...new Set(emitted)].sort()).toEqual([...first, ...arrived].sort());
				},
			),
			{ numRuns: 150 },
		);
	});
});
