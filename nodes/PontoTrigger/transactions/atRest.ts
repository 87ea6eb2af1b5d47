/** Nothing rests on the account's revision alone: at the latest after this, the list is read anyway. */
const REST_AT_MOST_MS = 6 * 3_600_000;

/** Whether Ponto cannot have changed an account's list since it was read: its revision is still the same. */
export function isAtRest(
	before: { readonly revision?: string; readonly walkedAt?: string },
	revision: string | undefined,
	now: number,
): boolean {
	return (
		revision !== undefined &&
		before.revision === revision &&
		Math.abs(now - Date.parse(before.walkedAt ?? '')) < REST_AT_MOST_MS
	);
}
