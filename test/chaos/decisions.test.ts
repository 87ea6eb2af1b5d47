import { bookPaid, decideByHand } from './decisionsPeople';
import { wrongs } from './decisionsCheck';
import { match, openWorld } from './decisionsWorld';

const RUNS = 8;
const SEEDS = process.env.CHAOS_SEED
	? process.env.CHAOS_SEED.split(',').map(Number)
	: Array.from({ length: Number(process.env.CHAOS_SEEDS ?? 40) }, (_, index) => index + 1);

describe('runs and persons who confirm, split, reject, take back and change their minds', () => {
	it.each(SEEDS)('never meet a booking or a proposal against their last word (seed %d)', (seed) => {
		const world = openWorld(seed);
		const found: string[] = [];
		for (let run = 0; run < RUNS; run += 1) {
			const result = match(world);
			found.push(...wrongs(world, result).map((wrong) => `run ${run}: ${wrong}`));
			bookPaid(world, result);
			decideByHand(world, result);
		}
		expect(found).toEqual([]);
	});
});
