import { seededErpNext } from '../../sandbox/erpNext/seededErpNext';
import {
	startErpNextSandbox,
	type ErpNextSandbox,
	type StartOptions,
} from '../../sandbox/erpNext/startErpNextSandbox';

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
	customerName: 'Bakkerij Janssens BV',
	customerIbans: ['BE71096123456769'],
	kind: 'invoice' as const,
	appliedTransactionIds: [],
	status: 'open' as const,
	...more,
});
const IN_TERMS = '9';

describe('the stand-in for ERPNext', () => {
	let sandbox: ErpNextSandbox;

	const start = async (options: StartOptions = {}) => {
		const invoices = [
			...Array.from({ length: 22 }, (_, place) => invoice(String(place + 1))),
			{ ...invoice('CN-1', { openAmount: '-20.00' }), kind: 'creditNote' as const },
		];
		sandbox = await startErpNextSandbox({ seed: seededErpNext({ invoices }), ...options });
	};
	const call = async (path: string, body?: object, method = body ? 'POST' : 'GET') => {
		const response = await fetch(`${sandbox.url}/api/resource/${path}`, {
			method,
			headers: {
				authorization: `token ${sandbox.apiKey}:${sandbox.apiSecret}`,
				...(body && { 'content-type': 'application/json' }),
			},
			body: body && JSON.stringify(body),
		});
		return { status: response.status, body: Object(await response.json()) };
	};
	const list = async (doctype: string, filters: unknown[], fields: string[], more = '') => {
		const query = `filters=${JSON.stringify(filters)}&fields=${JSON.stringify(fields)}${more}`;
		return await call(`${encodeURIComponent(doctype)}?${encodeURI(query)}`);
	};
	const pay = async (amount: number, more: object = {}, name = '1') =>
		await call('Payment%20Entry', {
			docstatus: 1,
			payment_type: 'Receive',
			company: sandbox.company,
			posting_date: '2026-11-20',
			party_type: 'Customer',
			party: 'Bakkerij Janssens BV',
			paid_from: 'Debtors - V',
			paid_to: sandbox.bankAccount,
			paid_amount: amount,
			received_amount: amount,
			source_exchange_rate: 1,
			target_exchange_rate: 1,
			reference_no: `ponto:t-1:${name}`,
			reference_date: '2026-11-20',
			references: [
				{ reference_doctype: 'Sales Invoice', reference_name: name, allocated_amount: amount },
			],
			...more,
		});
	const row = (more: object) => ({
		references: [
			{ reference_doctype: 'Sales Invoice', reference_name: '1', allocated_amount: 10, ...more },
		],
	});
	const outstanding = async (name: string) =>
		(await call(`Sales%20Invoice/${name}`)).body.data.outstanding_amount as number;

	afterEach(async () => await sandbox.close());

	it('gives twenty a page and the name alone unless more is asked for', async () => {
		await start();
		const { body } = await call('Sales%20Invoice');
		expect(body.data).toHaveLength(20);
		expect(body.data[0]).toEqual({ name: '1' });
		const submitted = [
			['docstatus', '=', 1],
			['company', '=', sandbox.company],
		];
		const all = await list('Sales Invoice', submitted, ['name'], '&limit_page_length=200');
		expect(all.body.data).toHaveLength(25);
		const rest = '&limit_start=20&limit_page_length=200&order_by=name asc';
		expect((await list('Sales Invoice', submitted, ['name'], rest)).body.data).toHaveLength(5);
	});

	it('refuses a field that the site does not have', async () => {
		await start();
		const { status, body } = await list('Payment Entry', [], ['ponto_transaction']);
		expect(status).toBe(417);
		expect(body.exc_type).toBe('DataError');
		const [said] = JSON.parse(body._server_messages) as [string];
		expect(JSON.parse(said).message).toBe('Field not permitted in query: ponto_transaction');
	});

	it('books what is submitted, and cancels it', async () => {
		await start();
		const { status, body } = await pay(121.1);
		expect(status).toBe(200);
		expect(body.data).toMatchObject({ docstatus: 1, status: 'Submitted', unallocated_amount: 0 });
		expect(await outstanding('1')).toBe(0);
		await call(`Payment%20Entry/${body.data.name}`, { docstatus: 2 }, 'PUT');
		expect(await outstanding('1')).toBe(121.1);
	});

	it('a draft books nothing until it is submitted', async () => {
		await start();
		const { body } = await pay(121.1, { docstatus: 0 });
		expect(await outstanding('1')).toBe(121.1);
		await call(`Payment%20Entry/${body.data.name}`, { docstatus: 1 }, 'PUT');
		expect(await outstanding('1')).toBe(0);
	});

	it('what is above the rows stays unallocated, and a deduction closes the rest', async () => {
		await start();
		expect((await pay(150, row({}))).body.data).toMatchObject({ unallocated_amount: 140 });
		const deductions = [{ account: 'Discount - V', cost_center: 'Main - V', amount: 1.1 }];
		const discounted = { deductions, ...row({ reference_name: '2', allocated_amount: 121.1 }) };
		expect((await pay(120, discounted)).body.data).toMatchObject({ unallocated_amount: 0 });
		expect(await outstanding('2')).toBe(0);
	});

	it.each<[string, object, string]>([
		['more than is due', row({ allocated_amount: 500 }), 'Difference Amount'],
		['an unknown invoice', row({ reference_name: 'none' }), 'does not exist'],
		['a draft', row({ reference_name: 'DRAFT-1' }), 'must be submitted'],
		['a cancelled one', row({ reference_name: 'CANCELLED-1' }), 'must be submitted'],
		["another company's", row({ reference_name: 'OTHER-1' }), 'must be submitted'],
		['another customer', { party: 'Klant' }, 'is not associated with'],
		['another account', { paid_from: 'Debtors USD - V' }, 'but Party Account is'],
		['no bank account', { paid_to: 'Sales - V' }, 'must be Bank or Cash'],
		['no reference', { reference_no: '' }, 'is mandatory'],
		['terms without a term', row({ reference_name: IN_TERMS }), 'Select a Payment Term'],
	])('refuses %s', async (_what, more, why) => {
		await start();
		const { status, body } = await pay(100, more);
		expect(status).toBe(417);
		expect(body.exception).toContain(why);
	});

	it('takes a payment on a term', async () => {
		await start();
		const paid = row({ reference_name: IN_TERMS, payment_term: 'At once' });
		expect((await pay(10, paid)).status).toBe(200);
		const { body } = await call(`Sales%20Invoice/${IN_TERMS}`);
		expect(body.data).toMatchObject({
			outstanding_amount: 111.1,
			payment_schedule: [{ outstanding: 50.55 }, { outstanding: 60.55 }],
		});
	});

	it.each([
		[13, 200, -5],
		[15, 417, 0],
	] as const)(
		'version %d answers %d to a payment on a paid invoice',
		async (version, code, left) => {
			await start({ habits: { version } });
			await pay(121.1);
			expect((await pay(5)).status).toBe(code);
			expect(await outstanding('1')).toBe(left);
		},
	);

	it('a field that the site made unique refuses the same value, of a cancelled one too', async () => {
		await start({ habits: { uniqueField: 'ponto_transaction' } });
		const { body } = await pay(10, { ponto_transaction: 't-1:1' });
		await call(`Payment%20Entry/${body.data.name}`, { docstatus: 2 }, 'PUT');
		expect((await pay(10, { ponto_transaction: 't-1:1' })).status).toBe(409);
		expect((await pay(10, { ponto_transaction: 't-1:1:2' })).status).toBe(200);
	});

	it('answers 401 to another key, 403 without the right, 404 to an unknown invoice', async () => {
		await start({ habits: { maySubmit: false, mayReadBankAccounts: false } });
		expect((await fetch(`${sandbox.url}/api/resource/Sales%20Invoice`)).status).toBe(401);
		expect((await pay(1)).status).toBe(403);
		expect((await call('Bank%20Account')).status).toBe(403);
		expect((await call('Sales%20Invoice/none')).status).toBe(404);
	});
});
