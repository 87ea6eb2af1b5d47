import type { HttpFailure } from './httpFailure';

const WAITS_MS = [1_000, 3_000];
const LONGEST_WAIT_MS = 30_000;

/**
 * Milliseconds to wait before reading again, after `attempts` readings came to nothing; undefined when
 * waiting does not help or would take too long. Only for requests that change nothing.
 */
export function waitBeforeRetry(failure: HttpFailure, attempts: number): number | undefined {
	const wait = WAITS_MS[attempts - 1];
	if (wait === undefined || !isPassing(failure)) return undefined;
	const asked = (failure.retryAfterSeconds ?? 0) * 1_000;
	return asked > LONGEST_WAIT_MS ? undefined : Math.max(wait, asked);
}

function isPassing({ status, networkCode, tokenRefusal }: HttpFailure): boolean {
	if (tokenRefusal !== undefined) return false;
	if (status === undefined) return networkCode !== undefined;
	return status === 429 || status >= 500;
}
