const DAY_MS = 86_400_000;

/** The first day on which an invoice of the generated ledgers is issued. */
export const FIRST_ISSUE_DAY = Date.UTC(2024, 6, 1) / DAY_MS;
/** The last such day. */
export const LAST_ISSUE_DAY = Date.UTC(2025, 9, 31) / DAY_MS;

/** Days since 1970-01-01 as an ISO date. */
export function isoDate(day: number): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The same day as people write it on a transfer: 31/03/2025. */
export function writtenDate(day: number): string {
	const [year, month, date] = isoDate(day).split('-');
	return `${date}/${month}/${year}`;
}
