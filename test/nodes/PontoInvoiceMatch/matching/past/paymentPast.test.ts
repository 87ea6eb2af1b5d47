import type { PastAllocation } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { readPaymentPast } from '../../../../../nodes/PontoInvoiceMatch/matching/past/paymentPast';
import { at, row } from './row';

const REJECTED = { decision: 'rejected' } as const;
const UNDONE = { decision: 'undone' } as const;
const NO_INVOICE = { decision: 'notAnInvoice', invoiceId: '', invoiceNumber: undefined } as const;
const WHOLE = { invoiceId: '', invoiceNumber: undefined };
const UNREADABLE = { decision: 'unreadable' } as const;
const F1043 = { invoiceId: 'F-1043', invoiceNumber: 'F-1043', allocatedMinor: 500 };
const MOMENT = { decidedAt: { earliest: 60_000, latest: 60_000 } };

/** What stands in the end, in whatever order the rows come. */
const whatStands = (...rows: Array<Partial<PastAllocation>>) => {
	const [forwards, backwards] = [rows, [...rows].reverse()].map((list) => {
		const { given, against, noInvoice, doubt, pairs } = readPaymentPast(list.map(row));
		return [
			...given.map(({ allocatedMinor }) => `given ${allocatedMinor / 100}`),
			...against.map(({ decision }) => `against: ${decision}`),
			...pairs.flatMap(({ planned }) => (planned ? ['planned'] : [])),
			...pairs.flatMap(({ bookings, teaches }) =>
				bookings.length > 0 && !teaches ? ['silent'] : [],
			),
			...pairs.flatMap(({ mayStand }) => (mayStand ? ['may stand'] : [])),
			...(noInvoice ? ['no invoice'] : []),
			...(doubt ? [`doubt: ${doubt.decision}`] : []),
		].join(', ');
	});
	expect(backwards).toBe(forwards);
	return forwards;
};

it.each<[string, Array<Partial<PastAllocation>>, string]>([
	['a booking', [{}], 'given 100'],
	['a booking twice', [{}, {}], 'given 100'],
	['the later amount', [at(1), { ...at(2), allocatedMinor: 4000 }], 'given 40'],
	['of one second the larger amount', [at(1), { ...at(1), allocatedMinor: 4000 }], 'given 100'],
	['an undo', [at(1), { ...UNDONE, ...at(2) }], 'against: undone'],
	['an undo, then a confirmation', [{ ...UNDONE, ...at(2) }, at(3)], 'given 100'],
	['an undo in the second of a booking', [at(2), { ...UNDONE, ...at(2) }], 'against: undone'],
	['an undo of which no time is known', [at(9), UNDONE], 'against: undone'],
	[
		'an undo before a booking of which no time is known',
		[{ ...UNDONE, ...at(1) }, {}],
		'against: undone',
	],
	[
		'confirmed, undone, confirmed, rejected',
		[at(1), { ...UNDONE, ...at(2) }, at(3), { ...REJECTED, ...at(4) }],
		'against: rejected',
	],
	['no invoice', [NO_INVOICE], 'no invoice'],
	['no invoice, then a booking', [{ ...NO_INVOICE, ...at(1) }, at(2)], 'given 100'],
	[
		'no invoice in the second of a booking',
		[{ ...NO_INVOICE, ...at(1) }, at(1)],
		'given 100, no invoice',
	],
	[
		'a booking, then no invoice for the rest',
		[at(1), { ...NO_INVOICE, ...at(2) }],
		'given 100, no invoice',
	],
	[
		'no invoice, then all taken back',
		[
			{ ...NO_INVOICE, ...at(1) },
			{ ...UNDONE, ...WHOLE, ...at(2) },
		],
		'doubt: undone',
	],
	[
		'all taken back, then no invoice',
		[
			{ ...NO_INVOICE, ...at(3) },
			{ ...UNDONE, ...WHOLE, ...at(2) },
		],
		'no invoice, doubt: undone',
	],
	[
		'all taken back after a booking',
		[at(1), { ...UNDONE, ...WHOLE, ...at(2) }],
		'against: undone, doubt: undone',
	],
	['all taken back before a booking', [{ ...UNDONE, ...WHOLE, ...at(2) }, at(3)], 'given 100'],
	['rejected without an invoice', [{ ...REJECTED, ...WHOLE }], 'doubt: rejected'],
	[
		'rejected without an invoice, then booked',
		[{ ...REJECTED, ...WHOLE, ...at(1) }, at(2)],
		'given 100',
	],
	[
		'rejected by the number',
		[at(1), { ...REJECTED, invoiceId: '', ...at(2) }],
		'against: rejected',
	],
	[
		'rejected by the number as somebody typed it',
		[at(1), { ...REJECTED, invoiceId: '', invoiceNumber: 'f 1042', ...at(2) }],
		'against: rejected',
	],
	[
		'rejected, then booked by the number as somebody typed it',
		[
			{ ...REJECTED, invoiceId: '', invoiceNumber: 'f1042', ...at(1) },
			{ invoiceId: '', ...at(2) },
		],
		'given 100',
	],
	[
		'rejected by a number that no booking has',
		[{ ...REJECTED, invoiceId: '' }],
		'against: rejected',
	],
	['rejected and booked, nobody knows when', [{}, REJECTED], 'against: rejected, may stand'],
	[
		'rejected and booked in one second',
		[at(1), { ...REJECTED, ...at(1) }],
		'against: rejected, may stand',
	],
	[
		'rejected, and booked nobody knows when',
		[{}, { ...REJECTED, ...at(1) }],
		'against: rejected, may stand',
	],
	['booked, and rejected nobody knows when', [at(1), REJECTED], 'against: rejected, may stand'],
	['booked, then rejected', [at(1), { ...REJECTED, ...at(2) }], 'against: rejected'],
	['booked, rejected and undone, nobody knows when', [{}, REJECTED, UNDONE], 'against: undone'],
	['unreadable', [UNREADABLE], 'doubt: unreadable'],
	['unreadable, then booked', [{ ...UNREADABLE, ...at(1) }, at(2)], 'given 100'],
	['booked, then unreadable', [at(1), { ...UNREADABLE, ...at(2) }], 'given 100, doubt: unreadable'],
	[
		'unreadable, then rejected',
		[
			{ ...UNREADABLE, ...at(1) },
			{ ...REJECTED, ...at(2) },
		],
		'against: rejected',
	],
	['planned', [{ decision: 'planned' }], 'planned'],
	['planned, then booked', [{ decision: 'planned' }, {}], 'given 100'],
	[
		'planned, then dropped',
		[
			{ decision: 'planned', ...at(1) },
			{ decision: 'dropped', ...at(2) },
		],
		'',
	],
	[
		'dropped, then planned',
		[
			{ decision: 'planned', ...at(3) },
			{ decision: 'dropped', ...at(2) },
		],
		'planned',
	],
	[
		'planned, then rejected',
		[
			{ decision: 'planned', ...at(1) },
			{ ...REJECTED, ...at(2) },
		],
		'against: rejected',
	],
	[
		'rejected, then planned',
		[
			{ decision: 'planned', ...at(3) },
			{ ...REJECTED, ...at(2) },
		],
		'against: rejected, planned',
	],
	[
		'planned, then all taken back',
		[
			{ decision: 'planned', ...at(1) },
			{ ...UNDONE, ...WHOLE, ...at(2) },
		],
		'doubt: undone',
	],
	['left for later', [{ decision: 'dropped' }], ''],
	[
		'unreadable, and about no invoice in particular',
		[{ ...UNREADABLE, ...WHOLE }],
		'doubt: unreadable',
	],
	[
		'all taken back in the moment of "no invoice"',
		[
			{ ...NO_INVOICE, ...MOMENT },
			{ ...UNDONE, ...WHOLE, ...MOMENT },
		],
		'doubt: undone',
	],
	['a booking in the moment of an undo', [MOMENT, { ...UNDONE, ...MOMENT }], 'against: undone'],
	[
		'two invoices, one of them rejected by its number',
		[at(1), { ...F1043, ...at(1) }, { ...REJECTED, invoiceId: '', ...at(2) }],
		'given 5, against: rejected',
	],
	[
		'two invoices known by their numbers, one of them rejected',
		[
			{ invoiceId: '', ...at(1) },
			{ ...F1043, invoiceId: '', ...at(1) },
			{ ...REJECTED, invoiceId: '', ...at(2) },
		],
		'given 5, against: rejected',
	],
	[
		'an invoice of which a later row keeps no number, rejected by its number',
		[
			at(1),
			{ invoiceNumber: undefined, allocatedMinor: 4000, ...at(2) },
			{ ...REJECTED, invoiceId: '', ...at(3) },
		],
		'against: rejected',
	],
	['booked, and something else left for later', [{ decision: 'dropped' }, {}], 'given 100'],
	['only this once', [{ teachesPayer: false }], 'given 100, silent'],
	[
		'only this once, written down again by the workflow',
		[{ teachesPayer: false, ...at(1) }, at(2)],
		'given 100, silent',
	],
	[
		'only this once, and later for good',
		[
			{ teachesPayer: false, ...at(1) },
			{ teachesPayer: true, ...at(2) },
		],
		'given 100',
	],
	[
		'both in one second',
		[
			{ teachesPayer: false, ...at(1) },
			{ teachesPayer: true, ...at(1) },
		],
		'given 100, silent',
	],
	[
		'only this once, undone and confirmed anew',
		[{ teachesPayer: false, ...at(1) }, { ...UNDONE, ...at(2) }, at(3)],
		'given 100',
	],
	[
		'two invoices',
		[{}, { invoiceId: 'F-1043', invoiceNumber: 'F-1043', allocatedMinor: 500 }],
		'given 100, given 5',
	],
])('%s', (_what, rows, stands) => expect(whatStands(...rows)).toBe(stands));
