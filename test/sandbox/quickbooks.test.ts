import { seededQuickBooks } from '../../sandbox/quickbooks/seededQuickBooks';
import {
	startQuickBooksSandbox,
	type QuickBooksSandbox,
	type StartOptions,
} from '../../sandbox/quickbooks/startQuickBooksSandbox';
import type { SeedInvoice } from '../../sandbox/seed/seed';

const invoice = (number: string, more: Partial<SeedInvoice> = {}): SeedInvoice => ({
	id: number,
	number,
	references: ['+++090/9337/55493+++'],
	openAmount: '121.50',
	totalAmount: '121.50',
	currency: 'EUR',
	issueDate: '2026-10-01',
	dueDate: '2026-10-31',
	customerId: 'c',
	customerName: 'Bakkerij Janssens BV',
	customerIbans: [],
	kind: 'invoice',
	appliedTransactionIds: [],
	status: 'open',
	...more,
});
const CUSTOMER = { CustomerRef: { value: '20' }, CurrencyRef: { value: 'EUR' } };
const line = (id: string, amount: number, type = 'Invoice') => ({
	Amount: amount,
	LinkedTxn: [{ TxnId: id, TxnType: type }],
});
const [FIRST, SECOND, CREDIT, OTHERS, IN_DOLLARS] = ['70', '71', '72', '73', '74'];

describe('the stand-in for QuickBooks', () => {
	let sandbox: QuickBooksSandbox;

	const start = async (habits: StartOptions['habits'] = {}) => {
		const documents = seededQuickBooks({
			invoices: [
				invoice('1001'),
				invoice('1001'),
				invoice('C-1', { kind: 'creditNote', openAmount: '-21.50' }),
				invoice('1004', { customerName: 'Slagerij Peeters' }),
				invoice('1005', { currency: 'USD' }),
			],
		});
		const voided = { ...documents[0], id: '90', docNumber: undefined, isVoided: true };
		sandbox = await startQuickBooksSandbox({ documents: [...documents, voided], habits });
	};
	afterEach(async () => await sandbox.close());

	const send = async (path: string, init: RequestInit = {}) => {
		const response = await fetch(`${sandbox.url}/v3/company/${sandbox.realmId}/${path}`, {
			...init,
			headers: {
				accept: 'application/json',
				authorization: `Bearer ${sandbox.token}`,
				...(init.body !== undefined && { 'content-type': 'application/json' }),
				...(init.headers as object),
			},
		});
		return { status: response.status, text: await response.text() };
	};
	const call = async (path: string, body?: object) => {
		const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
		const { status, text } = await send(path, init);
		return { status, body: JSON.parse(text) as Record<string, Record<string, unknown>> };
	};
	const query = async (text: string) =>
		(await call(`query?query=${encodeURIComponent(text)}`)).body.QueryResponse;
	const one = async (id: string) =>
		((await query(`select * from Invoice where Id = '${id}'`)).Invoice as object[])[0];
	const pay = async (body: object, query_ = '') =>
		await call(`payment${query_}`, { ...CUSTOMER, ...body });

	it('leaves out what is empty, and says nothing at all where nothing is found', async () => {
		await start();
		expect(await query("select * from Invoice where Id = '1'")).toEqual({});
		expect(await one('90')).toMatchObject({ Balance: 0, TotalAmt: 0, PrivateNote: 'Voided' });
		expect(await one('90')).not.toHaveProperty('DocNumber');
		expect(await one(FIRST)).toMatchObject({ Balance: 121.5, CurrencyRef: { value: 'EUR' } });
	});

	it('pages by place, and filters by what may be filtered', async () => {
		await start();
		const page = await query(
			"select * from Invoice where Balance > '0' orderby Id startposition 2 maxresults 2",
		);
		expect(page).toMatchObject({ Invoice: [{ Id: SECOND }, { Id: OTHERS }], startPosition: 2 });
		const { status, body } = await call(
			`query?query=${encodeURIComponent("select * from Payment where PrivateNote = 'x'")}`,
		);
		expect([status, body.Fault.type]).toEqual([400, 'ValidationFault']);
	});

	it('answers in XML where JSON is not asked for, and in small letters without a token', async () => {
		await start();
		const xml = await send('query', { headers: { accept: '*/*' } });
		expect(xml.text).toContain('<IntuitResponse');
		const { status, text } = await send('query', { headers: { authorization: 'Bearer x' } });
		expect([status, JSON.parse(text).fault.type]).toEqual([401, 'AUTHENTICATION']);
	});

	it('registers a payment on its lines, and keeps the rest unapplied', async () => {
		await start();
		const { body } = await pay({
			TotalAmt: 150,
			PaymentRefNum: '5f0c',
			PrivateNote: 'ponto:5f0c',
			Line: [line(FIRST, 121.5)],
		});
		expect(body.Payment).toMatchObject({
			UnappliedAmt: 28.5,
			SyncToken: '0',
			DepositToAccountRef: { value: '4' },
		});
		const { Payment: found } = await query("select * from Payment where PaymentRefNum = '5f0c'");
		expect(found).toMatchObject([{ PrivateNote: 'ponto:5f0c' }]);
		expect(await one(FIRST)).toMatchObject({ Balance: 0, LinkedTxn: [{ TxnType: 'Payment' }] });
	});

	it('settles nothing with a line that names no invoice, and takes a credit memo in', async () => {
		await start();
		expect((await pay({ TotalAmt: 50, Line: [{ Amount: 50 }] })).body.Payment.UnappliedAmt).toBe(
			50,
		);
		const lines = [line(FIRST, 121.5), line(CREDIT, 21.5, 'CreditMemo')];
		expect((await pay({ TotalAmt: 100, Line: lines })).body.Payment.UnappliedAmt).toBe(0);
		expect(await one(FIRST)).toMatchObject({ Balance: 0 });
	});

	it('gives the first answer to a requestid again, a refusal too', async () => {
		await start();
		const body = { TotalAmt: 121.5, Line: [line(FIRST, 121.5)] };
		const first = await pay(body, '?requestid=one');
		expect(await pay({ ...body, TotalAmt: 1 }, '?requestid=one')).toEqual(first);
		expect(sandbox.control.payments()).toHaveLength(1);
		const refused = await pay({ TotalAmt: 1, Line: [line('999', 1)] }, '?requestid=two');
		expect(refused.status).toBe(400);
		expect(await pay(body, '?requestid=two')).toEqual(refused);
	});

	it.each<[string, object, string]>([
		['an invoice of another customer', { TotalAmt: 1, Line: [line(OTHERS, 1)] }, '6000'],
		['an invoice in another currency', { TotalAmt: 1, Line: [line(IN_DOLLARS, 1)] }, '6000'],
		['an invoice that is not there', { TotalAmt: 1, Line: [line('999', 1)] }, '2500'],
		['more on the lines than in all', { TotalAmt: 1, Line: [line(FIRST, 2)] }, '6000'],
		['a number of more than 21 characters', { TotalAmt: 1, PaymentRefNum: 'x'.repeat(22) }, '2010'],
		['a key that it does not know', { TotalAmt: 1, Memo: '' }, '2010'],
		['no currency where there are several', { TotalAmt: 1, CurrencyRef: undefined }, '2020'],
	])('refuses %s', async (_what, body, code) => {
		await start();
		const answer = await pay(body);
		expect(answer).toMatchObject({ status: 400, body: { Fault: { Error: [{ code }] } } });
		expect(sandbox.control.payments()).toEqual([]);
	});

	it('refuses a requestid of more than 50 characters, and a period that is closed', async () => {
		await start({ closedUntil: '2026-10-31' });
		expect((await pay({ TotalAmt: 1 }, `?requestid=${'x'.repeat(51)}`)).status).toBe(400);
		const { body } = await pay({ TotalAmt: 1, TxnDate: '2026-10-31' });
		expect(JSON.stringify(body)).toContain('period has closed');
	});

	it('refuses a line above its balance, or leaves the rest unapplied, as it is set up', async () => {
		await start();
		const body = { TotalAmt: 200, Line: [line(FIRST, 200)] };
		expect((await pay(body)).status).toBe(400);
		await sandbox.close();
		await start({ aboveBalance: 'unapplied' });
		expect((await pay(body)).body.Payment.UnappliedAmt).toBe(78.5);
	});

	it('voids and deletes what is asked with the right token', async () => {
		await start();
		const { body } = await pay({ TotalAmt: 121.5, PaymentRefNum: 'n', Line: [line(FIRST, 121.5)] });
		const Id = String(body.Payment.Id);
		const stale = await call('payment?operation=delete', { Id, SyncToken: '7' });
		expect(JSON.stringify(stale.body)).toContain('5010');
		await call('payment?operation=update&include=void', { Id, SyncToken: '0', sparse: true });
		expect(await query("select * from Payment where PaymentRefNum = 'n'")).toMatchObject({
			Payment: [{ TotalAmt: 0, PrivateNote: 'Voided' }],
		});
		expect(await one(FIRST)).toMatchObject({ Balance: 121.5 });
		expect((await call('payment?operation=delete', { Id, SyncToken: '1' })).body).toMatchObject({
			Payment: { status: 'Deleted' },
		});
	});
});
