const DAY_MS = 86_400_000;

/** Consents are renewed for whole days: a request that takes a moment must not take a day off. */
const GRACE_MS = 60_000;

/**
 * Whole days until a consent ends at `endsAt` (ISO), rounded down: 0 on its last day, negative once it has
 * ended; undefined if that is no date. `now` is in milliseconds.
 */
export function consentDaysLeft(
	endsAt: string | null | undefined,
	now: number,
): number | undefined {
	const ends = Date.parse(endsAt ?? '');
	return Number.isNaN(ends) ? undefined : Math.floor((ends - now + GRACE_MS) / DAY_MS);
}
