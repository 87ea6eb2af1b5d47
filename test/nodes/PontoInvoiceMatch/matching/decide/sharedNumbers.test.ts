import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { allDecided, becomesOf } from './decided';

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

describe('what two invoices share, when one of them was paid in this run', () => {
	const OGM = '+++123/4567/89002+++';
	const years = (openMinor: number, references: string[] = []) => [
		{ id: 'a', number: 'F1042', references, issueDate: '2024-03-31', dueDate: '2024-04-30' },
		{ id: 'b', number: references.length > 0 ? 'F1043' : 'F1042', references, openMinor },
	];
	const secondOf = (
		remittanceInformation: string,
		amountMinor: number,
		open: ReadonlyArray<Partial<OpenInvoice>>,
	) => {
		const first = { ...HIS, remittanceInformation };
		const second = { ...first, id: 't2', bookedOn: '2025-04-16', amountMinor };
		return allDecided([first, second], open).find((line) => line.startsWith('t2'));
	};

	it.each([
		['the number', 'factuur F1042', years(50_000)],
		['the reference', OGM, years(50_000, [OGM])],
	])('the same amount for %s once more goes to a person', (_what, text, open) =>
		expect(secondOf(text, 10_000, open)).toBe('t2 ambiguous'),
	);

	it.each<[string, string, number, Array<Partial<OpenInvoice>>, string]>([
		['another amount for the number', 'factuur F1042', 20_000, years(50_000), 't2 partial'],
		['another amount for the reference', OGM, 20_000, years(50_000, [OGM]), 't2 partial'],
		['all of the other by number', 'factuur F1042', 50_000, years(50_000), 't2 matched'],
	])('%s pays the other one', (_what, text, amount, open, becomes) =>
		expect(secondOf(text, amount, open)).toBe(becomes),
	);
});
