import { seededXero } from '../../sandbox/xero/seededXero';
import {
	startXeroSandbox,
	type StartOptions,
	type XeroSandbox,
} from '../../sandbox/xero/startXeroSandbox';
import { contractDescribe, vendorSchema } from '../support/xeroContract';

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
	customerName: 'Bäckerei "Größer" & Söhne',
	customerIbans: ['BE62510007547061'],
	kind: 'invoice' as const,
	appliedTransactionIds: [],
	status: 'open' as const,
	...more,
});

describe('the stand-in for Xero', () => {
	let sandbox: XeroSandbox;
	let now: Date;

	const start = async (options: StartOptions = {}) => {
		now = new Date('2026-11-20T10:00:00Z');
		const credit = invoice('CN-1', { openAmount: '-20.00', kind: 'creditNote' });
		sandbox = await startXeroSandbox({
			seed: seededXero({ invoices: [invoice('1'), invoice('2'), invoice('3'), credit] }),
			now: () => now,
			...options,
		});
	};
	afterEach(async () => await sandbox.close());

	const call = async (path: string, init: RequestInit = {}) => {
		const response = await fetch(`${sandbox.url}/${path}`, {
			...init,
			headers: {
				accept: 'application/json',
				authorization: `Bearer ${sandbox.token}`,
				'xero-tenant-id': sandbox.tenantId,
				...(init.body !== undefined && { 'content-type': 'application/json' }),
				...init.headers,
			},
		});
		const text = await response.text();
		const isJson = String(response.headers.get('content-type')).includes('json');
		const body = (isJson ? JSON.parse(text) : text) as Record<string, never>;
		return { status: response.status, headers: response.headers, body };
	};
	const idOf = (wanted: string) =>
		sandbox.control.documents().find(({ number }) => number === wanted)?.id ?? '';
	const payment = (number: string, Amount: number, more: object = {}) => ({
		Invoice: { InvoiceID: idOf(number) },
		Account: { AccountID: sandbox.bankAccountId },
		Date: '2026-11-20',
		Amount,
		Reference: 'ponto:t-1',
		...more,
	});
	const put = async (payments: object[], query = 'summarizeErrors=true', key?: string) =>
		await call(`Payments?${query}`, {
			method: 'PUT',
			body: JSON.stringify({ Payments: payments }),
			headers: key === undefined ? {} : { 'idempotency-key': key },
		});
	const saidIn = ({ body }: { body: object }) => JSON.stringify(body);

	it('lists pages with how many there are, 100 rows unless asked otherwise, 1,000 at most', async () => {
		await start();
		const query = `where=${encodeURIComponent('Type=="ACCREC"')}&Statuses=AUTHORISED`;
		const first = await call(`Invoices?${query}&page=1&pageSize=2`);
		expect(first.body).toMatchObject({
			pagination: { page: 1, pageSize: 2, pageCount: 2, itemCount: 3 },
		});
		expect(first.body.Invoices).toHaveLength(2);
		expect((await call('Invoices')).body).toMatchObject({ pagination: { pageSize: 100 } });
		expect((await call('Invoices?pageSize=1001')).status).toBe(400);
		expect((await call('Invoices?where=Type%20LIKE%201')).status).toBe(400);
	});

	it('registers a payment, shows it with its reference in the list alone, and keeps it when deleted', async () => {
		await start();
		const paid = await put([payment('1', 121.5)]);
		expect(paid).toMatchObject({
			status: 200,
			body: { Payments: [{ Status: 'AUTHORISED', Reference: 'ponto:t-1', Amount: 121.5 }] },
		});
		const { body } = await call(`Invoices/${idOf('1')}`);
		expect(body).toMatchObject({ Invoices: [{ Status: 'PAID', AmountDue: 0 }] });
		expect(JSON.stringify(body)).not.toContain('ponto:t-1');
		const [{ PaymentID }] = paid.body.Payments as unknown as Array<{ PaymentID: string }>;
		const del = { method: 'POST', body: JSON.stringify({ Payments: [{ Status: 'DELETED' }] }) };
		expect((await call(`Payments/${PaymentID}`, del)).status).toBe(200);
		const where = encodeURIComponent(`Invoice.InvoiceID==guid("${idOf('1')}")`);
		expect((await call(`Payments?where=${where}`)).body).toMatchObject({
			Payments: [{ Status: 'DELETED', Reference: 'ponto:t-1' }],
		});
	});

	it('keeps a payment that is reconciled', async () => {
		await start();
		await put([payment('1', 1)]);
		const [{ id }] = sandbox.control.documents().flatMap(({ payments }) => payments);
		sandbox.control.reconcile({ id });
		const del = { method: 'POST', body: JSON.stringify({ Payments: [{ Status: 'DELETED' }] }) };
		expect(saidIn(await call(`Payments/${id}`, del))).toContain('has been reconciled');
	});

	it.each<[string, string, number, object, string]>([
		['more than what is due', '1', 121.51, {}, 'exceeds the amount outstanding'],
		['a draft', 'draft 1', 1, {}, 'only be made against Authorised documents'],
		['a voided invoice', 'voided 1', 1, {}, 'only be made against Authorised documents'],
		['nothing', '1', 0, {}, 'greater than zero'],
		['from another account', '1', 1, { Account: { Code: '200' } }, "Account code '200'"],
	])('refuses to pay %s', async (_what, number, amount, more, why) => {
		await start();
		const refused = await put([payment(number, amount, more)]);
		expect(refused.status).toBe(400);
		expect(saidIn(refused)).toContain(why);
		expect(sandbox.control.documents().flatMap(({ payments }) => payments)).toEqual([]);
	});

	it('refuses within 200 where errors are not summed up, and takes the others', async () => {
		await start();
		const { status, body } = await put(
			[payment('1', 999), payment('2', 1)],
			'summarizeErrors=false',
		);
		expect(status).toBe(200);
		expect(body).toMatchObject({
			Payments: [{ HasValidationErrors: true, StatusAttributeString: 'ERROR' }, { Amount: 1 }],
		});
		expect((await put([payment('1', 999), payment('2', 1)])).status).toBe(400);
		expect(sandbox.control.documents().flatMap(({ payments }) => payments)).toHaveLength(1);
	});

	it('remembers a key for six minutes, refusals too, and takes it for no other request', async () => {
		await start();
		const key = 'k'.repeat(128);
		const once = await put([payment('1', 10)], '', key);
		expect((await put([payment('1', 10)], '', key)).body).toEqual(once.body);
		expect(saidIn(await put([payment('1', 11)], '', key))).toContain('a different request');
		expect((await put([payment('1', 999)], '', 'other')).status).toBe(400);
		now = new Date(now.getTime() + 6 * 60_000);
		await put([payment('1', 10)], '', key);
		expect(sandbox.control.documents().flatMap(({ payments }) => payments)).toHaveLength(2);
		expect((await put([payment('1', 1)], '', `${key}k`)).status).toBe(400);
	});

	it('counts calls in a minute, and says how long to wait', async () => {
		await start({ habits: { callsPerMinute: 2 } });
		await call('Invoices');
		now = new Date(now.getTime() + 20_000);
		await call('Invoices');
		const refused = await call('Invoices');
		expect(refused.status).toBe(429);
		expect(refused.headers.get('retry-after')).toBe('40');
		expect(refused.headers.get('x-rate-limit-problem')).toBe('minute');
	});

	it('asks for a token, an organisation and JSON, and knows no other invoice', async () => {
		await start();
		const headers = (more: Record<string, string>) => ({ headers: more });
		expect((await call('Invoices', headers({ authorization: 'Bearer x' }))).status).toBe(401);
		expect((await call('Invoices', headers({ 'xero-tenant-id': 'x' }))).status).toBe(403);
		expect((await call('Invoices', headers({ accept: '*/*' }))).body).toContain('<Response>');
		expect((await call('Invoices/1')).status).toBe(404);
	});

	contractDescribe("answers as the vendor's document says", () => {
		it.each(['Invoices', 'CreditNotes', 'Payments', 'Contacts'])('%s', async (list) => {
			await start();
			await put([payment('1', 10), payment('2', 121.5)]);
			const isList = vendorSchema(list);
			const { body } = await call(`${list}?page=1`);
			expect(body[list]).not.toEqual([]);
			expect(isList(body) || isList.errors).toBe(true);
		});

		it('what is sent and what is refused', async () => {
			await start();
			const isPayments = vendorSchema('Payments');
			expect(isPayments({ Payments: [payment('1', 10)] }) || isPayments.errors).toBe(true);
			const inside = await put([payment('1', 999)], 'summarizeErrors=false');
			expect(isPayments(inside.body) || isPayments.errors).toBe(true);
			const isError = vendorSchema('Error');
			const refused = await put([payment('1', 999)]);
			expect(isError(refused.body) || isError.errors).toBe(true);
		});
	});
});
