import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { NodeRun } from '../../../n8n/engine';
import { runPonto } from '../../support/runPonto';
import { emptySeed, useSandbox } from '../../support/sandboxFixture';

const sandbox = useSandbox();
const [payer] = emptySeed.accounts;
const account = { __rl: true, mode: 'id', value: payer.id };
const CREDITOR = {
	creditorName: 'Drukkerij Peeters',
	creditorIban: 'BE68 5390 0754 7034',
	remittanceInformation: 'Factuur 2026-118',
};

const create = async (parameters: INodeParameters = {}, run: NodeRun = {}) =>
	await runPonto(
		sandbox(),
		{
			resource: 'payment',
			operation: 'create',
			account,
			amount: '121.50',
			idempotencyKey: 'invoice-118',
			...CREDITOR,
			...parameters,
		},
		run,
	);
const sent = async () =>
	await sandbox().control.countRequests({ method: 'POST', path: '/payments$' });
const on = async (operation: string, paymentId: unknown) =>
	await runPonto(sandbox(), {
		resource: 'payment',
		operation,
		account,
		paymentId: String(paymentId),
	});

const sign = async (page: string) =>
	await fetch(page, {
		method: 'POST',
		redirect: 'manual',
		body: new URLSearchParams({ digipass: '123456' }),
	});

describe('Payment > Create', () => {
	test('prepares a payment and says that a person must sign it', async () => {
		const [payment] = await create({ options: { redirectUrl: 'https://example.com/signed' } });
		expect(payment).toMatchObject({
			status: 'unsigned',
			accountId: payer.id,
			amount: 121.5,
			currency: 'EUR',
			creditorName: 'Drukkerij Peeters',
			creditorAccountReference: 'BE68539007547034',
			remittanceInformation: 'Factuur 2026-118',
			remittanceInformationType: 'unstructured',
			signingLink: expect.stringMatching(/^http/),
			nextStep: expect.stringContaining('signs'),
		});
	});

	test('points to the Ponto dashboard when there is no link to sign', async () => {
		expect(await create()).toMatchObject([
			{ signingLink: null, nextStep: expect.stringContaining('Ponto dashboard') },
		]);
	});

	test('prepares one payment however often it runs with the same key', async () => {
		const [first] = await create();
		const [again] = await create();
		expect(again.id).toBe(first.id);
		expect(await create({ idempotencyKey: 'invoice-119' })).not.toMatchObject([{ id: first.id }]);
	});

	test('prepares one payment when the connection is cut after Ponto has it', async () => {
		await sandbox().control.failNext({
			path: '/payments$',
			failure: { kind: 'cutAfter' },
		});
		await expect(create()).rejects.toMatchObject({
			message: 'The connection to Ponto did not hold',
		});
		const [payment] = await create();
		const keys = (await sandbox().control.requests({ method: 'POST', path: '/payments$' })).length;
		expect(keys).toBe(2);
		expect(await on('get', payment.id)).toMatchObject([{ id: payment.id }]);
	});

	test('takes the ID of each item as its key by default', async () => {
		const inputs = [[{ id: 'a' }, { id: 'b' }]];
		const run = async () => await create({ idempotencyKey: '={{ $json.id }}' }, { inputs });
		const first = (await run()).map(({ id }) => id);
		expect(new Set(first).size).toBe(2);
		expect((await run()).map(({ id }) => id)).toEqual(first);
	});

	test('refuses the second of two items with one key, instead of losing it', async () => {
		await expect(create({}, { inputs: [[{}, {}]] })).rejects.toMatchObject({
			message: 'Idempotency Key "invoice-118" is also the key of item 0',
		});
		expect(await sent()).toBe(1);
	});

	test('says so when the key was used for another payment before', async () => {
		await create();
		await expect(create({ amount: '99.00' })).rejects.toMatchObject({
			description: expect.stringContaining('Idempotency Key'),
		});
	});

	test('asks for the account again after a look-up that came to nothing', async () => {
		await sandbox().control.failNext({
			path: `/accounts/${payer.id}$`,
			failure: { kind: 'status', status: 404 },
		});
		const parameters = { idempotencyKey: '={{ $json.id }}' };
		const inputs = [[{ id: 'a' }, { id: 'b' }, { id: 'c' }]];
		expect(await create(parameters, { inputs, continueOnFail: true })).toMatchObject([
			{ error: 'Ponto does not know this resource' },
			{ status: 'unsigned' },
			{ status: 'unsigned' },
		]);
	});

	describe.each(['conflict', 'firstAnswer'] as const)(
		'under a key that was used before, when Ponto gives the %s',
		(answer) => {
			beforeEach(async () => await sandbox().control.setReusedKeyAnswer({ answer }));
			const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

			test.each([
				[{ amount: '122.50' }],
				[{ creditorIban: 'BE43 0689 9999 9501' }],
				[{ creditorName: 'Drukkerij Pieters' }],
				[{ remittanceInformation: 'Factuur 2026-119' }],
				[{ remittanceInformation: 'Factuur 20261-18' }],
				[{ remittanceType: 'none' }],
				[{ options: { endToEndId: 'e2e-2' } }],
				[{ options: { requestedExecutionDate: tomorrow } }],
			])('says that %j is not what was prepared', async (differs) => {
				await create();
				await expect(create(differs as INodeParameters)).rejects.toMatchObject({
					description: expect.stringMatching(/key of its own/),
				});
			});

			test('says that a date and a communication of the first one are not asked for now', async () => {
				await create({ options: { requestedExecutionDate: tomorrow } });
				await expect(create()).rejects.toMatchObject({
					description: expect.stringMatching(/key of its own/),
				});
			});

			test('says that what was deleted at Ponto since is not prepared', async () => {
				const [{ id }] = await create();
				await on('delete', id);
				await expect(create()).rejects.toMatchObject({
					message: 'What was prepared under this Idempotency Key is no longer at Ponto',
					description: expect.stringContaining(String(id)),
				});
			});

			test('says that what was signed since is signed', async () => {
				const [{ id, signingLink }] = await create({
					options: { redirectUrl: 'https://example.com/signed' },
				});
				await sign(String(signingLink));
				const [again] = await create({ options: { redirectUrl: 'https://example.com/signed' } });
				expect(again).toMatchObject({ id, status: expect.not.stringMatching('unsigned') });
				expect(again).not.toHaveProperty('nextStep');
			});

			test('prepares the same payment once', async () => {
				const [first] = await create({ options: { endToEndId: 'e2e-1' } });
				expect(await create({ options: { endToEndId: 'e2e-1' } })).toMatchObject([
					{ id: first.id },
				]);
			});
		},
	);

	test('is not called prepared while Ponto does not show it; the next run shows the same one', async () => {
		const failure = { kind: 'status', status: 403 } as const;
		await sandbox().control.failNext({ method: 'GET', path: '/payments/', failure });
		await expect(create()).rejects.toMatchObject({
			description: expect.stringContaining('Run this again with the same Idempotency Key'),
		});
		await create();
		expect(await sent()).toBe(2);
	});

	test.each([
		['={{ $json }}'],
		['={{ undefined + "" }}'],
		['={{ [1, 2] }}'],
		['={{ true }}'],
		['null'],
		['NaN'],
		['invoice-undefined'],
		['[object Object]'],
	])('sends nothing with %s as its key', async (idempotencyKey) => {
		await expect(create({ idempotencyKey })).rejects.toMatchObject({
			message: expect.stringMatching(/^Idempotency Key ".*" is not a key$/),
		});
		expect(await sent()).toBe(0);
	});

	test.each([
		['+++123/4567/89002+++', '+++123/4567/89002+++'],
		['123456789002', '+++123/4567/89002+++'],
		['rf18 5390 0754 7034', 'RF18539007547034'],
	])('writes the structured communication %s as %s', async (remittanceInformation, written) => {
		const parameters = { remittanceType: 'structured', remittanceInformation };
		expect(await create(parameters)).toMatchObject([
			{ remittanceInformation: written, remittanceInformationType: 'structured' },
		]);
	});

	test.each([{}, { replaceSpecialCharacters: true }])(
		'writes special characters in the nearest way, and says so (%j)',
		async (options) => {
			const parameters = {
				creditorName: 'Café Zoë & Cie ',
				remittanceInformation: 'Facture n° 12',
				options,
			};
			expect(await create(parameters)).toMatchObject([
				{
					creditorName: 'Cafe Zoe + Cie',
					replacedTexts: [
						{ parameter: 'Creditor Name', given: 'Café Zoë & Cie', sent: 'Cafe Zoe + Cie' },
						{ parameter: 'Remittance Information', given: 'Facture n° 12', sent: 'Facture n. 12' },
					],
				},
			]);
		},
	);

	test('says nothing of replaced texts where nothing was replaced', async () => {
		const [payment] = await create({ creditorName: 'Cafe Zoe', remittanceInformation: 'ok' });
		expect(payment).not.toHaveProperty('replacedTexts');
	});

	test.each([
		[{ creditorIban: 'BE68 5390 0754 7035' }, 'Creditor IBAN "BE68 5390 0754 7035" is not a valid'],
		[{ creditorIban: '={{ "" }}' }, 'Creditor IBAN "" is not a valid IBAN'],
		[{ creditorIban: payer.attributes.reference }, 'Creditor IBAN is the account that pays'],
		[{ creditorName: '  ' }, 'Creditor Name is empty'],
		[
			{ creditorName: 'Café Zoë', options: { replaceSpecialCharacters: false } },
			'Creditor Name has characters that a SEPA payment cannot carry: é ë',
		],
		[
			{ creditorName: 'Zoë Ωμ' },
			'Creditor Name has characters that a SEPA payment cannot carry: Ω μ',
		],
		[{ creditorName: 'x'.repeat(61) }, 'Creditor Name has 61 characters, 60 are allowed'],
		[{ remittanceInformation: 'x'.repeat(141) }, 'Remittance Information has 141 characters'],
		[
			{ remittanceType: 'structured', remittanceInformation: '+++123/4567/89003+++' },
			'Remittance Information "+++123/4567/89003+++" is not a structured communication',
		],
		[{ amount: '0' }, 'Amount 0 is not between'],
		[{ amount: '-5' }, 'Amount -5 is not between'],
		[{ amount: '121,50' }, 'Amount "121,50" is not an exact amount in EUR'],
		[{ amount: '1.005' }, 'Amount "1.005" is not an exact amount in EUR'],
		[{ idempotencyKey: '={{ $json.nothing }}' }, 'Idempotency Key is empty'],
		[{ options: { creditorBic: 'ABC' } }, 'Creditor BIC "ABC" is not a BIC'],
		[{ options: { endToEndId: 'x'.repeat(36) } }, 'End-to-End ID has 36 characters'],
		[
			{ options: { redirectUrl: 'example.com' } },
			'Redirect URL "example.com" is not a web address',
		],
		[
			{ options: { requestedExecutionDate: '2020-01-31' } },
			'Requested Execution Date 2020-01-31 is over',
		],
	])('sends nothing with %j', async (parameters, message) => {
		await expect(create(parameters as INodeParameters)).rejects.toMatchObject({
			message: expect.stringContaining(message),
			description: expect.any(String),
		});
		expect(await sent()).toBe(0);
	});

	test('says what to do when payments are not activated', async () => {
		await sandbox().control.setOrganization({ paymentsActivated: false });
		await expect(create()).rejects.toMatchObject({
			message: expect.stringContaining('has not activated payments'),
			description: expect.stringContaining('Request Payment Activation'),
		});
	});
});

describe('Payment > Get and Delete', () => {
	test('reads a payment, deletes it, and then does not know it', async () => {
		const [{ id }] = await create();
		expect(await on('get', id)).toMatchObject([{ id, status: 'unsigned', amount: 121.5 }]);
		expect(await on('delete', id)).toEqual([{ id, accountId: payer.id, deleted: true }]);
		await expect(on('get', id)).rejects.toMatchObject({
			message: 'Ponto does not know this payment',
		});
	});
});

describe('Bulk Payment', () => {
	const items = (...amounts: string[]): IDataObject[] =>
		amounts.map((amount, n) => ({ id: `invoice-${n}`, amount }));
	const createBulk = async (input: IDataObject[], parameters: INodeParameters = {}) =>
		await runPonto(
			sandbox(),
			{
				resource: 'bulkPayment',
				operation: 'create',
				account,
				reference: 'Suppliers 2026-11',
				amount: '={{ $json.amount }}',
				...CREDITOR,
				...parameters,
			},
			{ inputs: [input] },
		);

	test('makes one bulk out of all items, with its exact total', async () => {
		expect(await createBulk(items('0.10', '0.20', '1000'))).toMatchObject([
			{
				status: 'unsigned',
				reference: 'Suppliers 2026-11',
				paymentCount: 3,
				totalAmountText: '1000.30',
				accountId: payer.id,
			},
		]);
	});

	test('sends nothing when one item cannot be paid, and names that item', async () => {
		await expect(createBulk(items('10', 'ten'))).rejects.toMatchObject({
			message: 'Item 1: Amount "ten" is not an exact amount in EUR',
		});
		const path = '/bulk-payments$';
		expect(await sandbox().control.countRequests({ method: 'POST', path })).toBe(0);
	});

	test('prepares one bulk however often it runs under the same reference', async () => {
		const [first] = await createBulk(items('10'));
		expect(await createBulk(items('10'))).toMatchObject([{ id: first.id }]);
		await expect(createBulk(items('10', '20'))).rejects.toMatchObject({
			description: expect.stringContaining('Idempotency Key'),
		});
	});

	test.each([
		['one item more', ['10', '20']],
		['another amount', ['11']],
		['one item less', []],
	])(
		'is not called prepared with %s when Ponto answers with the first one',
		async (_case, more) => {
			await sandbox().control.setReusedKeyAnswer({ answer: 'firstAnswer' });
			await createBulk(items('10', '30'));
			const changed = createBulk(items(...(more.length === 0 ? ['10'] : more)));
			await expect(changed).rejects.toMatchObject({
				message: 'This Idempotency Key was used for another payment',
				description: expect.stringContaining('prepared nothing new'),
			});
		},
	);

	test('is the same bulk in another order', async () => {
		await sandbox().control.setReusedKeyAnswer({ answer: 'firstAnswer' });
		const [first] = await createBulk(items('10', '30'));
		expect(await createBulk(items('10', '30').reverse())).toMatchObject([{ id: first.id }]);
	});

	test('is not called prepared when it was deleted at Ponto since', async () => {
		const [{ id }] = await createBulk(items('10'));
		const bulkPaymentId = String(id);
		const bulk = { resource: 'bulkPayment', operation: 'delete', account, bulkPaymentId };
		await runPonto(sandbox(), bulk);
		await expect(createBulk(items('10'))).rejects.toMatchObject({
			message: 'What was prepared under this Idempotency Key is no longer at Ponto',
		});
	});

	test('is not called prepared with another communication', async () => {
		await sandbox().control.setReusedKeyAnswer({ answer: 'firstAnswer' });
		const month = async (remittanceInformation: string) =>
			await createBulk(items('10'), { remittanceInformation });
		await month('Rent November');
		await expect(month('Rent December')).rejects.toMatchObject({
			message: 'This Idempotency Key was used for another payment',
		});
	});

	test('keeps a long reference in the output, and in Ponto what there is room for', async () => {
		const reference = 'Suppliers of November, second batch';
		expect(await createBulk(items('10'), { reference })).toMatchObject([
			{ reference: expect.stringMatching(/^Suppliers of November, seco/) },
		]);
	});

	test('is refused when a later item asks for another day', async () => {
		const dates = { requestedExecutionDate: '={{ $json.amount === "20" ? "2099-01-04" : "" }}' };
		await expect(createBulk(items('10', '20'), { options: dates })).rejects.toMatchObject({
			message: expect.stringContaining('Requested Execution Date is not the same for all items'),
		});
	});

	test('is refused when it pays the same document twice', async () => {
		const twice = createBulk([...items('10', '20'), { id: 'invoice-0', amount: '10' }]);
		await expect(twice).rejects.toMatchObject({
			message: expect.stringContaining('Item 2: the same document is already paid by item 0'),
		});
		const options = { endToEndId: '={{ "rent-" + $itemIndex }}' };
		const meant = await createBulk(items('10', '10'), { options });
		expect(meant).toMatchObject([{ paymentCount: 2, totalAmountText: '20.00' }]);
	});

	test('is read and deleted by its ID', async () => {
		const [{ id }] = await createBulk(items('10'));
		const on = async (operation: string) =>
			await runPonto(sandbox(), {
				resource: 'bulkPayment',
				operation,
				account,
				bulkPaymentId: String(id),
			});
		expect(await on('get')).toMatchObject([{ id, reference: 'Suppliers 2026-11' }]);
		expect(await on('delete')).toMatchObject([{ id, deleted: true }]);
		await expect(on('get')).rejects.toMatchObject({
			message: 'Ponto does not know this bulk payment',
		});
	});
});

describe('Payment Request', () => {
	const createRequest = async (parameters: INodeParameters = {}) =>
		await runPonto(sandbox(), {
			resource: 'paymentRequest',
			operation: 'create',
			account,
			amount: '49.90',
			idempotencyKey: 'order-7',
			remittanceInformation: 'Order 7',
			...parameters,
		});

	test('is a link with which somebody pays, the same however often it runs', async () => {
		await sandbox().control.setOrganization({ paymentRequestsActivated: true });
		const [request] = await createRequest();
		expect(request).toMatchObject({ amount: 49.9, paymentLink: expect.stringMatching(/^http/) });
		expect(await createRequest()).toMatchObject([{ id: request.id }]);
		const on = async (operation: string) =>
			await runPonto(sandbox(), {
				resource: 'paymentRequest',
				operation,
				account,
				paymentRequestId: String(request.id),
			});
		expect(await on('get')).toMatchObject([{ paymentLink: request.paymentLink, signedAt: null }]);
		expect(await on('delete')).toMatchObject([{ deleted: true }]);
	});

	test('is the same one however the ID of the account is written', async () => {
		await sandbox().control.setReusedKeyAnswer({ answer: 'firstAnswer' });
		const [request] = await createRequest();
		const shouted = { ...account, value: payer.id.toUpperCase() };
		expect(await createRequest({ account: shouted })).toMatchObject([{ id: request.id }]);
	});

	test('sends nothing with an amount that is not exact', async () => {
		await expect(createRequest({ amount: '1/3' })).rejects.toMatchObject({
			message: 'Amount "1/3" is not an exact amount in EUR',
		});
	});
});
