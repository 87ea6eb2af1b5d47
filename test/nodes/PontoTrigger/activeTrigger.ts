import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { PontoTrigger } from '../../../nodes/PontoTrigger/PontoTrigger.node';
import type { NewTransaction } from '../../../sandbox/ponto/control/transactionCommands';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../../sandbox/seed/createSeed';
import { pollOnce, type NodeRun } from '../../../n8n/engine';
import { pontoCredential } from '../../support/insideNode';
import { requestToken } from '../../support/pontoClient';

/** Where n8n puts the workflow's part of its static data. */
const STATIC_DATA_KEY = 'global';

const node = new PontoTrigger();

/** A Ponto Trigger in an activated workflow, with a Ponto of its own that has accounts but no transactions. */
export class ActiveTrigger {
	private memory: IDataObject = {};
	private saved: IDataObject | undefined;
	private token = '';
	private resets = 0;
	/** The node and the workflow as n8n has stored them. */
	private stored: Pick<
		NodeRun,
		'activationMode' | 'beforeRequest' | 'credentialId' | 'name' | 'pollBudgetMs' | 'workflowId'
	> = {};

	private constructor(private readonly sandbox: PontoSandbox) {}

	static async start(): Promise<ActiveTrigger> {
		const seed = createSeed({ today: isoDaysAgo(0).slice(0, 10) });
		return new ActiveTrigger(await startPontoSandbox({ seed: { ...seed, transactions: [] } }));
	}

	get control() {
		return this.sandbox.control;
	}

	/** What n8n holds, as text. */
	get remembered(): string {
		return JSON.stringify(this.memory);
	}

	async reset(): Promise<void> {
		await this.control.reset();
		this.memory = {};
		this.saved = undefined;
		// A node of its own for each test: how it fared is kept for as long as n8n runs.
		this.stored = { workflowId: `workflow-${(this.resets += 1)}` };
		// A token that is valid, so that the requests of a poll can be counted.
		this.token = (await requestToken(this.sandbox.url)).body.access_token;
	}

	async close(): Promise<void> {
		await this.sandbox.close();
	}

	async poll(parameters: INodeParameters = {}): Promise<IDataObject[] | null> {
		return await this.run('trigger', parameters);
	}

	async testRun(parameters: INodeParameters = {}): Promise<IDataObject[] | null> {
		return await this.run('manual', parameters);
	}

	/** n8n reads what it has written; `change` may tamper with it. */
	restartN8n(change: (stored: Record<string, IDataObject>) => void = () => {}): void {
		const memory = JSON.parse(this.remembered);
		const [ofNode] = Object.values(memory[STATIC_DATA_KEY] ?? {});
		if (ofNode) change(ofNode as Record<string, IDataObject>);
		this.memory = memory;
	}

	/** n8n dies and starts again with what it had saved: at activation, and whenever a poll emitted. */
	crashN8n(): void {
		this.memory = structuredClone(this.saved ?? {});
	}

	/** A person changes the node, its credential or the workflow, or n8n lets a poll last for so long. */
	change(stored: typeof this.stored): void {
		this.stored = { ...this.stored, ...stored };
	}

	/** What a version before this one remembered: by the node's name, by credential. */
	rememberAsBefore(): void {
		const [ofNode] = Object.values(this.memory[STATIC_DATA_KEY] ?? {}) as IDataObject[];
		const { accounts } = ofNode?.newTransaction as { accounts: IDataObject };
		this.memory = { 'node:Ponto Trigger': { 'pontoOAuth2Api-1': { newTransaction: accounts } } };
	}

	/** The node was deleted and put there again. */
	forgetEverything(): void {
		this.memory = {};
	}

	/** Ponto fetches a transaction; returns its id. */
	async arrive(account: string, transaction: NewTransaction): Promise<string | undefined> {
		const [added] = await this.control.addTransactions({ account, transactions: [transaction] });
		return added?.id;
	}

	/** Gives an account one transaction for each of the last `days`, created and booked that day. */
	async addDays(account: string, days: number): Promise<void> {
		await this.control.addTransactions({
			account,
			transactions: Array.from({ length: days }, (_, index) => ({
				amount: index % 3 === 0 ? -index - 1 : index + 1,
				createdAt: isoDaysAgo(index + 1),
				executionDate: isoDaysAgo(index + 1),
			})),
		});
	}

	/** Paths of the API requests since the last call, without those for tokens. */
	async requestsSince(): Promise<string[]> {
		return (await this.requestsInOrder()).sort();
	}

	/** As requestsSince, in the order in which they came. */
	async requestsInOrder(): Promise<string[]> {
		const requests = await this.control.requests({ path: '^/accounts' });
		await this.control.clearRequests();
		return requests.map(({ path }) => path);
	}

	private async run(mode: 'trigger' | 'manual', parameters: INodeParameters) {
		const pontoOAuth2Api = {
			...pontoCredential(this.sandbox.url),
			oauthTokenData: { access_token: this.token, token_type: 'bearer' },
		};
		const credentials = { pontoOAuth2Api };
		const run = { parameters, credentials, ...this.stored };
		const outputs = await pollOnce(node, mode, this.memory, run);
		if (mode === 'trigger' && (outputs !== null || this.saved === undefined)) {
			this.saved = JSON.parse(this.remembered);
		}
		return outputs === null ? null : (outputs[0] ?? []).map(({ json }) => json);
	}
}

/** A moment so many days back, in UTC. */
export function isoDaysAgo(days: number): string {
	return new Date(Date.now() - days * 86_400_000).toISOString();
}
