import { booksWorld } from '../chaos/booksWorld';
import { seededTeamleader } from '../../sandbox/teamleader/seededTeamleader';
import {
	startTeamleaderSandbox,
	type StartOptions,
	type TeamleaderSandbox,
} from '../../sandbox/teamleader/startTeamleaderSandbox';

const seed = seededTeamleader(booksWorld());
const [{ id: invoiceId }] = seed.invoices;
const AT = '2026-11-20T03:41:07+00:00';

describe('the stand-in for Teamleader Focus', () => {
	let sandbox: TeamleaderSandbox;

	const start = async (options: StartOptions = {}) => {
		const now = () => new Date('2026-11-28T10:00:00Z');
		sandbox = await startTeamleaderSandbox({ seed, now, ...options });
	};
	afterEach(async () => await sandbox.close());

	const call = async (action: string, body: object = {}, token = sandbox.token) => {
		const response = await fetch(`${sandbox.url}/${action}`, {
			method: 'POST',
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		const text = await response.text();
		return { status: response.status, headers: response.headers, text };
	};
	const rows = async (action: string, body?: object) => {
		const { data } = JSON.parse((await call(action, body)).text);
		return data as Array<Record<string, unknown>>;
	};
	const pay = async (amount: unknown, more: object = {}) =>
		await call('invoices.registerPayment', {
			id: invoiceId,
			payment: { amount, currency: 'EUR' },
			paid_at: AT,
			...more,
		});
	const info = async () => JSON.parse((await call('invoices.info', { id: invoiceId })).text).data;

	it('lists pages of twenty unless more is asked for, by status and day', async () => {
		await start();
		expect(await rows('invoices.list')).toHaveLength(20);
		expect(await rows('invoices.list', { page: { size: 30, number: 3 } })).toHaveLength(19);
		expect((await call('invoices.list', { page: { size: 101 } })).status).toBe(400);
		expect((await call('invoices.list', { filter: { open: true } })).status).toBe(400);
		const matched = { filter: { status: ['matched'] } };
		expect(await rows('invoices.list', matched)).toEqual([]);
		await pay(100.01);
		expect(await rows('invoices.list', matched)).toMatchObject([
			{ id: invoiceId, paid: true, total: { due: { amount: 0, currency: 'EUR' } } },
		]);
		const before = { filter: { invoice_date_before: '2020-01-01' } };
		expect(await rows('invoices.list', before)).toEqual([]);
	});

	it('takes a payment without a word and shows it without an ID, and takes off all at once', async () => {
		await start();
		expect(await pay(1)).toMatchObject({ status: 204, text: '' });
		await pay(2);
		expect(await info()).toMatchObject({
			total: { due: { amount: 97.01 } },
			payments: [{ paid_at: AT, payment: { amount: 1, currency: 'EUR' } }, {}],
		});
		expect((await call('invoices.removePayments', { id: invoiceId })).status).toBe(204);
		expect(await info()).toMatchObject({ payments: [] });
	});

	it.each<[string, object]>([
		['a day alone', { paid_at: '2026-11-20' }],
		['another currency', { payment: { amount: 1, currency: 'USD' } }],
		['an invoice that is not there', { id: 'no' }],
		['a text of its own', { note: 'ponto' }],
		['no amount', { payment: { currency: 'EUR' } }],
	])('refuses %s with 400', async (_what, more) => {
		await start();
		const { status, text } = await pay(1, more);
		expect(status).toBe(400);
		expect(JSON.parse(text)).toMatchObject({ errors: [{ title: expect.any(String) }] });
	});

	it('keeps to itself what no document says: the second of a payment, and what is above the due', async () => {
		await start({ habits: { paidAt: 'day', takesOverpayment: false } });
		expect((await pay(1_000)).status).toBe(400);
		await pay(1);
		expect(await info()).toMatchObject({ payments: [{ paid_at: '2026-11-20' }] });
	});

	it('takes a credit note off its invoice', async () => {
		const [creditNote] = seed.creditNotes;
		await start({
			seed: { ...seed, creditNotes: [{ ...creditNote, payableCents: 1, invoiceId }] },
		});
		expect(await info()).toMatchObject({ total: { due: { amount: 100 } } });
		expect(await rows('creditNotes.list')).toMatchObject([{ invoice: { id: invoiceId } }]);
	});

	it('counts calls in a minute, and says when there may be more', async () => {
		await start({ habits: { callsPerMinute: 1 } });
		await call('companies.list');
		const { status, headers } = await call('contacts.list');
		expect(status).toBe(429);
		expect(headers.get('x-ratelimit-reset')).toBe('2026-11-28T10:01:00.000Z');
	});

	it('gives new tokens once for a refresh token, and lets in nobody with the old one', async () => {
		await start();
		const renew = async () =>
			await fetch(`${sandbox.url}/oauth2/access_token`, {
				method: 'POST',
				body: new URLSearchParams({
					grant_type: 'refresh_token',
					refresh_token: sandbox.refreshToken,
				}),
			});
		sandbox.control.expireToken({});
		expect((await call('invoices.list')).status).toBe(401);
		const { access_token: token } = (await (await renew()).json()) as { access_token: string };
		expect((await call('invoices.list', {}, token)).status).toBe(200);
		expect((await renew()).status).toBe(400);
	});
});
