import type { IDataObject } from 'n8n-workflow';
import { PontoInvoiceMatch } from '../../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { runNode, type NodeRun } from '../../../n8n/engine';

const invoice = (changes: IDataObject = {}): IDataObject => ({
	id: 'i1',
	number: '2025-50',
	references: '+++123/4567/89002+++',
	openAmount: '121.00',
	currency: 'EUR',
	issueDate: '2025-03-31',
	dueDate: '2025-04-30',
	customerName: 'Bakkerij Janssens BV',
	customerIbans: 'BE68539007547034',
	kind: 'invoice',
	appliedTransactionIds: '',
	status: 'open',
	...changes,
});

const otherInvoice = invoice({
	id: 'i2',
	number: '2025-51',
	references: '+++010/8068/17183+++',
	openAmount: 75,
});

const transaction = (changes: IDataObject = {}): IDataObject => ({
	id: 't1',
	accountReference: 'BE36143840008381',
	bookedOn: '2025-04-15',
	amount: 121,
	amountText: '121.00',
	currency: 'EUR',
	counterpartName: 'J. Onbekend',
	counterpartReference: 'BE42979555000154',
	remittanceInformation: '+++123/4567/89002+++',
	remittanceInformationType: 'structured',
	...changes,
});

async function match(
	transactions: IDataObject[],
	invoices: IDataObject[],
	run: NodeRun & { pastAllocations?: IDataObject[] } = {},
) {
	const { pastAllocations, ...rest } = run;
	const [paid, review, unmatched] = await runNode(new PontoInvoiceMatch(), {
		inputs: [transactions, invoices, ...(pastAllocations ? [pastAllocations] : [])],
		...rest,
	});
	return { paid, review, unmatched };
}

const reasonsOf = (items: Array<{ json: IDataObject }>) =>
	items.flatMap(({ json }) => json.reasons as string[]);

describe('Ponto Invoice Match', () => {
	it('tells what a payment closes, in exact decimal text, and what the invoice then looks like', async () => {
		const { paid, review, unmatched } = await match([transaction()], [invoice()]);
		expect(review).toEqual([]);
		expect(unmatched).toEqual([]);
		expect(paid.map(({ json }) => json)).toEqual([
			{
				allocationId: expect.stringMatching(/^[0-9a-f]{64}$/),
				outcome: 'matched',
				transactionId: 't1',
				invoiceId: 'i1',
				invoiceNumber: '2025-50',
				allocatedAmount: '121.00',
				currency: 'EUR',
				openAmountBefore: '121.00',
				openAmountAfter: '0.00',
				closesInvoice: true,
				unallocatedAmount: '0.00',
				counterpartName: 'J. Onbekend',
				customerName: 'Bakkerij Janssens BV',
				bookedOn: '2025-04-15',
				evidence: expect.arrayContaining([expect.any(String)]),
				reasonCodes: ['reference-named', 'amount-exact', 'payer-not-known', 'before-due-date'],
				appliedTransactionIds: ['t1'],
				transaction: transaction(),
				invoice: invoice(),
			},
		]);
	});

	it('pairs a booking with its transaction and its invoice', async () => {
		const { paid, unmatched } = await match(
			[transaction({ id: 't0', amountText: '-5.00' }), transaction()],
			[otherInvoice, invoice()],
		);
		expect(paid[0].pairedItem).toEqual([
			{ item: 1, input: 0 },
			{ item: 1, input: 1 },
		]);
		expect(unmatched[0].pairedItem).toEqual([{ item: 0, input: 0 }]);
	});

	it('gives nothing on Paid when it runs again over the updated invoices', async () => {
		const first = await match([transaction()], [invoice()]);
		const { openAmountAfter, appliedTransactionIds } = first.paid[0].json;
		const updated = invoice({
			openAmount: openAmountAfter,
			appliedTransactionIds: (appliedTransactionIds as string[]).join(','),
		});
		const second = await match([transaction()], [updated]);
		expect(second.paid).toEqual([]);
		expect(second.unmatched).toHaveLength(1);
	});

	it('names the same booking by the same id in every run', async () => {
		const [one, other] = await Promise.all([
			match([transaction()], [invoice()]),
			match(
				[transaction({ id: 't9', amountText: '-1.00' }), transaction()],
				[otherInvoice, invoice()],
			),
		]);
		expect(other.paid[0].json.allocationId).toBe(one.paid[0].json.allocationId);
	});

	it('counts a transaction that is delivered twice once', async () => {
		const { paid, review, unmatched } = await match([transaction(), transaction()], [invoice()]);
		expect([paid, review, unmatched].map(({ length }) => length)).toEqual([1, 0, 0]);
	});

	it('works without open invoices: every transaction comes out on Unmatched', async () => {
		const { outputs } = {
			outputs: await runNode(new PontoInvoiceMatch(), { inputs: [[transaction()]] }),
		};
		expect(outputs.map(({ length }) => length)).toEqual([0, 0, 1]);
	});

	it('knows that money from an account the transactions were booked on pays no invoice', async () => {
		const { unmatched } = await match(
			[transaction({ counterpartReference: 'BE36 1438 4000 8381' })],
			[invoice()],
		);
		expect(unmatched[0].json).toMatchObject({ outcome: 'ignored', transactionId: 't1' });
	});
});

describe('the language of Ponto Invoice Match', () => {
	const ofUnknown = transaction({
		remittanceInformation: 'factuur 2024-77',
		amountText: '1234.50',
	});
	const known = invoice({ customerIbans: 'BE42979555000154' });

	it.each([
		['en', 'stands in the remittance information', '1234.50 EUR was paid'],
		['nl', 'staat in de mededeling', 'Er is 1.234,50 EUR betaald'],
		['fr', 'figure dans la communication', '1.234,50 EUR payés'],
		['de', 'steht im Verwendungszweck', 'Bezahlt sind 1.234,50 EUR'],
	])('%s writes reasons and checks, and the codes stay', async (language, reason, check) => {
		const { review } = await match([ofUnknown], [known], { parameters: { options: { language } } });
		const [{ json }] = review;
		expect((json.reasons as string[])[0]).toContain(reason);
		expect(JSON.stringify(json.candidates)).toContain(check);
		expect(json.reasonCodes).toEqual(['unknown-number']);
		expect(json.amount).toBe('1234.50');
	});

	it('is English where none was chosen', async () => {
		const { review } = await match([ofUnknown], [known]);
		expect((review[0].json.reasons as string[])[0]).toContain('No open invoice was found');
	});

	it('begins with what a person looks at, and ends with ids', async () => {
		const { review, unmatched } = await match(
			[ofUnknown, transaction({ id: 't2', amountText: '-5.00' })],
			[known],
		);
		const first = [
			'amount',
			'currency',
			'outcome',
			'counterpartName',
			'bookedOn',
			'remittanceInformation',
			'reasons',
		];
		for (const { json } of [...review, ...unmatched]) {
			const fields = Object.keys(json);
			expect(fields.slice(0, first.length)).toEqual(first);
			expect(fields.slice(-2)).toEqual(['transactionId', 'transaction']);
		}
	});
});

describe('bad input of Ponto Invoice Match', () => {
	it.each([
		[
			'Open Amount',
			{ openAmount: '' },
			/Open Invoices item 2 \(2025-51\), Open Amount: the field "openAmount" is empty/,
		],
		['Open Amount', { openAmount: '1.234,505' }, /Open Amount: "1234\.505" is not an exact amount/],
		['Open Amount', { openAmount: {} }, /Open Amount: An object is not a text/],
		['Currency', { currency: 'XXQ' }, /Currency: "XXQ" is not an ISO 4217 currency code/],
		['Kind', { kind: 'in_invoice' }, /Kind: "in_invoice" is a purchase document/],
	])(
		'names the item and the field %s of %j, and the rest goes on',
		async (_field, changes, reason) => {
			const { paid, unmatched } = await match(
				[transaction()],
				[invoice(), { ...otherInvoice, ...changes }],
			);
			expect(paid).toHaveLength(1);
			expect(unmatched).toHaveLength(1);
			expect(unmatched[0].json).toMatchObject({ outcome: 'invalid', invoice: changes });
			expect(reasonsOf(unmatched)).toEqual([expect.stringMatching(reason)]);
			expect(unmatched[0].pairedItem).toEqual([{ item: 1, input: 1 }]);
		},
	);

	it('books on neither of two different invoices with one id', async () => {
		const { paid, unmatched } = await match(
			[transaction()],
			[invoice(), invoice({ openAmount: '60.00' })],
		);
		expect(paid).toEqual([]);
		expect(reasonsOf(unmatched.filter(({ json }) => json.outcome === 'invalid'))).toEqual([
			expect.stringContaining('Open Invoices item 1, ID: "i1" is also the ID of item 2'),
			expect.stringContaining('Open Invoices item 2, ID: "i1" is also the ID of item 1'),
		]);
	});

	it('keeps an invoice that arrives twice, and reports the repeat', async () => {
		const { paid, unmatched } = await match([transaction()], [invoice(), invoice()]);
		expect(paid).toHaveLength(1);
		expect(reasonsOf(unmatched)).toEqual([expect.stringContaining('already read from item 1')]);
	});

	it('puts a transaction without an exact amount on Unmatched, under its id', async () => {
		const { unmatched } = await match([transaction({ amountText: '12.345' })], [invoice()]);
		expect(unmatched[0].json).toMatchObject({
			outcome: 'invalid',
			transactionId: 't1',
			reasons: [
				'Transactions item 1, Amount: "12.345" may be 12345 or 12.345. Set the option Decimal Mark',
			],
		});
	});

	it('stops before booking anything when told so', async () => {
		const run = match([transaction()], [invoice(), { ...otherInvoice, openAmount: null }], {
			parameters: { options: { onBadInput: 'stop' } },
		});
		await expect(run).rejects.toMatchObject({
			message: expect.stringContaining('Open Invoices item 2 (2025-51), Open Amount'),
			description: expect.stringContaining('On Bad Input'),
		});
	});

	it('never passes transactions to Paid when the node is set to continue', async () => {
		const { paid, unmatched } = await match([transaction()], [{ id: 'i1' }], {
			parameters: { options: { onBadInput: 'stop' } },
			continueOnFail: true,
		});
		expect(paid).toEqual([]);
		expect(unmatched[0].json).toMatchObject({ outcome: 'invalid', transaction: { id: 't1' } });
	});
});

describe('the options of Ponto Invoice Match', () => {
	it.each([
		[{ toleranceAmount: -1 }, 'Allowed Shortfall (Amount) is "-1". Set a number from 0 to 100'],
		[{ tolerancePercent: 50 }, 'Allowed Shortfall (Percent) is "50". Set a number from 0 to 10'],
		[{ dateWindowDays: 'many' }, 'Date Window (Days) is "many". Set a number from 0 to 3650'],
	])('refuse %j by name', async (options, message) => {
		const run = match([transaction()], [invoice()], { parameters: { options } });
		await expect(run).rejects.toMatchObject({ message });
	});

	it('know own accounts in any notation', async () => {
		const { unmatched } = await match([transaction()], [invoice()], {
			parameters: { options: { ownIbans: 'nl91 abna 0417 1643 00; be42 9795 5500 0154' } },
		});
		expect(unmatched[0].json).toMatchObject({ outcome: 'ignored' });
	});

	it('give items without a currency the default one', async () => {
		const without = { currency: null };
		const { paid } = await match([transaction(without)], [invoice(without)], {
			parameters: { options: { defaultCurrency: 'eur' } },
		});
		expect(paid[0].json).toMatchObject({ currency: 'EUR', closesInvoice: true });
	});

	it('read the fields that the user chose', async () => {
		const { paid } = await match(
			[{ ...transaction(), remittanceInformation: null, memo: { text: '+++123/4567/89002+++' } }],
			[{ ...invoice(), openAmount: '1.00', due: { rest: 121 } }],
			{
				parameters: {
					transactionFieldNames: { remittanceInformation: 'memo.text' },
					invoiceFieldNames: { openAmount: 'due.rest' },
				},
			},
		);
		expect(paid[0].json).toMatchObject({ allocatedAmount: '121.00', closesInvoice: true });
	});
});

describe('rows of Past Allocations with a decision', () => {
	const text = { remittanceInformation: 'factuur 2025-50', remittanceInformationType: null };
	const row = { transactionId: 't1', invoiceId: 'i1', invoiceNumber: '2025-50' };
	const decided = (differs: IDataObject) => ({
		...row,
		decidedBy: 'Anna Peeters',
		decidedAt: '2026-11-20T09:30:00.000Z',
		...differs,
	});

	it('keep a pair that was rejected out, and say who did so and when', async () => {
		const { paid, review } = await match([transaction(text)], [invoice(), otherInvoice], {
			pastAllocations: [decided({ decision: 'Afgewezen' })],
		});
		expect(paid).toEqual([]);
		expect(reasonsOf(review)).toEqual([
			'Anna Peeters decided on 2026-11-20 that it does not pay 2025-50, and that stays so',
		]);
		expect(JSON.stringify(review[0].json.candidates)).not.toContain('"2025-50"');
	});

	it('say what is left of a payment that was given away in part', async () => {
		const { review } = await match([transaction(text)], [invoice(), otherInvoice], {
			pastAllocations: [decided({ decision: 'confirmed', allocatedAmount: 46, currency: 'EUR' })],
		});
		expect(review[0].json).toMatchObject({
			reasonCodes: ['part-given'],
			remainingAmount: '75.00',
			allocatedBefore: [
				{ invoiceId: 'i1', invoiceNumber: '2025-50', allocatedAmount: '46.00', currency: 'EUR' },
			],
		});
	});

	it('that nobody can read come out on Unmatched, and their payment goes to a person', async () => {
		const { paid, review, unmatched } = await match([transaction(text)], [invoice()], {
			pastAllocations: [decided({ decision: 'misschien', allocatedAmount: 121, currency: 'EUR' })],
		});
		expect(paid).toEqual([]);
		expect(review[0].json.reasonCodes).toEqual(['decision-unreadable']);
		expect(review[0].json.candidates).toHaveLength(1);
		expect(reasonsOf(unmatched)).toEqual([
			'Past Allocations item 1, Decision: "misschien" is not known. Write confirmed, rejected, undone or notAnInvoice, or leave it empty',
		]);
	});

	it('set aside for good what is for no invoice', async () => {
		const { unmatched } = await match([transaction()], [invoice()], {
			pastAllocations: [decided({ decision: 'notAnInvoice', invoiceId: null })],
		});
		expect(reasonsOf(unmatched)).toEqual([
			'Anna Peeters decided on 2026-11-20 that this payment is for no invoice',
		]);
	});
});
