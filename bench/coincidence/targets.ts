import { dated, digits, shortYear, slashed } from '../generator/longNumberStyles';
import type { NumberStyle } from '../generator/numberStyle';
import { dashed, fourDigits, lettered } from '../generator/smallNumberStyles';
import type { TargetResult } from '../quality/targets';

/** What booked lines of strangers may come to in 100,000; numbers that are dates to everybody have no promise. */
const MOST_PER_100_000 = new Map<NumberStyle, number>([
	[slashed, 0],
	[shortYear, 0],
	[dated, 0],
	[digits, 0],
	[lettered, 0],
	[dashed, 1],
	[fourDigits, 1],
]);

/** Lines of strangers that were booked on invoices of one style. */
export interface Danger {
	readonly style: NumberStyle;
	readonly lines: number;
	readonly bookings: number;
}

/** How often each style is hit by chance, beside what is asked of it. */
export function checkDanger(dangers: readonly Danger[]): TargetResult[] {
	return dangers.map(({ style, lines, bookings }) => {
		const limit = MOST_PER_100_000.get(style);
		const measured = (bookings / lines) * 100_000;
		return {
			name: `numbers like ${style.name}`,
			target: limit === undefined ? '-' : limit === 0 ? 'none' : `at most ${limit}`,
			measured: Number.isInteger(measured) ? String(measured) : measured.toFixed(1),
			met: limit === undefined || measured <= limit,
		};
	});
}
