import {
	startBestInvoicingSandbox,
	type BestInvoicingSandbox,
} from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';
import { books, openInvoice } from '../../support/bestInvoicingSeed';
import { contractDescribe, vendorSchema } from '../../support/onfactContract';

// Purchases are known by name only; purchase slips are the nearest that the document describes.
const ANSWERS: ReadonlyArray<[path: string, schema: string]> = [
	['/v1/invoices.json', 'InvoicesList'],
	['/v1/invoices/5001.json', 'Invoice'],
	['/v1/creditnotes.json', 'CreditnotesList'],
	['/v1/creditnotes/301.json', 'Creditnote'],
	['/v1/payments.json', 'PaymentsList'],
	['/v1/payments/9001.json', 'Payment'],
	['/v1/payment-accounts.json', 'PaymentAccountsList'],
	['/v1/payment-accounts/11.json', 'PaymentAccount'],
	['/v1/contacts.json', 'ContactsList'],
	['/v1/contacts/101.json', 'Contact'],
	['/v1/purchaseslips.json', 'PurchaseslipsList'],
];

contractDescribe('every answer of the stand-in fits the OpenAPI document of onFact', () => {
	let sandbox: BestInvoicingSandbox;
	const call = async (path: string, init: RequestInit = {}) =>
		await fetch(`${sandbox.url}${path}`, {
			...init,
			headers: {
				'X-SESSION-KEY': sandbox.apiKey,
				'X-COMPANY-UUID': sandbox.companyUuid,
				...(init.body ? { 'Content-Type': 'application/json' } : {}),
				...init.headers,
			},
		});
	const expectToFit = async (response: Response, schema: string) => {
		const validate = vendorSchema(schema);
		validate(await response.json());
		expect(validate.errors ?? []).toEqual([]);
	};

	beforeAll(async () => {
		const invoices = [
			openInvoice({ openAmount: '100.00' }),
			openInvoice({ kind: 'creditNote', number: 'CN-1', references: [] }),
		];
		sandbox = await startBestInvoicingSandbox({ seed: books({ invoices }) });
	});
	afterAll(async () => await sandbox.close());

	it.each(ANSWERS)('GET %s is a %s', async (path, schema) => {
		const response = await call(path);
		expect(response.status).toBe(200);
		await expectToFit(response, schema);
	});

	it('a registered and a deleted payment are a Success', async () => {
		const registered = await call('/v1/invoices/5001/payments.json', {
			method: 'POST',
			body: JSON.stringify({ payment_account_id: '11', date: '2026-11-20', amount: { _: 1 } }),
		});
		expect(registered.status).toBe(201);
		const { id } = (await registered.clone().json()) as { id: number };
		await expectToFit(registered, 'Success');
		await expectToFit(await call(`/v1/payments/${id}.json`, { method: 'DELETE' }), 'Success');
	});

	it('every refusal is an Error', async () => {
		const refusals: Array<[number, Response]> = [
			[401, await call('/v1/invoices.json', { headers: { 'X-SESSION-KEY': '' } })],
			[403, await call('/v1/invoices.json', { headers: { 'X-COMPANY-UUID': '' } })],
			[404, await call('/v1/invoices/1.json')],
			[400, await call('/v1/invoices/5001/payments.json', { method: 'POST', body: '{}' })],
		];
		sandbox.control.failNext({ failure: { kind: 'status', status: 429 } });
		refusals.push([429, await call('/v1/invoices.json')]);
		for (const [status, response] of refusals) {
			expect(response.status).toBe(status);
			await expectToFit(response, 'Error');
		}
	});
});
