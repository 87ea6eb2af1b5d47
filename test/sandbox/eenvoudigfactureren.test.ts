import { booksWorld } from '../chaos/booksWorld';
import { seededEenvoudig } from '../../sandbox/eenvoudigfactureren/seededEenvoudig';
import {
	startEenvoudigSandbox,
	type EenvoudigSandbox,
	type StartOptions,
} from '../../sandbox/eenvoudigfactureren/startEenvoudigSandbox';

describe('the stand-in for EenvoudigFactureren', () => {
	let sandbox: EenvoudigSandbox;

	const start = async (options: StartOptions = {}) => {
		const now = () => new Date('2026-11-28T10:00:00Z');
		sandbox = await startEenvoudigSandbox({ seed: seededEenvoudig(booksWorld()), now, ...options });
	};
	afterEach(async () => await sandbox.close());

	const call = async (path: string, body?: object, headers: Record<string, string> = {}) => {
		const response = await fetch(`${sandbox.url}/${path}`, {
			method: body ? 'POST' : 'GET',
			headers: {
				accept: 'application/json',
				'x-api-key': sandbox.apiKey,
				...(body && { 'content-type': 'application/json' }),
				...headers,
			},
			body: body && JSON.stringify(body),
		});
		const text = await response.text();
		return { status: response.status, text };
	};
	const rows = async (path: string) =>
		JSON.parse((await call(path)).text) as Array<Record<string, unknown>>;
	const pay = async (amount: unknown, more: object = { method: 'transfer' }) =>
		await call('invoices/3001/payments', { date: '2026-11-20', amount, description: 'x', ...more });

	it('lists pages of invoices and credit notes, without what is left of them', async () => {
		await start();
		const all = await rows('invoices?sort=number&take=100');
		expect(all).toHaveLength(80);
		expect(all[0]).not.toHaveProperty('open_amount');
		expect(all.filter(({ type }) => type === 'creditnote')).toMatchObject([
			{ total_with_tax: expect.any(Number) },
		]);
		expect(await rows('invoices?skip=70&take=100')).toHaveLength(10);
		expect(await rows('invoices')).toHaveLength(50);
		expect((await call('invoices?filter=number')).status).toBe(400);
	});

	it('takes a payment under both names of the method, and shows it', async () => {
		await start();
		expect((await pay(1)).status).toBe(201);
		expect((await pay('2.50', { payment_method: 'cash' })).status).toBe(201);
		expect((await pay(1, { method: 'gold' })).status).toBe(400);
		expect((await pay('much')).status).toBe(400);
		expect(await rows('invoices/3001/payments')).toMatchObject([
			{ amount: 1, payment_method: 'transfer', description: 'x' },
			{ amount: 2.5, payment_method: 'cash' },
		]);
	});

	it('closes an invoice that is paid, and leaves it out where only others are asked for', async () => {
		await start();
		await pay(100.01);
		expect(JSON.parse((await call('invoices/3001')).text)).toMatchObject({ status: 'closed' });
		const open = await rows(`invoices?filter=${encodeURIComponent('status!=closed')}&take=100`);
		expect(open).toHaveLength(79);
	});

	it('keeps to itself what no document says: IDs, descriptions, amounts that are numbers', async () => {
		const habits = { tellsPaymentId: false, tellsDescription: false, amountsAreText: true };
		await start({ habits: { ...habits, takesOverpayment: false } });
		expect((await pay(1)).text).toBe('{"message":"Created"}');
		expect((await pay(1_000)).status).toBe(400);
		const [payment] = await rows('invoices/3001/payments');
		expect(payment).toMatchObject({ amount: '1.00' });
		expect(payment).not.toHaveProperty('description');
	});

	it('answers XML unless JSON is asked for, and nobody without the key', async () => {
		await start();
		expect((await call('invoices', undefined, { accept: '*/*' })).text).toContain('<response>');
		expect((await call('invoices', undefined, { 'x-api-key': 'no' })).status).toBe(401);
		expect((await call('invoices/1')).status).toBe(404);
	});
});
