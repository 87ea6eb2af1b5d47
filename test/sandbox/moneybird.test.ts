import { seededMoneybird } from '../../sandbox/moneybird/seededMoneybird';
import {
	startMoneybirdSandbox,
	type MoneybirdSandbox,
	type StartOptions,
} from '../../sandbox/moneybird/startMoneybirdSandbox';
import {
	contractDescribe,
	requestSchema,
	responseSchema,
	vendorSchema,
} from '../support/moneybirdContract';

const invoice = (number: string, more = {}) => ({
	id: number,
	number,
	references: ['RF18539007547034'],
	openAmount: '121.50',
	totalAmount: '121.50',
	currency: 'EUR',
	issueDate: '2026-10-01',
	dueDate: '2026-10-31',
	customerId: 'c',
	customerName: 'Bakkerij Janssens BV',
	customerIbans: [],
	kind: 'invoice' as const,
	appliedTransactionIds: [],
	status: 'open' as const,
	...more,
});

describe('the stand-in for Moneybird', () => {
	let sandbox: MoneybirdSandbox;
	let base: string;

	const start = async (options: StartOptions = {}) => {
		const invoices = [
			...['1', '2', '3', '4', '5', '6', '7'].map((number) => invoice(number)),
			invoice('8', { issueDate: '2025-12-01' }),
		];
		sandbox = await startMoneybirdSandbox({
			seed: seededMoneybird({ invoices }),
			now: () => new Date('2026-11-20T10:00:00Z'),
			...options,
		});
		base = `${sandbox.url}/${sandbox.administrationId}`;
	};
	const call = async (path: string, body?: object, method = body ? 'POST' : 'GET') => {
		const response = await fetch(`${base}/${path}`, {
			method,
			headers: {
				authorization: `Bearer ${sandbox.token}`,
				...(body && { 'content-type': 'application/json' }),
			},
			body: body && JSON.stringify(body),
		});
		const text = await response.text();
		return {
			status: response.status,
			body: (text === '' ? undefined : JSON.parse(text)) as unknown,
		};
	};
	const pay = async (price: string, more: object = {}) =>
		await call('sales_invoices/430000000000000001/payments.json', {
			payment: { payment_date: '2026-11-20', price, transaction_identifier: 'ponto:t-1', ...more },
		});

	afterEach(async () => await sandbox.close());

	it('lists this year alone unless a period is given', async () => {
		await start();
		const numbers = async (filter: string) =>
			(await call(`sales_invoices.json?per_page=100${filter}`)).body as Array<{
				invoice_id: string;
			}>;
		expect(await numbers('')).toHaveLength(6);
		expect(await numbers('&filter=state:all')).toHaveLength(6);
		const all = await numbers('&filter=state:late,period:20250101..20261231');
		expect(all.map(({ invoice_id: number }) => number)).toContain('8');
	});

	it.each([
		['an open-ended period', 'sales_invoices.json?filter=period:20250101..'],
		['more than 100 a page', 'sales_invoices.json?per_page=101'],
		[
			'a state that outside invoices do not have',
			'external_sales_invoices.json?filter=state:reminded',
		],
	])('refuses %s', async (_what, path) => {
		await start();
		expect((await call(path)).status).toBe(400);
	});

	it('registers a payment, shows it, and deletes it', async () => {
		await start();
		const paid = await pay('121.5');
		expect(paid).toMatchObject({
			status: 201,
			body: { price: '121.5', transaction_identifier: 'ponto:t-1', invoice_type: 'SalesInvoice' },
		});
		const { body } = await call('sales_invoices/430000000000000001.json');
		expect(body).toMatchObject({ state: 'paid', total_unpaid: '0.0', payments: [paid.body] });
		const path = `sales_invoices/430000000000000001/payments/${Object(paid.body).id}.json`;
		expect((await call(path, undefined, 'DELETE')).status).toBe(204);
		expect((await call('sales_invoices/430000000000000001.json')).body).toMatchObject({
			total_unpaid: '121.5',
			payments: [],
		});
	});

	it('takes more than is due, or refuses it, as it is set up', async () => {
		await start();
		expect((await pay('200')).status).toBe(201);
		await sandbox.close();
		await start({ habits: { takesOverpayment: false } });
		expect((await pay('200')).status).toBe(422);
	});

	it('refuses what is no number, a key that it does not know, and an unknown invoice', async () => {
		await start();
		expect((await pay('much')).status).toBe(422);
		expect((await pay('1', { memo: 'x' })).status).toBe(400);
		expect((await call('sales_invoices/1.json')).status).toBe(404);
		expect((await call('external_sales_invoices/430000000000000001.json')).status).toBe(404);
	});

	contractDescribe("answers as the vendor's document says", () => {
		it.each(['sales_invoices', 'external_sales_invoices'])('%s', async (list) => {
			await start();
			const isList = responseSchema(`/{administration_id}/${list}{format}`, 'get', '200');
			const { body } = await call(`${list}.json?filter=state:all,period:20250101..20261231`);
			expect(isList(body) || isList.errors).toBe(true);
			const id = list === 'sales_invoices' ? '430000000000000001' : '430000000000000007';
			const payment = {
				payment_date: '2026-11-20',
				price: '10.00',
				transaction_identifier: 'ponto:t',
			};
			const path = `/{administration_id}/${list}/{${list.slice(0, -1)}_id}/payments{format}`;
			const isRequest = requestSchema(path, 'post');
			expect(isRequest({ payment }) || isRequest.errors).toBe(true);
			const made = await call(`${list}/${id}/payments.json`, { payment });
			expect(made.status).toBe(201);
			const isPayment = vendorSchema('payment_response');
			expect(isPayment(made.body) || isPayment.errors).toBe(true);
			const one = responseSchema(`/{administration_id}/${list}/{id}{format}`, 'get', '200');
			const { body: document } = await call(`${list}/${id}.json`);
			expect(one(document) || one.errors).toBe(true);
		});
	});
});
