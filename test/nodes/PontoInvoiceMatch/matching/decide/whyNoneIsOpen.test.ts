import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';

const OGM = '+++123/4567/89002+++';
const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };

/** All that is said of the last of some payments. */
function reasons(
	payments: ReadonlyArray<Partial<BankTransaction>>,
	invoices: ReadonlyArray<Partial<OpenInvoice>>,
	options: MatchOptions = {},
) {
	const all = payments.map((one, at) => payment({ id: `t${String(at)}`, ...one }));
	const open = invoices.map((one, at) => invoice({ id: `i${String(at)}`, ...one }));
	return decideTransactions(all, open, options).at(-1)?.reasons;
}

describe('a part payment by reference names the number beside it', () => {
	const part = { remittanceInformation: `${OGM}, INV/2025/0042`, amountMinor: 5000 };
	const referenced = { number: 'INV/2025/0041', references: [OGM] };
	const differ = {
		code: 'reference-and-number-differ',
		byReference: ['INV/2025/0041'],
		byNumber: ['INV/2025/0042'],
	};

	it.each<[string, Array<Partial<OpenInvoice>>, MatchOptions]>([
		['that an open invoice has', [{ number: 'INV/2025/0042' }], {}],
		['that two have', [{ number: 'INV/2025/0042' }, { number: 'INV/2025/0042', ...PEETERS }], {}],
		['that is settled', [], { knownReferences: [{ reference: 'INV/2025/0042' }] }],
	])('%s', (_which, others, options) =>
		expect(reasons([part], [referenced, ...others], options)).toEqual([differ]),
	);
});

describe('a reference of which nothing can be paid tells why', () => {
	const byReference = { remittanceInformation: OGM };

	it('that all was paid in this run, and by whom', () =>
		expect(reasons([byReference, byReference], [{ number: 'F-1042', references: [OGM] }])).toEqual([
			{
				code: 'paid-in-this-run',
				written: '123/4567/89002',
				number: 'F-1042',
				payments: [
					{
						amount: { minor: 10_000, currency: 'EUR' },
						payer: 'J. Onbekend',
						bookedOn: '2025-04-15',
					},
				],
			},
		]));

	it('that it is due in another currency, also where a part was paid in this run', () =>
		expect(
			reasons(
				[{ ...byReference, currency: 'USD', amountMinor: 4000 }, byReference],
				[{ number: 'F-1042', references: [OGM], currency: 'USD' }],
			),
		).toEqual([
			{
				code: 'other-currency',
				written: '123/4567/89002',
				number: 'F-1042',
				due: 'USD',
				paid: 'EUR',
			},
		]));

	it.each([
		[undefined, []],
		[['No amount'], ['No amount']],
	])('that its row could not be used, and what is the matter with it: %j', (why, told) =>
		expect(
			reasons([byReference], [], {
				knownReferences: [{ reference: OGM, state: 'unusable', why }],
			}),
		).toEqual([{ code: 'invoice-unusable', written: '123/4567/89002', why: told }]),
	);
});

it('a bare number of two invoices of which this payment can pay one is told as that one’s', () =>
	expect(
		reasons(
			[{ remittanceInformation: '1042 bezoekers' }],
			[{ number: '1042' }, { number: '1042', currency: 'USD', ...PEETERS }],
		),
	).toEqual([
		{
			code: 'number-needs-known-payer',
			written: '1042',
			number: '1042',
			customer: 'Bakkerij Janssens BV',
		},
	]));
