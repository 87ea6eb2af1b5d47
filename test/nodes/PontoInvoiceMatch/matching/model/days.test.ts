import fc from 'fast-check';
import { dayNumber, daysBetween } from '../../../../../nodes/PontoInvoiceMatch/matching/model/days';

describe('days between two dates', () => {
	it.each([
		['2025-04-30', '2025-04-15', -15],
		['2025-04-15', '2025-04-15', 0],
		['2024-02-28', '2024-03-01', 2],
		['2025-02-28', '2025-03-01', 1],
		['1900-02-28', '1900-03-01', 1],
		['2000-02-28', '2000-03-01', 2],
		['2024-12-31', '2025-01-01', 1],
	])('from %s to %s are %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

	it('are those of any calendar', () => {
		const date = fc
			.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
			.map((day) => day.toISOString().slice(0, 10));
		fc.assert(
			fc.property(date, date, (from, to) => {
				expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
			}),
		);
	});
});

it.each([
	['nothing', ''],
	['a date with its time', '2025-04-30T00:00:00'],
	['a short day', '2025-04-3'],
	['slashes', '2025/04/30'],
	['a slash behind the month', '2025-04/30'],
	['the day in front', '30-04-2025'],
	['a letter', '2025-04-3o'],
	['a sign before the digits', '2025-04-3/'],
	['a sign behind the digits', '2025-04-3:'],
	['a month that is none', '2025-13-01'],
	['month zero', '2025-00-01'],
])('%s is no day', (_what, date) => expect(dayNumber(date)).toBeNaN());
