const CLAIM = /^claim (\S+)/;
const CLAIM_HOLDS_MS = 2 * 60_000;

/** Whether somebody is deciding on it at this moment; a claim that was never given back ends by itself. */
export function isClaimed(row) {
	const since = Date.parse(CLAIM.exec(row?.status ?? '')?.[1] ?? '');
	return Date.now() - since < CLAIM_HOLDS_MS;
}

export const newClaim = () =>
	`claim ${new Date().toISOString()} ${Math.random().toString(36).slice(2, 10)}`;
