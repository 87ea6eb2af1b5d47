import { ActiveTrigger } from '../nodes/PontoTrigger/activeTrigger';
import { standingClock } from '../support/standingClock';
import { wrongs } from './feedCheck';
import { startSilence, type SilentAddress } from './feedFaults';
import { FeedWorld } from './feedWorld';

// Waits and time-outs go by a clock that stands still otherwise.
jest.mock('n8n-workflow', () =>
	jest
		.requireActual<typeof import('../support/standingClock')>('../support/standingClock')
		.withoutWaiting(),
);

const SEEDS = process.env.FEED_SEED
	? process.env.FEED_SEED.split(',').map(Number)
	: Array.from({ length: Number(process.env.FEED_SEEDS ?? 50) }, (_, index) => index + 1);

describe('the bank feed: every transaction is emitted once, whatever goes wrong', () => {
	let trigger: ActiveTrigger;
	let silence: SilentAddress;

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
			if (process.env.FEED_SEED) process.stderr.write(`${world.log.join('\n')}\n`);
			expect(found).toEqual([]);
		},
		120_000,
	);
});
