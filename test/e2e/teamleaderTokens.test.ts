import { startTeamleaderBooks, TEAMLEADER } from '../../demo/invoicing/books/teamleader';
import { markPaidInBooks } from '../../demo/invoicing/books/startBooks';
import { createPontoCredential } from '../../demo/setUp';
import { MARK_PAID } from '../../demo/templates';
import { withoutPauses, withStoredExecutions } from '../../n8n/client/Workflows';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';
import { booksWorld } from '../chaos/booksWorld';

const RUN_LIMIT_MS = 300_000;
const today = new Date().toISOString().slice(0, 10);
const world = booksWorld(today);
const PAYMENTS = 4;

describe("Teamleader's tokens, in a real n8n", () => {
	let n8n: RunningN8n;
	let ponto: PontoSandbox;
	let books: Awaited<ReturnType<typeof startTeamleaderBooks>>;
	let workflowId: string;

	beforeAll(async () => {
		const seed = { ...createSeed({ today }), invoices: [], transactions: [], labels: [] };
		ponto = await startPontoSandbox({ seed });
		books = await startTeamleaderBooks(world);
		n8n = await startN8n();
		const credential = await createPontoCredential(n8n.client, ponto.url);
		const template = await markPaidInBooks(
			n8n.client,
			credential,
			TEAMLEADER,
			books,
			withoutPauses,
		);
		workflowId = await n8n.client.workflows.import(withStoredExecutions(template));
	});
	afterAll(async () => {
		await n8n?.close();
		await books?.close();
		await ponto?.close();
	});

	async function pay(first: number): Promise<void> {
		await ponto.control.addTransactions({
			transactions: world.transactions.slice(first, first + PAYMENTS).map((each) => ({
				amount: Number(each.amount),
				counterpartName: String(each.counterpartName),
				remittanceInformation: String(each.remittanceInformation),
			})),
		});
		const id = await n8n.client.workflows.run(workflowId, MARK_PAID.sweep);
		const { status } = await n8n.client.executions.finished(id, RUN_LIMIT_MS);
		expect(status).toBe('success');
	}
	const paid = () => books.documents().flatMap(({ payments }) => payments);

	it('an access token whose hour is over is renewed, each time with the new refresh token', async () => {
		books.teamleader.expireToken({});
		await pay(0);
		expect(paid()).toHaveLength(PAYMENTS);
		books.teamleader.expireToken({});
		await pay(PAYMENTS);
		expect(paid()).toHaveLength(2 * PAYMENTS);
	});
});
