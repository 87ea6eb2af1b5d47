import { DateTime } from 'luxon';

/** Where the banks are that take payments for us: their day decides, not that of the machine. */
export const BANK_TIME_ZONE = 'Europe/Brussels';

/** Today 'YYYY-MM-DD' at the bank. */
export function todayAtTheBank(): string {
	return DateTime.now().setZone(BANK_TIME_ZONE).toFormat('yyyy-MM-dd');
}
