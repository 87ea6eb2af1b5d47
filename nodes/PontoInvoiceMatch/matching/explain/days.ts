const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * How many days lie between two calendar dates; negative when the second is earlier, NaN when one is no date.
 *
 * @example daysBetween('2025-04-30', '2025-04-15') // -15
 */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY;
}
