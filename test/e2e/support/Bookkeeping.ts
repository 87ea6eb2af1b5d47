import { setTimeout as sleep } from 'node:timers/promises';
import type { Execution } from '../../../n8n/client/Execution';
import type { Row } from '../../../n8n/client/DataTables';
import type { RunningDemo } from '../../../demo/startDemo';
import { MARK_PAID } from '../../../demo/templates';

/** What the tests look at in one running demo, and what they let happen at its bank. */
export class Bookkeeping {
	constructor(private readonly demo: RunningDemo) {}

	/** The rows of `invoices` by invoice number. */
	async invoices(): Promise<Map<string, Row>> {
		const rows = await this.demo.n8n.client.dataTables.rows('invoices');
		return new Map(rows.map((row) => [String(row.number), row]));
	}

	/** Open invoices in euro that a payment with their structured communication closes. */
	async payableInvoices(count: number): Promise<Row[]> {
		const rows = [...(await this.invoices()).values()].filter(
			({ currency, references, status, kind }) =>
				status === 'open' &&
				kind === 'invoice' &&
				currency === 'EUR' &&
				/^\+\+\+[\d/]+\+\+\+$/.test(String(references)),
		);
		if (rows.length < count) throw new Error(`Only ${rows.length} invoices are open`);
		return rows.slice(0, count);
	}

	/** Lets the customers pay these invoices at the bank; returns the transaction ids in the same order. */
	async pay(
		invoices: readonly Row[],
		dates: { createdAt?: string; executionDate?: string } = {},
	): Promise<string[]> {
		const transactions = invoices.map(({ openAmount, references, customerName }) => ({
			...dates,
			amount: Number(openAmount),
			remittanceInformation: String(references),
			remittanceInformationType: 'structured' as const,
			counterpartName: String(customerName),
		}));
		const added = await this.demo.sandbox.control.addTransactions({ transactions });
		return added.map(({ id }) => id);
	}

	/** Waits until the trigger has polled this many times more, from beginning to end. */
	async polls(count: number): Promise<void> {
		const polls = async () =>
			await this.demo.sandbox.control.countRequests({ path: '^/accounts$' });
		const wanted = (await polls()) + count + 1;
		while ((await polls()) < wanted) await sleep(250);
	}

	async executionIds(): Promise<string[]> {
		const executions = await this.demo.n8n.client.executions.list(this.demo.workflowId);
		return executions.map(({ id }) => id);
	}

	/** Does something at the bank and returns the execution that it leads to. */
	async executionAfter(change: () => Promise<unknown>): Promise<Execution> {
		const known = await this.executionIds();
		await change();
		return await this.demo.n8n.client.executions.next(this.demo.workflowId, known);
	}

	/** Starts the sweep, as its schedule does once a day, and waits for its end. */
	async sweep(): Promise<Execution> {
		const { executions, workflows } = this.demo.n8n.client;
		return await executions.finished(await workflows.run(this.demo.workflowId, MARK_PAID.sweep));
	}
}
