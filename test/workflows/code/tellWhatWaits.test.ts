import { runCodeNode } from './runCodeNode';

type Row = Record<string, unknown>;

const waiting = (id: string, amount: number, more: Row = {}): Row => ({
	id,
	status: 'open',
	transactionId: id,
	amount,
	currency: 'EUR',
	bookedOn: '2026-11-20',
	counterpartName: `Payer ${id}`,
	...more,
});
const tell = (rows: readonly Row[], language = 'en') =>
	runCodeNode(
		'tell-payments-wait-data-table.json',
		{
			Settings: [{ language, deskAddress: 'https://n8n.example.com/form/review-payments' }],
			'Review List': rows,
		},
		[],
		'Message',
	).map(({ json }) => json);

describe('the message that payments wait', () => {
	it('says how many, the oldest and the largest, and where the desk is', () => {
		const rows = [
			waiting('a', 10),
			waiting('b', 1234.5),
			waiting('c', 5, { bookedOn: '2026-10-01' }),
		];
		expect(tell(rows)).toEqual([
			{
				subject: '3 payments wait',
				text: '3 payments wait.\nOldest: 1 Oct 2026, Payer c, 5.00 EUR\nLargest: 1,234.50 EUR, Payer b, 20 Nov 2026\n\nhttps://n8n.example.com/form/review-payments',
			},
		]);
		expect(tell([waiting('a', 1234.5)], 'nl')).toMatchObject([
			{ subject: 'Er wacht één betaling', text: expect.stringContaining('1.234,50 EUR') },
		]);
	});

	it('is not sent when nothing waits', () => {
		expect(tell([{}])).toEqual([]);
		expect(tell([waiting('a', 1, { status: 'done' }), waiting('b', 1, { handled: true })])).toEqual(
			[],
		);
	});
});
