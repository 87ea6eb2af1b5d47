import { DateTime } from 'luxon';

/** A payment may be dated before its document: customers pay on an order or an offer. */
const DAYS_BEFORE = 31;
const EVER = '0000-00-00';

/**
 * The first date of payments that can matter for documents and transactions of these dates; all payments
 * matter where a date is missing.
 *
 * @example relevantSince(['2026-11-20', '2026-10-01']) // '2026-08-31'
 */
export function relevantSince(dates: ReadonlyArray<string | undefined>): string {
	if (dates.length === 0) return '9999-12-31';
	const [oldest] = dates.map((date) => date ?? EVER).sort();
	const from = DateTime.fromISO(oldest ?? EVER, { zone: 'utc' }).minus({ days: DAYS_BEFORE });
	return from.toISODate() ?? EVER;
}
