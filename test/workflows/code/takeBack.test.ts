import { inEnglish } from './inEnglish';
import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const ID = '11111111-2222-4333-8444-555555555555';
const asked = (invoiceId: string): Row => ({
	transactionId: 't',
	invoiceId,
	decision: {
		invoiceNumber: 'INV-1',
		allocatedAmount: '100.00',
		currency: 'EUR',
		bookedOn: '2026-11-20',
	},
});

function look(system: string, invoiceId: string, bodies: readonly unknown[], settings: Row = {}) {
	const before: Record<string, Given> = {
		Asked: [asked(invoiceId)],
		Settings: [{ currency: 'EUR', apiUrl: 'https://books', ...settings }],
		'Booked Before': [{ id: 1, key: `t ${invoiceId}`, status: 'booked', remoteId: 'p-1' }],
		'Read First': bodies.map((body) => ({ statusCode: 200, body })),
	};
	const [{ json }] = runCodeNode(`take-back-${system}.json`, before, [], 'Look');
	return inEnglish(json);
}

describe('our payment in Moneybird', () => {
	const invoice = (...payments: readonly Row[]): Row => ({
		state: 'paid',
		currency: 'EUR',
		total_unpaid: '0.0',
		payments,
	});
	const payment = (id: string, price: string, mark: string | null = 'ponto:t'): Row => ({
		id,
		price,
		transaction_identifier: mark,
	});
	const settings = { administrationId: '12' };
	const lookAt = (...payments: readonly Row[]) =>
		look('moneybird', 'sales-1', [invoice(...payments)], settings);

	it('is found by its mark, or by the ID that was written down', () => {
		const url = 'https://books/12/sales_invoices/1/payments/';
		const stranger = payment('9', '100.00', null);
		expect(lookAt(stranger, payment('7', '100.0'))).toMatchObject({ url: `${url}7.json` });
		expect(lookAt(stranger, payment('p-1', '100.0', null))).toMatchObject({
			url: `${url}p-1.json`,
		});
	});

	it.each([
		[
			'is of another amount',
			[payment('7', '60.00')],
			'payment 7 is 60.00 EUR there, and 100.00 EUR',
		],
		[
			'is there twice',
			[payment('7', '100.00'), payment('8', '100.00')],
			'more than one payment there is ours (7, 8)',
		],
		['is gone', [payment('9', '100.00', null)], 'shows no payment of ours on it any more'],
	])('that %s is left alone', (_what, payments, why) => {
		expect(lookAt(...payments)).toMatchObject({ refused: expect.stringContaining(why) });
	});
});

describe('what other books keep with it', () => {
	it.each([
		['is reconciled', { IsReconciled: true }, 'reconciled with a bank statement'],
		['is part of a batch', { BatchPayment: { BatchPaymentID: ID } }, 'on other invoices too'],
	])('a payment of Xero that %s is for a person', (_what, more, why) => {
		const payment = { PaymentID: 'p-1', Amount: 100, Reference: 'ponto:t', Status: 'AUTHORISED' };
		const invoice = { AmountDue: 0, CurrencyCode: 'EUR', Status: 'PAID' };
		const bodies = [{ Invoices: [invoice] }, { Payments: [{ ...payment, ...more }] }];
		const settings = { bankAccountId: ID };
		expect(look('xero', ID, bodies, settings)).toMatchObject({
			refused: expect.stringContaining(why),
		});
	});

	it('a payment of QuickBooks that is on two invoices is for a person', () => {
		const line = (id: string) => ({
			Amount: 100,
			LinkedTxn: [{ TxnId: id, TxnType: 'Invoice' }],
		});
		const payment = { Id: 'p-1', SyncToken: '2', TotalAmt: 200, PrivateNote: 'ponto:t' };
		const bodiesWith = (...ids: readonly string[]) => [
			{ QueryResponse: { Invoice: [{ Id: '70', Balance: 0 }] } },
			{ QueryResponse: { Payment: [{ ...payment, Line: ids.map(line) }] } },
			{ QueryResponse: {} },
		];
		const settings = { realmId: '5' };
		expect(look('quickbooks', '70', bodiesWith('70'), settings)).toMatchObject({
			url: 'https://books/v3/company/5/payment?operation=delete&minorversion=75',
			body: { Id: 'p-1', SyncToken: '2' },
		});
		expect(look('quickbooks', '70', bodiesWith('70', '71'), settings)).toMatchObject({
			refused: expect.stringContaining('on other invoices too'),
		});
	});

	it('a payment of Invoice Ninja that is on two invoices is for a person', () => {
		const rows = (...ids: readonly string[]) => ids.map((id) => ({ invoice_id: id, amount: 100 }));
		const bodiesWith = (...ids: readonly string[]) => [
			{
				data: {
					id: 'W1',
					status_id: '4',
					balance: 0,
					client: { settings: {} },
					payments: [
						{
							id: 'p-1',
							amount: 100,
							transaction_reference: 'ponto:t',
							paymentables: rows(...ids),
						},
					],
				},
			},
		];
		const settings = { serverUrl: 'https://ninja' };
		expect(look('invoiceninja', 'invoice-W1', bodiesWith('W1'), settings)).toMatchObject({
			url: 'https://ninja/api/v1/payments/p-1',
		});
		expect(look('invoiceninja', 'invoice-W1', bodiesWith('W1', 'W2'), settings)).toMatchObject({
			refused: expect.stringContaining('on other invoices too'),
		});
	});
});
