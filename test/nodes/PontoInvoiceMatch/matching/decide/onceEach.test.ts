import { onceEach } from '../../../../../nodes/PontoInvoiceMatch/matching/decide/onceEach';
import { payment } from '../examples';

const one = payment({ remittanceInformation: 'a' });

it('a transaction id counts once, where it came first', () => {
	const other = payment({ id: 't2' });
	expect(onceEach([one, other, one])).toEqual([
		{ transaction: one, conflict: undefined },
		{ transaction: other, conflict: undefined },
	]);
});

it.each([
	['longer', 'bb', 'ccc'],
	['later in the alphabet where both are as long', 'a', 'b'],
	['longer, though earlier in the alphabet', 'z', 'aaaaaaaaaaaa'],
	['ten times as long', 'z', 'a'.repeat(1000)],
])('of two texts the one counts that is %s', (_which, less, more) => {
	const [short, long] = [less, more].map((text) => payment({ remittanceInformation: text }));
	expect(onceEach([short, long])).toEqual([{ transaction: long, conflict: undefined }]);
	expect(onceEach([long, short])).toEqual([{ transaction: long, conflict: undefined }]);
});

it('the order of its fields says nothing about a transaction', () => {
	const swapped = Object.fromEntries(Object.entries({ ...one, mandateId: 'm' }).reverse());
	const delivered = [{ ...one, mandateId: 'm' }, swapped as unknown as typeof one];
	expect(onceEach(delivered)[0].transaction).toBe(delivered[0]);
	expect(onceEach(delivered.reverse())[0].transaction).toBe(delivered[0]);
});

it.each([
	['amount', { amountMinor: 1 }],
	['currency', { currency: 'USD' }],
	['date', { bookedOn: '2025-04-16' }],
])('with another %s a person decides, whatever comes after it', (_what, differs) => {
	const conflict = {
		outcome: 'ambiguous',
		lines: [],
		reasons: [{ code: 'delivered-twice' }],
	};
	const again = payment({ ...one, ...differs });
	expect(onceEach([one, again])[0].conflict).toEqual(conflict);
	const [kept] = onceEach([one, again]);
	expect(onceEach([one, again, kept.transaction])[0].conflict).toEqual(conflict);
});
