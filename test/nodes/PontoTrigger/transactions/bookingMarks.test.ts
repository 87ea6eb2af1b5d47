import {
	bookingMarks,
	joinMarks,
	knownByMarks,
	marksOfIds,
	newUnderAnyId,
} from '../../../../nodes/PontoTrigger/transactions/bookingMarks';
import type { ListedTransaction } from '../../../../nodes/PontoTrigger/transactions/listedTransaction';

const timeZone = 'Europe/Brussels';
const now = Date.parse('2026-11-23T12:00:00Z');

const booked = (executionDate: string, amount: number): ListedTransaction => ({
	id: `${executionDate} ${amount}`,
	attributes: { executionDate, amount },
});
const marksOf = (bookings: readonly ListedTransaction[]) =>
	bookingMarks('', bookings, { timeZone, now });
const isKnownBy = (marks: string, met = '') => knownByMarks(marks, met, timeZone);

describe('marks of bookings', () => {
	it('mark all of a day or nothing of it, also what was booked in its first hour', () => {
		const friday = ['2026-11-19T23:00:00Z', '2026-11-20T10:00:00Z'].map((date) => booked(date, 1));
		const marks = marksOf([booked('2026-11-23T00:30:00Z', 2), ...friday]);
		expect(friday.map(isKnownBy(marks))).toEqual([true, true]);
	});

	it('reach back ten days where there is little, and two where there is much', () => {
		const days = Array.from({ length: 10 }, (_, index) => `2026-11-${23 - index}`);
		const few = marksOf(days.map((day) => booked(day, 1)));
		expect(days.map((day) => isKnownBy(few)(booked(day, 2)))).toEqual(days.map(() => false));
		const many = days.flatMap((day) => Array.from({ length: 55 }, (_, each) => booked(day, each)));
		expect(marksOf(many)).toHaveLength(2 * (3 + 55 * 4) + 1);
	});

	it('are of each booking of two days with 140 of them', () => {
		const busy = ['2026-11-23', '2026-11-22'].flatMap((day) =>
			Array.from({ length: 140 }, (_, each) => booked(day, each)),
		);
		expect(busy.map(isKnownBy(marksOf(busy)))).toEqual(busy.map(() => true));
	});

	it('are not confused by what a bank books ahead', () => {
		const marks = marksOf([booked('2099-01-01', 1), booked('2026-11-23', 2)]);
		expect(isKnownBy(marks)(booked('2026-11-23', 3))).toBe(false);
		expect(isKnownBy(marks)(booked('2026-11-23', 2))).toBe(true);
	});

	it('keep what a list that was cut short no longer shows', () => {
		const both = [booked('2026-11-23', 1), booked('2026-11-23', 2)];
		const joined = joinMarks(marksOf(both), marksOf(both.slice(0, 1)), now);
		expect([...both, booked('2026-11-23', 1)].map(isKnownBy(joined))).toEqual([true, true, false]);
	});

	it('tell once what a walk has met before', () => {
		const one = booked('2026-11-23', 1);
		expect(isKnownBy(marksOf([one]), marksOf([one]))(one)).toBe(false);
	});
});

describe('marks of several IDs', () => {
	const one = booked('2026-11-21', 1);
	const another = booked('2026-11-23', 2);

	it('go back to the day before which one of them knows all', () => {
		const marks = marksOfIds([
			{ marks: marksOf([one]), isWalked: true },
			{ marks: marksOf([another]), isWalked: false },
		]);
		expect([booked('2026-11-20', 3), one, another].map(isKnownBy(marks))).toEqual([
			true,
			true,
			true,
		]);
		expect(isKnownBy(marks)(booked('2026-11-22', 3))).toBe(false);
	});

	it('say of two of the same that one is new, where one was listed', () => {
		const twice = [another, { ...another, id: 'again' }];
		expect(newUnderAnyId(twice, marksOf([another]), marksOf(twice), timeZone)).toHaveLength(1);
	});

	it('do not take what an account has long had for what it gets', () => {
		const later = { ...another, id: 'again' };
		const own = marksOf([another, later]);
		expect(newUnderAnyId([later], marksOf([another]), own, timeZone)).toEqual([later]);
	});
});
