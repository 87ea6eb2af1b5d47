import { bookingDate } from '../../../nodes/shared/domain/bookingDate';

describe('booking date', () => {
	it.each([
		['2026-11-20T00:00:00.000Z', '2026-11-20'],
		['2026-11-19T23:00:00.000Z', '2026-11-20'],
		['2026-07-19T22:00:00Z', '2026-07-20'],
		['2026-07-19T21:59:59.999999Z', '2026-07-19'],
		['2026-11-20', '2026-11-20'],
		[' 2026-11-20\n', '2026-11-20'],
		['2026-11-20T23:30:00+01:00', '2026-11-20'],
	])('%s is %s in Brussels', (timestamp, date) => expect(bookingDate(timestamp)).toBe(date));

	it('follows another time zone', () =>
		expect(bookingDate('2026-11-19T23:00:00Z', 'Europe/London')).toBe('2026-11-19'));

	it.each(['', '20/11/2026', '2026-02-30', 'today', '2026-13-01T00:00:00Z'])(
		'refuses "%s" and names it',
		(timestamp) =>
			expect(() => bookingDate(timestamp)).toThrow(
				new RangeError(`"${timestamp}" is not a date in the time zone "Europe/Brussels"`),
			),
	);

	it('refuses an unknown time zone', () =>
		expect(() => bookingDate('2026-11-20', 'Europe/Gent')).toThrow(RangeError));
});
