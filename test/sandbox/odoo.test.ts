import { seededOdoo } from '../../sandbox/odoo/seededOdoo';
import {
	startOdooSandbox,
	type OdooSandbox,
	type StartOptions,
} from '../../sandbox/odoo/startOdooSandbox';
import type { SeedInvoice } from '../../sandbox/seed/seed';

const invoice = (number: string, more: Partial<SeedInvoice> = {}): SeedInvoice => ({
	id: number,
	number,
	references: ['+++090/9337/55493+++'],
	openAmount: '0.35',
	totalAmount: '0.35',
	currency: 'EUR',
	issueDate: '2026-10-01',
	dueDate: '2026-10-31',
	customerId: 'c',
	customerName: 'Bakkerij Janssens BV',
	customerIbans: ['BE68539007547034'],
	kind: 'invoice',
	appliedTransactionIds: [],
	status: 'open',
	...more,
});
const [FIRST, SECOND, IN_TERMS, CREDIT, OTHER_CUSTOMER] = [401, 402, 405, 406, 407];
const DRAFT = 410;

describe('the stand-in for Odoo', () => {
	let sandbox: OdooSandbox;

	const start = async (habits: StartOptions['habits'] = {}) => {
		const { moves, partners } = seededOdoo({
			invoices: [
				...['1', '2', '3', '4', '5'].map((number) => invoice(`INV/${number}`)),
				invoice('RINV/1', { kind: 'creditNote', openAmount: '-0.10' }),
				invoice('INV/7', { customerName: 'Slagerij Peeters' }),
			],
		});
		const draft = { ...moves[0], id: DRAFT, name: null, state: 'draft' as const };
		sandbox = await startOdooSandbox({ moves: [...moves, draft], partners, habits });
	};
	afterEach(async () => await sandbox.close());

	const call = async (path: string, body: object, headers: Record<string, string> = {}) => {
		const response = await fetch(`${sandbox.url}/json/2/${path}`, {
			method: 'POST',
			headers: {
				authorization: `bearer ${sandbox.apiKey}`,
				'content-type': 'application/json',
				...headers,
			},
			body: JSON.stringify(body),
		});
		return { status: response.status, body: (await response.json()) as unknown };
	};
	const open = async (ids: readonly number[], values: object) =>
		await call('account.payment.register/create', {
			vals_list: [{ payment_date: '2026-11-20', communication: 'ponto:t', ...values }],
			context: { active_model: 'account.move', active_ids: ids },
		});
	const register = async (ids: readonly number[], values: object, context: object = {}) => {
		const [wizard] = (await open(ids, values)).body as number[];
		return await call('account.payment.register/action_create_payments', {
			ids: [wizard],
			context,
		});
	};
	const read = async (model: string, domain: unknown, more: object = {}) =>
		(await call(`${model}/search_read`, { domain, ...more })).body as Array<
			Record<string, unknown>
		>;
	const moveNow = async (id: number) => (await read('account.move', [['id', '=', id]]))[0];
	const payments = async () => await read('account.payment', [], { order: 'id' });

	it('gives amounts as it rounds them, false for what is empty, and relations as pairs', async () => {
		await start();
		expect(await moveNow(FIRST)).toMatchObject({
			amount_residual: 35 * 0.01,
			ref: false,
			partner_bank_id: false,
			currency_id: [1, 'EUR'],
			partner_id: [71, 'Bakkerij Janssens BV'],
		});
		expect(String((await moveNow(FIRST)).amount_residual)).not.toBe('0.35');
		expect(await moveNow(CREDIT)).toMatchObject({
			move_type: 'out_refund',
			amount_residual: 10 * 0.01,
			amount_residual_signed: -0.1,
		});
	});

	it('pages by a limit and the last id, and gives the fields that were asked for', async () => {
		await start();
		const page = async (last: number) =>
			await read(
				'account.move',
				[
					['state', '=', 'posted'],
					['id', '>', last],
				],
				{
					fields: ['name'],
					order: 'id',
					limit: 3,
				},
			);
		expect(await page(0)).toEqual([
			{ id: 401, name: 'INV/1' },
			{ id: 402, name: 'INV/2' },
			{ id: 403, name: 'INV/3' },
		]);
		expect((await page(403)).map(({ id }) => id)).toEqual([404, 405, 406]);
	});

	it.each<[string, string, object, number]>([
		['an argument that it does not know', 'account.move/search_read', { filter: [] }, 422],
		['a field that it does not know', 'account.move/search_read', { fields: ['number'] }, 422],
		['ids where none belong', 'account.payment.register/create', { ids: [1], vals_list: [] }, 422],
		['an unknown model', 'account.invoice/search_read', {}, 404],
		['an unknown method', 'account.move/pay', {}, 404],
		[
			'a wizard that is not there',
			'account.payment.register/action_create_payments',
			{ ids: [9] },
			404,
		],
	])('refuses %s', async (_what, path, body, status) => {
		await start();
		expect((await call(path, body)).status).toBe(status);
	});

	it('refuses a key that is not valid, and asks for the database where it has several', async () => {
		await start({ databases: ['one', 'two'] });
		expect((await call('account.move/search_read', {})).status).toBe(404);
		const headers = { 'x-odoo-database': 'two' };
		expect((await call('account.move/search_read', {}, headers)).status).toBe(200);
		const expired = { ...headers, authorization: 'bearer other' };
		expect(await call('account.move/search_read', {}, expired)).toMatchObject({
			status: 401,
			body: { name: 'werkzeug.exceptions.Unauthorized', message: 'Invalid apikey' },
		});
	});

	it('books in two calls, and says which payment came of it', async () => {
		await start();
		const answer = await register([FIRST], { amount: 0.35 });
		const [payment] = await payments();
		expect(answer.body).toMatchObject({ res_model: 'account.payment', res_id: payment.id });
		expect(payment).toMatchObject({
			memo: 'ponto:t',
			state: 'in_process',
			reconciled_invoice_ids: [FIRST],
		});
		expect(await moveNow(FIRST)).toMatchObject({ amount_residual: 0, payment_state: 'in_payment' });
		expect((await open([FIRST], {})).body).toMatchObject({
			name: 'odoo.exceptions.UserError',
			message: expect.stringContaining("There's nothing left to pay"),
		});
	});

	it('answers only true when told not to redirect', async () => {
		await start();
		expect((await register([FIRST], {}, { dont_redirect_to_payments: true })).body).toBe(true);
	});

	it('books parts, and keeps what is too much as credit', async () => {
		await start();
		await register([FIRST], { amount: 0.1 });
		expect(await moveNow(FIRST)).toMatchObject({ amount_residual: 0.25, payment_state: 'partial' });
		await register([FIRST], { amount: 1 });
		expect((await moveNow(FIRST)).amount_residual).toBe(0);
	});

	it('writes off the difference when told to', async () => {
		await start();
		const values = {
			amount: 0.3,
			payment_difference_handling: 'reconcile',
			writeoff_account_id: 5,
		};
		await register([FIRST], values);
		expect((await moveNow(FIRST)).amount_residual).toBe(0);
	});

	it.each<[string, readonly number[], object, readonly number[]]>([
		['several customers', [FIRST, OTHER_CUSTOMER], { group_payment: true }, [0.35, 0.35]],
		['several invoices that are not grouped', [FIRST, SECOND], {}, [0.35, 0.35]],
		['terms that are not grouped', [IN_TERMS], { group_payment: false }, [0.17, 0.18]],
	])('drops amount and memo without a word for %s', async (_what, ids, values, amounts) => {
		await start();
		const answer = await register(ids, { amount: 0.2, ...values });
		expect(answer.body).toHaveProperty('domain');
		const made = await payments();
		expect(made.map(({ amount }) => Number(Number(amount).toFixed(2)))).toEqual(amounts);
		expect(made.map(({ memo }) => memo)).not.toContain('ponto:t');
	});

	it('keeps amount and memo of one invoice in terms, and nets a credit note', async () => {
		await start();
		await register([IN_TERMS], { amount: 0.2 });
		expect((await payments())[0]).toMatchObject({ amount: 0.2, memo: 'ponto:t' });
		await register([FIRST, CREDIT], { amount: 0.25, group_payment: true });
		expect((await moveNow(FIRST)).amount_residual).toBe(0);
		expect((await moveNow(CREDIT)).amount_residual).toBe(0);
	});

	it('takes a payment of a draft', async () => {
		await start();
		expect((await register([DRAFT], { amount: 0.35 })).status).toBe(200);
		expect((await moveNow(DRAFT)).amount_residual).toBe(35 * 0.01);
	});

	it('moves no residual, drops a write-off and books twice without an outstanding account', async () => {
		await start({ paymentAccount: 'none' });
		const values = {
			amount: 0.1,
			payment_difference_handling: 'reconcile',
			writeoff_account_id: 5,
		};
		await register([FIRST], values);
		await register([FIRST], values);
		expect(await moveNow(FIRST)).toMatchObject({
			amount_residual: 35 * 0.01,
			payment_state: 'in_payment',
		});
		expect(await payments()).toMatchObject([{ move_id: false }, { move_id: false }]);
	});

	it("reads an amount in the journal's currency where none is given", async () => {
		await start({ journalCurrencyId: 2 });
		await register([FIRST], { amount: 0.22 });
		expect((await payments())[0].currency_id).toEqual([2, 'USD']);
		expect(Number((await moveNow(FIRST)).amount_residual)).toBeCloseTo(0.15);
	});

	it('refuses a day that is closed', async () => {
		await start({ lockedUntil: '2026-11-30' });
		expect(await register([FIRST], { amount: 0.35 })).toMatchObject({ status: 422 });
		expect(await payments()).toEqual([]);
	});

	it('shows a payment that was cancelled, and gives the residual back', async () => {
		await start();
		await register([FIRST], { amount: 0.35 });
		const [{ id }] = await payments();
		sandbox.control.removePayment({ id: Number(id) });
		expect((await payments())[0]).toMatchObject({ state: 'canceled', reconciled_invoice_ids: [] });
		expect((await moveNow(FIRST)).payment_state).toBe('not_paid');
	});
});
