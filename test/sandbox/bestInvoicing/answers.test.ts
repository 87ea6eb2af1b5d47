import {
	startBestInvoicingSandbox,
	type BestInvoicingSandbox,
	type StartOptions,
} from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';
import { books, openInvoice } from '../../support/bestInvoicingSeed';

let sandbox: BestInvoicingSandbox;

const start = async (options: StartOptions = {}) => {
	sandbox = await startBestInvoicingSandbox({ seed: books(), ...options });
};
const call = async (path: string, init: RequestInit = {}) =>
	await fetch(`${sandbox.url}${path}`, {
		...init,
		headers: {
			'X-SESSION-KEY': sandbox.apiKey,
			'X-COMPANY-UUID': sandbox.companyUuid,
			'Content-Type': 'application/json',
			...init.headers,
		},
	});
interface Answer {
	count: number;
	items: Array<Record<string, unknown>>;
	status: string;
	total_amount_incl: object;
}
const json = async <Body = Answer>(response: Response) => (await response.json()) as Body;
const read = async (path: string) => await json(await call(path));
const pay = async (id: number, amount: number) =>
	await call(`/v1/invoices/${id}/payments.json`, {
		method: 'POST',
		body: JSON.stringify({ payment_account_id: '11', date: '2026-11-20', amount: { _: amount } }),
	});

afterEach(async () => await sandbox.close());

describe('the stand-in for the BestInvoicing API', () => {
	it('wants the format suffix on every address', async () => {
		await start();
		expect((await call('/v1/invoices.json')).status).toBe(200);
		expect((await call('/v1/invoices')).status).toBe(404);
	});

	it('refuses a wrong key with 401 and another company with 403', async () => {
		await start();
		const wrongKey = await call('/v1/invoices.json', { headers: { 'X-SESSION-KEY': 'wrong' } });
		const otherCompany = await call('/v1/invoices.json', { headers: { 'X-COMPANY-UUID': 'x' } });
		expect([wrongKey.status, otherCompany.status]).toEqual([401, 403]);
	});

	it('answers at most 100 rows of a list, whatever is asked, with the count of all', async () => {
		const invoices = Array.from({ length: 130 }, (_, index) =>
			openInvoice({ number: `2026-${index}` }),
		);
		await start({ seed: books({ invoices }) });
		const first = await read('/v1/invoices.json?limit=500');
		const second = await read('/v1/invoices.json?limit=500&offset=100');
		expect([first.count, first.items.length, second.items.length]).toEqual([130, 100, 30]);
	});

	it('filters as asked, but not on the fields that integrators report as ignored', async () => {
		const invoices = [openInvoice(), openInvoice({ number: 'B-2', customerName: 'Claes NV' })];
		await start({ seed: books({ invoices }) });
		const count = async (q: string) =>
			(await read(`/v1/invoices.json?q=${encodeURIComponent(q)}`)).count;
		expect(await count('order_reference:nothing')).toBe(2);
		expect(await count('customer_name:bakkerij*')).toBe(1);
		expect(await count('locked && customer_name:Claes NV')).toBe(0);
		expect(await count('ogm && customer_name:Claes NV')).toBe(1);
	});

	it('orders a list as asked, not at all or the other way round', async () => {
		const invoices = ['A', 'B', 'C'].map((number, index) =>
			openInvoice({ number, issueDate: `2026-10-0${index + 1}` }),
		);
		const numbers = async (ordering: 'asked' | 'ignored' | 'reversed') => {
			await start({ seed: books({ invoices }), habits: { ordering } });
			const { items } = await read('/v1/invoices.json?order_by=date:descend');
			return items.map((item) => item.number_formatted).join('');
		};
		expect(await numbers('asked')).toBe('CBA');
		await sandbox.close();
		expect(await numbers('ignored')).toBe('ABC');
		await sandbox.close();
		expect(await numbers('reversed')).toBe('ABC');
	});

	it('gives each of 10,000 invoices once, page by page', async () => {
		const invoices = Array.from({ length: 10_000 }, (_, index) =>
			openInvoice({
				number: `2026-${index}`,
				customerName: `Customer ${index % 3_000}`,
				openAmount: index % 2 === 0 ? '21.00' : '121.00',
			}),
		);
		await start({ seed: books({ invoices }) });
		const numbers = new Set<unknown>();
		for (let offset = 0; offset < 10_000; offset += 100) {
			const { items } = await read(`/v1/invoices.json?offset=${offset}&order_by=date:descend`);
			for (const { number_formatted: number } of items) numbers.add(number);
		}
		expect(numbers.size).toBe(10_000);
	});

	it('refuses what comes too fast, and says when there is room again', async () => {
		await start({ habits: { throttle: { calls: 2, perMs: 1_500 } } });
		const statuses = [];
		for (let calls = 0; calls < 3; calls++) {
			statuses.push((await call('/v1/contacts.json')).status);
		}
		expect(statuses).toEqual([200, 200, 429]);
		expect((await call('/v1/contacts.json')).headers.get('retry-after')).toBe('2');
	});

	it('keys amounts by currency', async () => {
		await start();
		const invoice = await read('/v1/invoices/5001.json');
		expect(invoice.total_amount_incl).toEqual({ _: 121, EUR: 121 });
	});

	it('sets an invoice to paid when its payments reach the total, and back when one is deleted', async () => {
		await start();
		await pay(5001, 100);
		expect((await read('/v1/invoices/5001.json')).status).toBe('sent');
		const { id } = await json<{ id: number }>(await pay(5001, 21));
		expect((await read('/v1/invoices/5001.json')).status).toBe('paid');
		await call(`/v1/payments/${id}.json`, { method: 'DELETE' });
		expect((await read('/v1/invoices/5001.json')).status).toBe('sent');
	});

	it('books the same payment twice when it is sent twice, as the API has no idempotency key', async () => {
		await start();
		await pay(5001, 121);
		await pay(5001, 121);
		expect(sandbox.control.documents()[0]).toMatchObject({ paid: '242.00' });
	});

	it('says nothing of the document of a payment, unless told to', async () => {
		await start();
		await pay(5001, 121);
		expect((await read('/v1/payments.json')).items[0]).not.toHaveProperty('invoice_id');
		await sandbox.close();
		await start({ habits: { linksPayments: true } });
		await pay(5001, 121);
		expect((await read('/v1/payments.json')).items[0]).toHaveProperty('invoice_id', 5001);
	});

	it('names the field that a payment lacks', async () => {
		await start();
		const refused = await call('/v1/invoices/5001/payments.json', {
			method: 'POST',
			body: JSON.stringify({ payment_account_id: '11', amount: { _: 1 } }),
		});
		expect(refused.status).toBe(400);
		expect(await refused.json()).toMatchObject({
			errors: [{ date: [{ _error_code: 'invalid' }] }],
		});
	});
});

describe('its fault switches', () => {
	it('accept a payment and cut the connection before the answer', async () => {
		await start();
		sandbox.control.failNext({ method: 'POST', failure: { kind: 'cutAfter' } });
		await expect(pay(5001, 121)).rejects.toThrow();
		expect(sandbox.control.documents()[0]).toMatchObject({ status: 'paid', paid: '121.00' });
	});

	it('answer 504 at once and register the payment later', async () => {
		await start();
		sandbox.control.failNext({ method: 'POST', failure: { kind: 'later', afterMs: 80 } });
		expect((await pay(5001, 121)).status).toBe(504);
		expect(sandbox.control.payments()).toEqual([]);
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(sandbox.control.documents()[0]).toMatchObject({ status: 'paid', paid: '121.00' });
		expect(sandbox.control.requests()).toHaveLength(1);
	});

	it('answer 500 after the payment was registered', async () => {
		await start();
		sandbox.control.failNext({ method: 'POST', failure: { kind: 'statusAfter', status: 500 } });
		expect((await pay(5001, 121)).status).toBe(500);
		expect(sandbox.control.payments()).toHaveLength(1);
	});

	it('let a person act while a call is under way', async () => {
		await start();
		const { control, meanwhile } = sandbox;
		const calls = { method: 'POST' };
		const trash = () => control.trash({ kind: 'invoice', id: 5001 });
		meanwhile({ moment: 'before', calls, act: trash });
		meanwhile({ moment: 'after', calls, act: () => control.removePayment({ id: 9001 }) });
		await pay(5001, 121);
		expect(control.payments()).toEqual([]);
		expect((await read('/v1/invoices.json')).count).toBe(0);
	});

	it('send a row with odd fields, and one more document', async () => {
		await start();
		sandbox.control.sendOdd({ kind: 'invoice', id: 5001, fields: { total_amount_incl: [] } });
		const id = sandbox.control.enterDocument(openInvoice({ number: '2026-0002' }));
		const { items } = await read('/v1/invoices.json?order_by=id:descend');
		expect(items).toMatchObject([{ id }, { id: 5001, total_amount_incl: [] }]);
	});

	it('cut the connection before anything is done', async () => {
		await start();
		sandbox.control.failNext({ failure: { kind: 'cut' } });
		await expect(pay(5001, 121)).rejects.toThrow();
		expect(sandbox.control.payments()).toEqual([]);
	});

	it('fail the next calls that fit, after some passed, and no others', async () => {
		await start();
		const failure = { kind: 'status', status: 429, retryAfter: 7 } as const;
		sandbox.control.failNext({ path: 'payment-accounts', times: 2, skip: 1, failure });
		const statuses = [];
		for (let calls = 0; calls < 4; calls++) {
			statuses.push((await call('/v1/payment-accounts.json')).status);
			expect((await call('/v1/contacts.json')).status).toBe(200);
		}
		expect(statuses).toEqual([200, 429, 429, 200]);
	});

	it('fail the same calls again for the same seed', async () => {
		await start();
		const statuses = async () => {
			sandbox.control.failRandomly({
				probability: 0.3,
				failures: [{ kind: 'status', status: 500 }],
				seed: 42,
			});
			const seen = [];
			for (let calls = 0; calls < 40; calls++) {
				seen.push((await call('/v1/contacts.json')).status);
			}
			return seen;
		};
		const first = await statuses();
		expect(new Set(first)).toEqual(new Set([200, 500]));
		expect(await statuses()).toEqual(first);
	});

	it('are reached over HTTP as well, outside the API and its log', async () => {
		await start();
		await fetch(`${sandbox.url}/_control/failNext`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ failure: { kind: 'status', status: 503 } }),
		});
		expect((await call('/v1/contacts.json')).status).toBe(503);
		const answer = await fetch(`${sandbox.url}/_control/requests`);
		const { result: log } = (await answer.json()) as { result: unknown };
		expect(log).toEqual([
			expect.objectContaining({ path: '/v1/contacts.json', status: 503, fault: 'status' }),
		]);
		expect(JSON.stringify(log)).not.toContain(sandbox.apiKey);
	});
});
