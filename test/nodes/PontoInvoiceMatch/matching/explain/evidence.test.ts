import fc from 'fast-check';
import {
	compareAmounts,
	dateEvidence,
	lineEvidence,
} from '../../../../../nodes/PontoInvoiceMatch/matching/decide/evidence';
import { ENGLISH } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/english';
import { daysBetween } from '../../../../../nodes/PontoInvoiceMatch/matching/model/days';
import { invoice } from '../examples';

it('days are counted as the calendar does', () => {
	const day = fc.date({
		min: new Date('1990-01-01'),
		max: new Date('2110-12-31'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(day, day, (one, other) => {
			const from = one.toISOString().slice(0, 10);
			const to = other.toISOString().slice(0, 10);
			expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
		}),
		{ numRuns: 1000 },
	);
	expect(daysBetween('', '2025-01-01')).toBeNaN();
});

it.each([
	['2025-04-15', 'Booked on 2025-04-15, 15 days before the due date'],
	['2025-04-30', 'Booked on 2025-04-30, the due date'],
	['2025-05-01', 'Booked on 2025-05-01, 1 day after the due date'],
])('a payment on %s reads "%s"', (bookedOn, text) => {
	const evidence = dateEvidence(bookedOn, '2025-04-30');
	expect(evidence && ENGLISH.evidence(evidence)).toBe(text);
});

it('without a due date there is nothing to say about the day', () => {
	expect(dateEvidence('2025-04-15', undefined)).toBeUndefined();
	expect(dateEvidence('2025-04-15', 'soon')).toBeUndefined();
});

it.each([
	[10000, 10000, 'The amount is exactly what is open, 100.00 EUR'],
	[4000, 10000, '40.00 EUR was paid, less than the 100.00 EUR that is open'],
	[12000, 10000, '120.00 EUR was paid, more than the 100.00 EUR that is open'],
])('%i of %i cents reads "%s"', (paid, open, text) =>
	expect(ENGLISH.evidence(compareAmounts(paid, open, 'EUR'))).toBe(text),
);

describe('what a booking does reads', () => {
	const line = {
		place: 0,
		invoice: invoice(),
		amount: 9000,
		openBefore: 10000,
		discount: 0,
		tolerance: 0,
		fee: 0,
	};

	it.each([
		[{ discount: 1000 }, '90.00 EUR and the early-payment discount of 10.00 EUR close it'],
		[{ fee: 1000 }, '90.00 EUR and the 10.00 EUR that the bank kept back close it'],
		[{ tolerance: 1000 }, '90.00 EUR closes it, 10.00 EUR short and within the allowed shortfall'],
		[{}, '90.00 EUR was paid of the 100.00 EUR that was open; 10.00 EUR stays open'],
		[{ openBefore: 9000 }, 'The amount is exactly what is open, 90.00 EUR'],
	])('%j: %s', (differs, text) =>
		expect(ENGLISH.evidence(lineEvidence({ ...line, ...differs }, 9000, 1))).toBe(text),
	);

	it('one of several', () =>
		expect(ENGLISH.evidence(lineEvidence({ ...line, openBefore: 9000 }, 20000, 2))).toBe(
			'90.00 EUR of the payment of 200.00 EUR closes it',
		));
});
