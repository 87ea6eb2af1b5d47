import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };
const AS_WELL = { code: 'text-fits-as-well', number: '1042', written: '1042' };
const rejected = (invoiceId: string): MatchOptions => ({
	pastAllocations: [
		{
			transactionId: 't1',
			invoiceId,
			allocatedMinor: 0,
			currency: 'EUR',
			decision: 'rejected',
		},
	],
});

/** What stands beside the booking of an invoice 1042 of Bakkerij Janssens, where others have its number. */
const runnerUp = (others: ReadonlyArray<Partial<OpenInvoice>>, options: MatchOptions = {}) => {
	const open = [{}, ...others].map((one, at) =>
		invoice({ id: `i${String(at)}`, number: '1042', ...one }),
	);
	const one = payment({ remittanceInformation: '1042', ...HIS });
	const [decision] = decideTransactions([one], open, options);
	expect(decision.allocations.map(({ invoice: { id } }) => id)).toEqual(['i0']);
	return decision.runnerUp;
};

describe('beside a booking stands the other invoice that the text fits', () => {
	it.each<[string, Array<Partial<OpenInvoice>>, MatchOptions]>([
		['of another customer', [{ ...PEETERS, openMinor: 500 }], {}],
		['not the settled one', [{ openMinor: 0 }, { ...PEETERS, openMinor: 500 }], {}],
		[
			'not the one that a person rejected',
			[
				{ customerName: 'Els Maes', openMinor: 700 },
				{ ...PEETERS, openMinor: 500 },
			],
			rejected('i1'),
		],
	])('%s', (_which, others, options) =>
		expect(runnerUp(others, options)).toEqual({
			...AS_WELL,
			customer: 'Garage Peeters NV',
			open: { minor: 500, currency: 'EUR' },
		}),
	);

	it.each<[string, Array<Partial<OpenInvoice>>]>([
		['where no other has the number', []],
		['where the other is settled', [{ ...PEETERS, openMinor: 0 }]],
		['where the other has another number', [{ number: '1043', ...PEETERS, openMinor: 500 }]],
	])('and none %s', (_where, others) => expect(runnerUp(others)).toBeUndefined());
});

it('nor does a number beside the reference tell of what it was not booked on', () => {
	const open = [
		invoice({ id: 'a', number: 'F-1', references: ['+++123/4567/89002+++'] }),
		invoice({ id: 'b', number: '20443', ...PEETERS }),
		invoice({ id: 'c', number: '20443', customerName: 'Els Maes', customerIbans: [] }),
	];
	const one = payment({ remittanceInformation: '+++123/4567/89002+++ 20443' });
	const [{ allocations, runnerUp: other }] = decideTransactions([one], open, {});
	expect(allocations.map(({ invoice: { id } }) => id)).toEqual(['a']);
	expect(other).toBeUndefined();
});
