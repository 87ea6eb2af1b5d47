import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice, PAYER_IBAN, SECOND_IBAN } from '../../support/bestInvoicingSeed';
import type { StartOptions } from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';

let bench: BestInvoicingBench;
const start = async (options?: StartOptions) => {
	bench = await startBench(options);
};
const payments = () => bench.sandbox.control.payments();
const balance = () => bench.sandbox.control.documents()[0];

afterEach(async () => await bench.sandbox.close());

describe('Invoice > Mark as Paid', () => {
	it('registers the allocated amount on the account with the IBAN of the bank account, dated when booked', async () => {
		await start();
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({
			outcome: 'booked',
			documentId: 'invoice-5001',
			documentNumber: '2026-0001',
			status: 'paid',
			bookedAmount: '121.00',
			unallocatedAmount: '0.00',
			openAmount: '0.00',
			paymentId: '9001',
			reasons: [],
		});
		expect(payments()).toEqual([
			{
				id: 9001,
				payment_account_id: '11',
				date: '2026-11-20',
				amount: '121.00',
				currency_id: 'EUR',
				name: expect.stringMatching(
					/^JANSSENS BAKKERIJ \[ponto c2f7b1de-1d5b-4d9c-8a53-2c3e1c0f6a01 invoice-5001 [0-9a-f]{12}\]$/,
				),
				iban: PAYER_IBAN,
				invoice_id: 5001,
			},
		]);
	});

	it('leaves the rest open after a part payment, and pays it with the next', async () => {
		await start();
		const [part] = await bench.markAsPaid([allocation({ allocatedAmount: '100.00' })]);
		expect(part).toMatchObject({ outcome: 'booked', status: 'sent', openAmount: '21.00' });
		const [rest] = await bench.markAsPaid([
			allocation({ transactionId: 'second', allocatedAmount: '21.00' }),
		]);
		expect(rest).toMatchObject({ outcome: 'booked', status: 'paid', openAmount: '0.00' });
	});

	it('books what is due of an overpayment and reports the rest', async () => {
		await start();
		const [row] = await bench.markAsPaid([allocation({ allocatedAmount: '150.00' })]);
		expect(row).toMatchObject({ bookedAmount: '121.00', unallocatedAmount: '29.00' });
		expect(balance()).toMatchObject({ status: 'paid', paid: '121.00' });
		const [again] = await bench.markAsPaid([allocation({ allocatedAmount: '150.00' })]);
		expect(again).toMatchObject({ outcome: 'alreadyBooked', unallocatedAmount: '29.00' });
	});

	it('sets an invoice to paid when only the early-payment discount is left', async () => {
		await start();
		const [row] = await bench.markAsPaid([
			allocation({ allocatedAmount: '118.58', discountTaken: '2.42' }),
		]);
		expect(row).toMatchObject({ status: 'paid', bookedAmount: '118.58', openAmount: '0.00' });
		expect(balance()).toMatchObject({ status: 'paid', paid: '118.58' });
	});

	it('leaves an invoice open when more than the discount is left', async () => {
		await start();
		const [row] = await bench.markAsPaid([
			allocation({ allocatedAmount: '110.00', discountTaken: '2.42' }),
		]);
		expect(row).toMatchObject({ status: 'sent', openAmount: '11.00' });
	});

	it('sets the invoice to paid itself where BestInvoicing does not', async () => {
		await start({ habits: { settlesByItself: false } });
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({ outcome: 'booked', status: 'paid' });
		expect(balance()).toMatchObject({ status: 'paid' });
	});

	it('says that an invoice must be set to paid by hand where the API has no such call', async () => {
		await start({ habits: { settlesByItself: false } });
		bench.sandbox.control.failNext({
			path: 'document-events',
			failure: { kind: 'status', status: 404 },
		});
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({
			outcome: 'booked',
			status: 'sent',
			reasons: [expect.stringContaining('could not be set to paid')],
		});
	});

	it('marks a deducted credit note by its own ID, though the resource is Invoice', async () => {
		const invoices = [
			openInvoice(),
			openInvoice({
				kind: 'creditNote',
				number: 'CN-1',
				totalAmount: '21.00',
				openAmount: '21.00',
			}),
		];
		await start({ seed: books({ invoices }) });
		const rows = await bench.markAsPaid([
			allocation(),
			allocation({ invoiceId: 'creditnote-301', allocatedAmount: '-21.00' }),
		]);
		expect(rows[1]).toMatchObject({ outcome: 'booked', documentNumber: 'CN-1', status: 'paid' });
		expect(payments()).toMatchObject([
			{ invoice_id: 5001, amount: '121.00' },
			{ creditnote_id: 301, amount: '21.00' },
		]);
	});

	it('refuses a payment in another currency and registers nothing', async () => {
		await start();
		await expect(bench.markAsPaid([allocation({ currency: 'USD' })])).rejects.toMatchObject({
			message: expect.stringContaining('Invoice 2026-0001 is in EUR, the payment in USD'),
		});
		expect(payments()).toEqual([]);
	});

	it.each([
		['allocatedAmount', '1,5', 'Amount: "1,5" is not an exact amount in EUR'],
		['allocatedAmount', '0.00', 'Amount: "0.00" is zero'],
		['allocatedAmount', '-121.00', 'Amount: "-121.00" is below zero'],
		['bookedOn', '20/11/2026', 'Booking Date: "20/11/2026" is not a calendar date'],
		['invoiceId', '2026-0001', '"2026-0001" is not an ID such as "5001" or "invoice-5001"'],
	])('refuses %s %s and registers nothing', async (field, value, message) => {
		await start();
		await expect(bench.markAsPaid([allocation({ [field]: value })])).rejects.toMatchObject({
			message: expect.stringContaining(message),
		});
		expect(payments()).toEqual([]);
	});

	it('lists the payment accounts that exist when none has the IBAN', async () => {
		await start();
		const transaction = { accountReference: 'BE62510007547061' };
		await expect(bench.markAsPaid([allocation({ transaction })])).rejects.toMatchObject({
			message: 'No payment account in BestInvoicing has the IBAN BE62 5100 0754 7061',
			description: expect.stringContaining(
				'Current account (BE68 5390 0754 7034, ID 11); Savings (BE71 0961 2345 6769, ID 12); Cash (no IBAN, ID 13)',
			),
		});
	});

	it('reads the payment accounts once for a run', async () => {
		const invoices = [openInvoice(), openInvoice({ number: '2026-0002' })];
		await start({ seed: books({ invoices }) });
		await bench.markAsPaid([
			allocation(),
			allocation({ invoiceId: 'invoice-5002', transaction: { accountReference: SECOND_IBAN } }),
		]);
		const reads = bench.sandbox.control
			.requests()
			.filter(({ path }) => path === '/v1/payment-accounts.json');
		expect(reads).toHaveLength(1);
		expect(payments()).toMatchObject([{ payment_account_id: '11' }, { payment_account_id: '12' }]);
	});

	it('goes on with the other items when one is refused and the node is told to continue', async () => {
		await start();
		const rows = await bench.markAsPaid([allocation({ currency: 'USD' }), allocation()], {
			continueOnFail: true,
		});
		expect(rows).toMatchObject([
			{ error: 'Invoice 2026-0001 is in EUR, the payment in USD' },
			{ outcome: 'booked' },
		]);
	});
});

describe('before it registers anything, it puts before a person', () => {
	const expectReview = async (reason: string) => {
		const before = payments().length;
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({
			outcome: 'review',
			bookedAmount: '0.00',
			unallocatedAmount: '121.00',
			reasons: [expect.stringContaining(reason)],
		});
		expect(payments()).toHaveLength(before);
	};

	it('an invoice that was paid by other means', async () => {
		await start();
		bench.sandbox.control.setStatus({ kind: 'invoice', id: 5001, status: 'paid' });
		await expectReview('paid already');
	});

	it('an invoice that is still a concept', async () => {
		await start();
		bench.sandbox.control.setStatus({ kind: 'invoice', id: 5001, status: 'concept' });
		await expectReview('still a concept');
	});

	it('an invoice in the trash bin', async () => {
		await start();
		bench.sandbox.control.trash({ kind: 'invoice', id: 5001 });
		await expectReview('in the trash bin');
	});

	it('a payment of the same day, amount and IBAN that was entered by hand', async () => {
		const invoices = [openInvoice({ totalAmount: '242.00', openAmount: '242.00' })];
		await start({ seed: books({ invoices }), habits: { linksPayments: true } });
		bench.sandbox.control.enterPayment({
			kind: 'invoice',
			id: 5001,
			amount: '121.00',
			date: '2026-11-20',
			name: 'Janssens',
			iban: PAYER_IBAN,
		});
		await expectReview('Payment 9001 of 121.00 EUR from Janssens on 2026-11-20 is registered');
	});

	it('such a payment also where the API does not say which document it belongs to', async () => {
		const invoices = [openInvoice({ totalAmount: '242.00', openAmount: '242.00' })];
		await start({ seed: books({ invoices }) });
		bench.sandbox.control.enterPayment({
			kind: 'invoice',
			id: 5001,
			amount: '121.00',
			date: '2026-11-20',
		});
		await expectReview('on a document that the API does not name');
	});
});
