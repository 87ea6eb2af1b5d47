import { seededInvoiceNinja } from '../../sandbox/invoiceNinja/seededInvoiceNinja';
import {
	startInvoiceNinjaSandbox,
	type InvoiceNinjaSandbox,
	type StartOptions,
} from '../../sandbox/invoiceNinja/startInvoiceNinjaSandbox';

const invoice = (number: string, more = {}) => ({
	id: number,
	number,
	references: ['RF18539007547034'],
	openAmount: '121.10',
	totalAmount: '121.10',
	currency: 'EUR',
	issueDate: '2026-10-01',
	dueDate: '2026-10-31',
	customerId: 'c',
	customerName: `Klant ${number}`,
	customerIbans: [],
	kind: 'invoice' as const,
	appliedTransactionIds: [],
	status: 'open' as const,
	...more,
});
const FIRST = 'D0000000Nj';

describe('the stand-in for Invoice Ninja', () => {
	let sandbox: InvoiceNinjaSandbox;
	let now = 0;

	const start = async (options: StartOptions = {}) => {
		const invoices = [
			...['1', '2', '3', '4'].map((number) => invoice(number)),
			{ ...invoice('5', { openAmount: '-20.00' }), kind: 'creditNote' as const },
			invoice('6', { currency: 'USD' }),
		];
		sandbox = await startInvoiceNinjaSandbox({
			seed: seededInvoiceNinja({ invoices }),
			now: () => new Date(now),
			...options,
		});
	};
	const call = async (path: string, body?: object, method = body ? 'POST' : 'GET') => {
		now += 60_000;
		const response = await fetch(`${sandbox.url}/api/v1/${path}`, {
			method,
			headers: {
				'x-api-token': sandbox.token,
				...(body && { 'content-type': 'application/json' }),
			},
			body: body && JSON.stringify(body),
		});
		const answer = (await response.json()) as { data?: unknown; [field: string]: unknown };
		return { status: response.status, body: answer };
	};
	const rows = async (path: string) =>
		(await call(path)).body.data as Array<Record<string, unknown>>;
	const pay = async (amount: number, more: object = {}) =>
		await call('payments', {
			client_id: 'C0000000Nj',
			amount,
			date: '2026-11-20',
			type_id: '1',
			transaction_reference: 'ponto:t-1',
			idempotency_key: 'ponto:t-1',
			email_receipt: 'false',
			invoices: [{ invoice_id: FIRST, amount }],
			...more,
		});
	const open = async (id: string) =>
		(await call(`invoices/${id}?include=payments`)).body.data as Record<string, unknown>;

	beforeEach(() => {
		now = 0;
	});
	afterEach(async () => await sandbox.close());

	it('lists deleted, archived and draft ones too unless a status is asked for', async () => {
		await start();
		const numbers = (list: Array<Record<string, unknown>>) =>
			list.map(({ number, is_deleted: isDeleted }) => [number, isDeleted]);
		expect(numbers(await rows('invoices?per_page=100'))).toEqual([
			...['1', '2', '3', '4', '6'].map((number) => [number, false]),
			['1', true],
			['', false],
			...['CANCELLED-1', 'ARCHIVED-1', 'ZERO-1'].map((number) => [number, false]),
		]);
		expect(await rows('invoices?status=active')).toHaveLength(8);
		expect(await rows('invoices?status=active,archived')).toHaveLength(9);
		expect(await rows('credits')).toMatchObject([{ number: '5', amount: 20, balance: 20 }]);
	});

	it('gives pages, no more rows each than it likes, and says how many there are', async () => {
		await start({ habits: { mostPerPage: 3 } });
		const { body } = await call('invoices?per_page=100&page=2&status=active');
		expect(body.data).toHaveLength(3);
		expect(body.meta).toMatchObject({
			pagination: { total: 8, per_page: 3, current_page: 2, total_pages: 3 },
		});
	});

	it('tells the currency of a client: its own, its group, or none', async () => {
		await start();
		const list = await rows('invoices?include=client.group_settings&status=active');
		expect(list.slice(0, 5).map(({ client }) => Object(client))).toMatchObject([
			{ settings: {}, group_settings_id: '' },
			{ settings: { currency_id: '3' } },
			{ settings: {}, group_settings: { settings: { currency_id: '3' } } },
			{ settings: {}, group_settings: { settings: {} } },
			{ settings: { currency_id: '1' } },
		]);
	});

	it('takes a payment, shows it with its mark and without its key', async () => {
		await start();
		const paid = await pay(121.1);
		expect(paid).toMatchObject({
			status: 200,
			body: { data: { amount: 121.1, transaction_reference: 'ponto:t-1', status_id: '4' } },
		});
		expect(JSON.stringify(paid.body)).not.toContain('idempotency');
		const { payments, ...invoiceNow } = await open(FIRST);
		expect(invoiceNow).toMatchObject({ balance: 0, status_id: '4', paid_to_date: 121.1 });
		expect(payments).toMatchObject([
			{ paymentables: [{ invoice_id: FIRST, amount: 121.1 }], is_deleted: false },
		]);
	});

	it('mails a receipt unless it is told not to', async () => {
		await start();
		await pay(1);
		await pay(1, { idempotency_key: '2', email_receipt: undefined });
		expect(sandbox.control.payments().map(({ isReceiptMailed }) => isReceiptMailed)).toEqual([
			false,
			true,
		]);
	});

	it('knows a key for ever, of a deleted payment too', async () => {
		await start();
		const { body } = await pay(1);
		await call(`payments/${Object(body.data).id}`, undefined, 'DELETE');
		expect(await open(FIRST)).toMatchObject({ balance: 121.1, payments: [{ is_deleted: true }] });
		expect(await pay(2)).toMatchObject({
			status: 422,
			body: { errors: { idempotency_key: ['The idempotency key has already been taken.'] } },
		});
	});

	it('refuses the same request within a second', async () => {
		await start();
		const body = JSON.stringify({ client_id: 'C0000000Nj', amount: 5 });
		const headers = { 'x-api-token': sandbox.token, 'content-type': 'application/json' };
		const post = async () =>
			(await fetch(`${sandbox.url}/api/v1/payments`, { method: 'POST', headers, body })).status;
		expect([await post(), await post()]).toEqual([200, 429]);
		now += 1_000;
		expect(await post()).toBe(200);
	});

	it.each<[string, object, string]>([
		[
			'more than is due',
			{ amount: 200, invoices: [{ invoice_id: FIRST, amount: 200 }] },
			'invoices.0.amount',
		],
		[
			'rows above the amount',
			{ amount: 5, invoices: [{ invoice_id: FIRST, amount: 9 }] },
			'amount',
		],
		[
			"another client's invoice",
			{ invoices: [{ invoice_id: 'D0000001Nj', amount: 1 }] },
			'invoices.0.invoice_id',
		],
		[
			'a deleted invoice',
			{ invoices: [{ invoice_id: 'T0000000Nj', amount: 1 }] },
			'invoices.0.invoice_id',
		],
		['a cancelled one', { invoices: [{ invoice_id: 'X0000000Nj', amount: 1 }] }, 'invoices'],
		['nothing', { invoices: [{ invoice_id: FIRST, amount: 0 }], amount: 1 }, 'invoices.0.amount'],
	])('refuses %s', async (_what, more, field) => {
		await start();
		const { status, body } = await pay(1, more);
		expect(status).toBe(422);
		expect(Object.keys(Object(body.errors))).toEqual([field]);
	});

	it('takes a payment on a draft and marks it sent', async () => {
		await start();
		expect(await open('R0000000Nj')).toMatchObject({ status_id: '1', balance: 0 });
		expect((await pay(1, { invoices: [{ invoice_id: 'R0000000Nj', amount: 1 }] })).status).toBe(
			200,
		);
		expect(await open('R0000000Nj')).toMatchObject({ status_id: '3', balance: 120.1 });
	});

	it.each([
		[true, 0],
		[false, 2.1],
	])('a cash discount closes the invoice where the server knows it: %s', async (knows, left) => {
		await start({ habits: { takesCashDiscount: knows } });
		await pay(119, { invoices: [{ invoice_id: FIRST, amount: 119, cash_discount: 2.1 }] });
		expect(await open(FIRST)).toMatchObject({ balance: left });
	});

	it('keeps what is above the rows as credit of the client', async () => {
		await start();
		const { body } = await pay(130, { invoices: [{ invoice_id: FIRST, amount: 121.1 }] });
		expect(body.data).toMatchObject({ amount: 130, applied: 121.1 });
	});

	it('answers 403 to another token, 401 without the right, 400 to an unknown invoice', async () => {
		await start({ habits: { mayEnterPayments: false } });
		const { status } = await fetch(`${sandbox.url}/api/v1/invoices`, {
			headers: { 'x-ninja-token': sandbox.token },
		});
		expect(status).toBe(403);
		expect((await pay(1)).status).toBe(401);
		expect((await call('invoices/none')).status).toBe(400);
	});
});
