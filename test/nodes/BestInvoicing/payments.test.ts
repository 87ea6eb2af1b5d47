import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, MAIN_IBAN, openInvoice, PAYER_IBAN } from '../../support/bestInvoicingSeed';
import type { StartOptions } from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';

let bench: BestInvoicingBench;
const start = async (options?: StartOptions) => {
	bench = await startBench(options);
};
const payments = () => bench.sandbox.control.payments();

afterEach(async () => await bench.sandbox.close());

describe('Undo Payment', () => {
	const undo = async (parameters = {}, item: object = allocation()) =>
		await bench.run('invoice', 'undoPayment', parameters, [{ ...item }]);

	it('takes the payment of a transaction off the invoice, which is open again', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		expect(await undo()).toEqual([
			{
				outcome: 'undone',
				documentId: 'invoice-5001',
				documentNumber: '2026-0001',
				status: 'sent',
				undoneAmount: '121.00',
				openAmount: '121.00',
				currency: 'EUR',
				paymentIds: ['9001'],
				reasons: [],
			},
		]);
		expect(payments()).toMatchObject([{ id: 9002, amount: '0.00' }]);
	});

	it('opens the invoice itself where BestInvoicing does not', async () => {
		await start({ habits: { settlesByItself: false } });
		await bench.markAsPaid([allocation()]);
		expect(await undo()).toMatchObject([{ status: 'sent', openAmount: '121.00' }]);
		expect(bench.sandbox.control.documents()[0]).toMatchObject({ status: 'sent' });
	});

	it('takes the row of Mark as Paid as it is', async () => {
		await start();
		const [row] = await bench.markAsPaid([allocation()]);
		expect(await undo({ findBy: 'paymentId' }, row)).toMatchObject([{ outcome: 'undone' }]);
	});

	it('leaves the payments of other transactions', async () => {
		await start();
		await bench.markAsPaid([
			allocation({ allocatedAmount: '21.00' }),
			allocation({ allocatedAmount: '100.00', transactionId: 'other' }),
		]);
		expect(await undo()).toMatchObject([{ undoneAmount: '21.00', openAmount: '21.00' }]);
		expect(payments()).toMatchObject([{ amount: '100.00' }, { amount: '0.00' }]);
	});

	it('says that there is nothing to undo', async () => {
		await start();
		expect(await undo()).toMatchObject([{ outcome: 'nothingToUndo', paymentIds: [] }]);
	});

	it('refuses to guess when no transaction is given', async () => {
		await start();
		await expect(undo({}, { invoiceId: 'invoice-5001' })).rejects.toMatchObject({
			message: 'Transaction ID is empty',
		});
	});
});

describe('Payment', () => {
	it('Get Many shows the payer without our mark, and the transaction and document in it', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		expect(await bench.run('payment', 'getAll')).toEqual([
			{
				id: '9001',
				bookedOn: '2026-11-20',
				amount: '121.00',
				currency: 'EUR',
				counterpartName: 'JANSSENS BAKKERIJ',
				counterpartIban: PAYER_IBAN,
				paymentAccountId: '11',
				documentId: 'invoice-5001',
				transactionId: 'c2f7b1de-1d5b-4d9c-8a53-2c3e1c0f6a01',
				isDouble: false,
				isUndone: false,
			},
		]);
	});

	it('Get Many filters on the booking date', async () => {
		const invoices = [openInvoice(), openInvoice({ number: '2026-0002' })];
		await start({ seed: books({ invoices }) });
		await bench.markAsPaid([
			allocation({ bookedOn: '2026-11-19' }),
			allocation({ invoiceId: 'invoice-5002' }),
		]);
		const bookedOn = async (filters: object) =>
			(await bench.run('payment', 'getAll', { filters: { ...filters } })).map(
				(row) => row.bookedOn,
			);
		expect(await bookedOn({ bookedFrom: '2026-11-20' })).toEqual(['2026-11-20']);
		expect(await bookedOn({ bookedUntil: '2026-11-19' })).toEqual(['2026-11-19']);
	});

	it('Delete removes a payment, and says when it was gone already', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		const remove = async () => await bench.run('payment', 'delete', { paymentId: '9001' });
		expect(await remove()).toEqual([{ deleted: true, id: '9001' }]);
		expect(await remove()).toEqual([{ deleted: false, id: '9001' }]);
	});
});

describe('Payment Account > Get Many', () => {
	it('lists the accounts by IBAN', async () => {
		await start();
		expect(await bench.run('paymentAccount', 'getAll')).toMatchObject([
			{ id: '11', name: 'Current account', iban: MAIN_IBAN },
			{ id: '12', name: 'Savings' },
			{ id: '13', name: 'Cash', iban: null },
		]);
	});

	it('says which are linked to a bank account at Ponto and which are not', async () => {
		await start();
		const bankIbans = 'BE68 5390 0754 7034, BE62510007547061';
		const rows = await bench.run('paymentAccount', 'getAll', { bankIbans });
		expect(rows.map(({ name, iban, link }) => [name ?? iban, link])).toEqual([
			['Current account', 'linked'],
			['Savings', 'onlyInBestInvoicing'],
			['Cash', 'noIban'],
			['BE62510007547061', 'onlyAtBank'],
		]);
	});
});

describe('when BestInvoicing does not answer as it should', () => {
	it.each([
		[401, 'BestInvoicing did not accept the credential', 'API Key'],
		[403, 'BestInvoicing does not allow this with the chosen credential', 'Company UUID'],
	])('a %i says what to look at in the credential', async (status, message, advice) => {
		await start();
		bench.sandbox.control.failNext({ times: 4, failure: { kind: 'status', status } });
		await expect(bench.run('payment', 'getAll')).rejects.toMatchObject({
			message: expect.stringContaining(message),
			description: expect.stringContaining(advice),
		});
	});

	it('reading is tried again after a 429 or a 500', async () => {
		await start();
		bench.sandbox.control.failNext({
			failure: { kind: 'status', status: 429, retryAfter: 1 },
		});
		bench.sandbox.control.failNext({ failure: { kind: 'status', status: 500 } });
		expect(await bench.run('paymentAccount', 'getAll')).toHaveLength(3);
	});

	it('a payment that it refuses is not sent again', async () => {
		await start();
		const posting = { method: 'POST' };
		bench.sandbox.control.failNext({
			...posting,
			failure: { kind: 'status', status: 429 },
		});
		await expect(bench.markAsPaid([allocation()])).rejects.toMatchObject({
			message: 'BestInvoicing is receiving too many requests',
		});
		const sent = bench.sandbox.control.requests().filter(({ method }) => method === 'POST');
		expect(sent).toHaveLength(1);
	});

	it('an answer that is cut short is not taken for an empty list', async () => {
		await start();
		bench.sandbox.control.failNext({ times: 5, failure: { kind: 'malformed' } });
		await expect(bench.run('payment', 'getAll')).rejects.toMatchObject({
			message: 'BestInvoicing answered with something that cannot be read',
		});
	});
});
