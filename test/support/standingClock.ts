const OF_REAL_TIME = [
	'hrtime',
	'nextTick',
	'performance',
	'queueMicrotask',
	'setImmediate',
	'clearImmediate',
	'setInterval',
	'clearInterval',
	'setTimeout',
	'clearTimeout',
] as const;

/**
 * A clock that goes on only when it is told to, for the code under test and the stand-ins alike: what takes
 * long on a busy machine takes no time by it. Timers and the network stay as they are.
 */
export const standingClock = {
	/** Stops the clock at a moment in milliseconds; now if left out. */
	stand(at = Date.now()): void {
		jest.useFakeTimers({ now: at, doNotFake: [...OF_REAL_TIME] });
	},
	/** Moves it ahead. */
	advance(milliseconds: number): void {
		jest.setSystemTime(Date.now() + milliseconds);
	},
	/** Gives the real clock back. */
	release(): void {
		jest.useRealTimers();
	},
};

/** n8n-workflow with a `sleep` that only moves the standing clock ahead; for `jest.mock`. */
export function withoutWaiting(): object {
	const actual = jest.requireActual<typeof import('n8n-workflow')>('n8n-workflow');
	return { ...actual, sleep: async (ms: number) => standingClock.advance(ms) };
}
