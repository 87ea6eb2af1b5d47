import type { IDataObject } from 'n8n-workflow';
import { readPastAllocations } from '../../../../nodes/PontoInvoiceMatch/input/readPastAllocations';

const rules = { timeZone: 'Europe/Brussels', defaultCurrency: '' };
const read = (json: IDataObject) =>
	readPastAllocations([{ json }], {}, { invoiceNames: {}, transactionNames: {} }, rules);
const row = { transactionId: 't1', invoiceId: 'i1', allocatedAmount: '100.00', currency: 'EUR' };

describe('the decision of a kept row', () => {
	it.each([
		['rejected', 'rejected'],
		['Undone', 'undone'],
		['not an invoice', 'notAnInvoice'],
		['notAnInvoice', 'notAnInvoice'],
		['booked', undefined],
		['', undefined],
	])('"%s" reads as %s', (decision, refusal) => {
		const { items, rejected } = read({ ...row, decision });
		expect(rejected).toEqual([]);
		expect(items.map(({ value }) => value.refusal)).toEqual([refusal]);
	});

	it('is not guessed', () => {
		const [rejected] = read({ ...row, decision: 'misschien' }).rejected;
		expect(rejected?.reasons).toEqual([
			'Past Allocations item 1, Decision: "misschien" is not known. Write booked, rejected, undone or notAnInvoice, or leave it empty',
		]);
	});

	it('needs no amount, and without an invoice no invoice', () => {
		const refusal = { transactionId: 't1', decision: 'notAnInvoice' };
		expect(read(refusal).items.map(({ value }) => value.transactionId)).toEqual(['t1']);
		const rejected = { transactionId: 't1', invoiceId: 'i1', decision: 'rejected' };
		expect(read(rejected).items.map(({ value }) => value.invoiceId)).toEqual(['i1']);
		expect(read({ transactionId: 't1', invoiceId: 'i1' }).rejected).toHaveLength(1);
	});
});

describe('the transaction that a row keeps', () => {
	const transaction = {
		id: 't1',
		accountId: 'a1',
		accountReference: 'BE68 5390 0754 7034',
		amountText: '100.00',
		currency: 'EUR',
		bookedOn: '2025-04-15',
		counterpartName: 'Stichting Mollie Payments',
		digest: 'd1',
	};

	it('is read, to know it again under another id', () =>
		expect(read({ ...row, transaction }).items.map(({ value }) => value)).toMatchObject([
			{
				counterpartName: 'Stichting Mollie Payments',
				transaction: {
					id: 't1',
					accountId: 'a1',
					accountIban: 'BE68539007547034',
					amountMinor: 10000,
					digest: 'd1',
				},
			},
		]));

	it('says nothing when it cannot be read, and the row still counts', () => {
		const { items } = read({ ...row, transaction: { id: 't1', amount: 'much' } });
		expect(items.map(({ value }) => value.transaction)).toEqual([undefined]);
	});
});
