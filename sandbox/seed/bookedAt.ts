import { DateTime } from 'luxon';
import type { Random } from '../../testData/random';
import { daysFrom, instant } from './calendar';
import type { AccountKey } from './draft';

/**
 * How each bank sends a calendar date: as midnight UTC, as midnight in Belgium (so on the UTC day
 * before), or with a time of day.
 */
export function bankInstant(account: AccountKey, date: string, random: Random): string {
	switch (account) {
		case 'operating':
			return instant(date, '00:00:00.000');
		case 'projects':
			return new Date(DateTime.fromISO(date, { zone: 'Europe/Brussels' }).toMillis()).toISOString();
		case 'dollars':
			return instant(date, `1${random.int(0, 9)}:${random.int(10, 59)}:${random.int(10, 59)}.000`);
	}
}

const LATE_CHANCE = 0.03;

/** When Ponto's background run brought the transaction: the same day, or some days late. */
export function fetchedAt(bookedOn: string, today: string, random: Random): string {
	const yesterday = daysFrom(today, -1);
	const late = random.chance(LATE_CHANCE) ? random.int(1, 3) : 0;
	const day = [daysFrom(bookedOn, late), yesterday].sort()[0];
	return instant(day, `${random.pick(['07', '13', '19'])}:0${random.int(1, 6)}`);
}
