const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A calendar date so many days later.
 * @example daysFrom('2026-03-01', -1) === '2026-02-28'
 */
export function daysFrom(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** That date at that UTC time (`hh:mm:ss.sss`), as the API writes it. */
export function instant(date: string, time: string): string {
	return `${date}T${time}Z`;
}
