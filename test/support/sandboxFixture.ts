import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';

const TODAY = new Date().toISOString().slice(0, 10);

/** Banks and accounts of the seed, without its transactions: each test adds its own. */
export const emptySeed = {
	...createSeed({ today: TODAY }),
	transactions: [],
	invoices: [],
	labels: [],
};

/** A sandbox for all tests of a file, as new before each of them. */
export function useSandbox(options: Parameters<typeof startPontoSandbox>[0] = {}) {
	const running: { sandbox?: PontoSandbox } = {};
	beforeAll(async () => {
		running.sandbox = await startPontoSandbox({ seed: emptySeed, ...options });
	});
	beforeEach(async () => await running.sandbox?.control.reset());
	afterAll(async () => await running.sandbox?.close());
	return () => {
		if (!running.sandbox) throw new Error('The sandbox is not up yet');
		return running.sandbox;
	};
}
