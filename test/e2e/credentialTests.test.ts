import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import {
	startBestInvoicingSandbox,
	type BestInvoicingSandbox,
} from '../../sandbox/bestInvoicing/startBestInvoicingSandbox';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';

describe('the Test button of a credential in a real n8n', () => {
	let n8n: RunningN8n;
	let ponto: PontoSandbox;
	let bestInvoicing: BestInvoicingSandbox;

	beforeAll(async () => {
		ponto = await startPontoSandbox();
		bestInvoicing = await startBestInvoicingSandbox();
		n8n = await startN8n();
	});

	afterAll(async () => {
		await n8n?.close();
		await ponto?.close();
		await bestInvoicing?.close();
	});

	async function testOf(type: string, data: object): Promise<string> {
		const { credentials } = n8n.client;
		const { status } = await credentials.test(await credentials.create(type, type, data));
		return status;
	}

	const pontoTest = async (changes: object) =>
		await testOf('pontoOAuth2Api', {
			environment: 'custom',
			apiUrl: ponto.url,
			clientId: 'sandbox-client',
			clientSecret: 'sandbox-secret',
			...changes,
		});

	const bestInvoicingTest = async (changes: object) =>
		await testOf('bestInvoicingApi', {
			apiUrl: bestInvoicing.url,
			apiKey: bestInvoicing.apiKey,
			companyUuid: bestInvoicing.companyUuid,
			...changes,
		});

	it('tells a right Ponto secret from a wrong one', async () => {
		expect(await pontoTest({})).toBe('OK');
		expect(await pontoTest({ clientSecret: 'wrong' })).toBe('Error');
	});

	it('tells a right BestInvoicing key from a wrong one', async () => {
		expect(await bestInvoicingTest({})).toBe('OK');
		expect(await bestInvoicingTest({ apiKey: 'wrong' })).toBe('Error');
	});

	it('sends no secret to a plain http address of another machine', async () => {
		const apiUrl = 'http://ponto.example.com';
		expect(await pontoTest({ apiUrl })).toBe('Error');
		expect(await bestInvoicingTest({ apiUrl })).toBe('Error');
	});
});
