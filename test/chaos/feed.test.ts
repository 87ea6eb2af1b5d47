import { ACCOUNT_IDS } from '../../sandbox/seed/accounts';
import { createIban } from '../../testData/iban';
import { createRandom } from '../../testData/random';
import { ActiveTrigger, isoDaysAgo } from '../nodes/PontoTrigger/activeTrigger';
import { standingClock } from '../support/standingClock';
import { wrongs } from './feedCheck';
import { startSilence, type SilentAddress } from './feedFaults';
import { FeedWorld, TROUBLE } from './feedWorld';

// Waits and time-outs go by a clock that stands still otherwise.
jest.mock('n8n-workflow', () =>
	jest
		.requireActual<typeof import('../support/standingClock')>('../support/standingClock')
		.withoutWaiting(),
);

const SEEDS = process.env.FEED_SEED
	? process.env.FEED_SEED.split(',').map(Number)
	: Array.from({ length: Number(process.env.FEED_SEEDS ?? 50) }, (_, index) => index + 1);

/** So many seeds meet each kind of trouble. */
const MEET_EVERYTHING = 50;

describe('the bank feed: every transaction is emitted once, whatever goes wrong', () => {
	let trigger: ActiveTrigger;
	let silence: SilentAddress;
	const met = new Map(TROUBLE.map((what) => [what, 0]));

	beforeAll(async () => {
		standingClock.stand();
		trigger = await ActiveTrigger.start();
		silence = await startSilence();
	});
	afterAll(async () => {
		await trigger.close();
		await silence.close();
		standingClock.release();
	});

	it.each(SEEDS)(
		'seed %i (replay: FEED_SEED=<seed> npx jest test/chaos/feed)',
		async (seed) => {
			const world = await FeedWorld.open(trigger, silence, seed);
			await world.goWrong();
			await world.calmDown();
			const found = wrongs(world);
			for (const what of world.met) met.set(what, (met.get(what) ?? 0) + 1);
			if (process.env.FEED_SEED) process.stderr.write(`${world.log.join('\n')}\n`);
			expect(found).toEqual([]);
		},
		120_000,
	);

	// Seeds that somebody picked do not meet everything.
	if (!process.env.FEED_SEED && SEEDS.length >= MEET_EVERYTHING) {
		it('each kind of trouble was met', () => {
			const counts = [...met].map(([what, count]) => `${count} x ${what}`);
			if (SEEDS.length > MEET_EVERYTHING) process.stderr.write(`${counts.join('\n')}\n`);
			expect([...met].filter(([, count]) => count === 0)).toEqual([]);
		});
	}

	// Takes as long as ten seeds.
	if (SEEDS.length > MEET_EVERYTHING) {
		it('less than 100 KB are remembered of 20 accounts with 1,000 transactions a month', async () => {
			standingClock.stand();
			await trigger.reset();
			const { control } = trigger;
			const random = createRandom('twenty accounts');
			const accounts: string[] = Object.values(ACCOUNT_IDS);
			while (accounts.length < 20) {
				const account = await control.linkAnew({ account: ACCOUNT_IDS.dollars });
				const attributes = { reference: createIban('BE', random) };
				await control.makeAccountOdd({ account, attributes });
				accounts.push(account);
			}
			for (const account of accounts) {
				const transactions = Array.from({ length: 400 }, (_, index) => {
					const moment = isoDaysAgo((index * 30) / 1_000);
					return { amount: index, createdAt: moment, executionDate: moment };
				});
				await control.addTransactions({ account, transactions });
			}
			expect(await trigger.poll({ firstPoll: 0 })).toBeNull();
			process.stderr.write(`${trigger.remembered.length} bytes are remembered of 20 accounts\n`);
			expect(trigger.remembered.length).toBeLessThan(100_000);
		}, 120_000);
	}
});
