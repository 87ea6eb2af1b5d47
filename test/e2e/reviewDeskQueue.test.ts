import { createInvoiceTables } from '../../demo/setUp';
import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import { startBeside, type RunningBeside } from '../../n8n/server/startBeside';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { ReviewDesk, setUpDesk } from '../../demo/ReviewDesk';
import { startQueueServers, type QueueServers } from './support/queueServers';

const transaction = {
	id: 't-1',
	bookedOn: '2026-11-20',
	amount: 120,
	amountText: '120.00',
	currency: 'EUR',
	counterpartName: 'Marie Janssens',
	remittanceInformation: 'betaling',
};

describe('the review desk in queue mode with one worker, in Dutch', () => {
	let servers: QueueServers;
	let n8n: RunningN8n;
	let worker: RunningBeside;
	let browser: OpenEditor;

	beforeAll(async () => {
		servers = await startQueueServers();
		// The forms are the main process's here.
		const environment = { ...servers.environment, N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'false' };
		n8n = await startN8n({ environment });
		worker = await startBeside('worker', n8n, environment);
		await createInvoiceTables(n8n.client, []);
		await setUpDesk(n8n.client, n8n.url, { language: 'nl' });
		browser = await openEditor(n8n.url, { width: 390, height: 844 });
	});

	// n8n does not end without its Redis, so the servers go last.
	afterAll(async () => {
		await browser?.close();
		await worker?.close();
		await n8n?.close();
		await servers?.close();
	});

	it('books what a person chooses', async () => {
		const { dataTables } = n8n.client;
		await dataTables.insert('invoices', [
			{
				number: '2026-0010',
				openAmount: 120,
				currency: 'EUR',
				customerName: 'Atelier Janssens BV',
			},
		]);
		await dataTables.insert('review', [
			{
				status: 'open',
				about: 'payment',
				reasons: 'Not certain',
				transactionId: transaction.id,
				transaction: JSON.stringify(transaction),
			},
		]);
		const desk = new ReviewDesk(browser.page, n8n.url);
		await desk.open();
		expect(await desk.title()).toBe('Er wacht één betaling');
		await desk.send();
		await desk.choose('2026-0010');
		await desk.send();
		expect(await desk.title()).toBe('Klaar');
		expect(await desk.text()).toContain('Geboekt: 120,00 EUR van Marie Janssens op 2026-0010.');
		expect(await dataTables.rows('invoices')).toMatchObject([
			{ status: 'paid', openAmount: 0, appliedTransactionIds: 't-1' },
		]);
		expect(await dataTables.rows('review')).toEqual([]);
	});
});
