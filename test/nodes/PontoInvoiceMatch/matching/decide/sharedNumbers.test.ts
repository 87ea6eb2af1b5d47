import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { becomesOf } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };
const NUMBER = { number: 'INV/2025/0042' };
const SHARED = ['ambiguous', 'shared-number'];
const PAID = ['matched', 'INV/2025/0042'];

describe('a number that two invoices have', () => {
	it.each<[string, object, number, Array<Partial<OpenInvoice>>, string[]]>([
		['both for the amount', {}, 10_000, [{}, PEETERS], SHARED],
		['both for the amount, of the payer', HIS, 10_000, [{}, {}], SHARED],
		['one for the amount', {}, 10_000, [{}, { ...PEETERS, openMinor: 5000 }], PAID],
		['neither for the amount', {}, 7500, [{}, { ...PEETERS, openMinor: 5000 }], SHARED],
		['both of the payer, neither for the amount', HIS, 7500, [{}, { openMinor: 8000 }], SHARED],
		[
			'one of the payer, for a part',
			HIS,
			7500,
			[{}, { ...PEETERS, openMinor: 5000 }],
			['partial', 'INV/2025/0042'],
		],
		[
			'one of the payer, where the other has the amount',
			HIS,
			5000,
			[{}, { ...PEETERS, openMinor: 5000 }],
			SHARED,
		],
		['one of the payer, and both the amount', HIS, 10_000, [{}, PEETERS], PAID],
	])('%s', (_which, payer, amountMinor, invoices, becomes) =>
		expect(
			becomesOf(
				{ remittanceInformation: 'factuur INV/2025/0042', amountMinor, ...payer },
				invoices.map((one, at) => ({ ...NUMBER, id: String(at), ...one })),
			),
		).toEqual(becomes),
	);
});

it('an invoice that the text names twice is paid once', () =>
	expect(
		becomesOf({ remittanceInformation: 'factuur 20250140, nr 2025-0140' }, [
			{ number: '2025-0140' },
		]),
	).toEqual(['matched', '2025-0140']));
