import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { createPontoCredential } from '../../demo/setUp';
import {
	readTemplate,
	withCredential,
	withParameters,
	withStoredExecutions,
} from '../../n8n/client/Workflows';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';
import { startGoogleSheets, type GoogleSheets } from './support/startGoogleSheets';

const FILE = 'mark-invoices-paid-google-sheets.json';
const GOOGLE = 'n8n-nodes-base.googleSheets';
const HEADINGS = ['Factuur', 'Klant', 'Te betalen', 'Munt', 'Vervaldatum'];
const TAB = ['Number', 'Status', 'Open', 'Paid on', 'Note'];

describe('the template that takes its invoices from a Google Sheet, in a real n8n', () => {
	let sandbox: PontoSandbox;
	let sheets: GoogleSheets;
	let n8n: RunningN8n;
	let id: string;

	const run = async () => {
		const { executions, workflows } = n8n.client;
		return await executions.finished(await workflows.run(id, 'Every Hour'));
	};
	const bookings = async () =>
		(await n8n.client.dataTables.rows('sheet bookings')).map(
			({ number, allocatedAmount }) => `${String(number)} ${String(allocatedAmount)}`,
		);

	beforeAll(async () => {
		const today = new Date().toISOString().slice(0, 10);
		sandbox = await startPontoSandbox({ seed: createSeed({ today }) });
		sheets = await startGoogleSheets({
			Facturen: [
				HEADINGS,
				['VF-77001', 'Zoë & Zonen', '1.234,56', 'EUR', '25/11/2026'],
				['VF-77002', 'Atelier Peeters', '100,00', 'EUR', '25/11/2026'],
				['VF-77003', 'Garage Willems', '50,50', 'EUR', '25/11/2026'],
			],
			Bank: [TAB],
		});
		n8n = await startN8n({
			environment: {
				NODE_OPTIONS: `--require ${join(__dirname, 'support', 'googleApis.cjs')}`,
				GOOGLE_STAND_IN_PORT: String(sheets.port),
			},
		});
		const { client } = n8n;
		const ponto = await createPontoCredential(client, sandbox.url);
		const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
		const google = await client.credentials.create('googleApi', 'Google', {
			region: 'global',
			email: 'robot@example.com',
			privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		});
		let template = withStoredExecutions(await readTemplate(FILE));
		for (const { name, type } of template.nodes) {
			if (type === GOOGLE) {
				template = withParameters(template, name, { authentication: 'serviceAccount' });
			}
		}
		const settings = {
			sheetUrl:
				'https://docs.google.com/spreadsheets/d/1aBcD_eFgHiJkLmNoPqRsTuVwXyZ0123456789/edit',
			invoiceTab: 'Facturen',
			numberColumn: 'Factuur',
			amountColumn: 'Te betalen',
			bankTab: 'Bank',
		};
		template = withParameters(template, 'Settings', {
			assignments: {
				assignments: Object.entries(settings).map(([name, value]) => ({
					id: name,
					name,
					value,
					type: 'string',
				})),
			},
		});
		template = withCredential(template, ['n8n-nodes-ponto.ponto'], 'pontoOAuth2Api', ponto);
		id = await client.workflows.import(withCredential(template, [GOOGLE], 'googleApi', google));
		await sandbox.control.addTransactions({
			transactions: [
				{ amount: 1_234.56, counterpartName: 'Zoë & Zonen', remittanceInformation: 'VF-77001' },
				{ amount: 150.5, counterpartName: 'X', remittanceInformation: 'VF-77002 en VF-77003' },
			],
		});
	});

	afterAll(async () => {
		await n8n?.close();
		await sheets?.close();
		await sandbox?.close();
	});

	it('books once and writes what is paid into the tab, by number', async () => {
		const first = await run();
		expect(first.message).toBeUndefined();
		expect((await bookings()).sort()).toEqual([
			'VF-77001 1234.56',
			'VF-77002 100.00',
			'VF-77003 50.50',
		]);
		const shown = (sheets.tabs.Bank ?? []).map(([number, status, open]) => [number, status, open]);
		expect(shown[0]).toEqual(TAB.slice(0, 3));
		expect(shown.slice(1).sort()).toEqual([
			['VF-77001', 'paid', 0],
			['VF-77002', 'paid', 0],
			['VF-77003', 'paid', 0],
		]);
	});

	it('changes nothing at the next run, though the list is sorted and has lost a column', async () => {
		sheets.writes.length = 0;
		const [headings = [], ...rows] = sheets.tabs.Facturen ?? [];
		sheets.tabs.Facturen = [headings, ...rows.reverse()].map((row) => row.slice(0, 4));
		expect((await run()).message).toBeUndefined();
		expect(await bookings()).toHaveLength(3);
		expect(sheets.writes).toEqual([]);
	});

	it('never writes into the list of invoices', async () => {
		sheets.tabs.Bank = [TAB];
		await run();
		expect(sheets.tabs.Bank).toHaveLength(4);
		expect(sheets.writes.filter((write) => write.includes('Facturen'))).toEqual([]);
		expect(sheets.tabs.Facturen?.map((row) => row.length)).toEqual([4, 4, 4, 4]);
	});

	it('books nothing when the column of the numbers is gone', async () => {
		sheets.tabs.Facturen = (sheets.tabs.Facturen ?? []).map(([, ...row]) => row);
		expect((await run()).message).toContain('The sheet has no column Factuur');
		expect(await bookings()).toHaveLength(3);
	});
});
