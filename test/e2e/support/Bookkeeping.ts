import { setTimeout as sleep } from 'node:timers/promises';
import type { Execution } from '../../../n8n/client/Execution';
import type { Row } from '../../../n8n/client/DataTables';
import type { RunningDemo } from '../../../demo/startDemo';
import type { NewTransaction } from '../../../sandbox/ponto/control/transactionCommands';
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

	/** One payment of all that these invoices still ask, which names the reference of each. */
	async payTogether(invoices: readonly Row[]): Promise<string> {
		const cents = invoices.map(({ openAmount }) => Math.round(Number(openAmount) * 100));
		return await this.receive({
			amount: cents.reduce((sum, part) => sum + part) / 100,
			remittanceInformation: invoices.map(({ references }) => references).join(' '),
			counterpartName: String(invoices[0].customerName),
		});
	}

	/** Lets one payment come in at the bank; returns its transaction id. */
	async receive(transaction: NewTransaction): Promise<string> {
		const added = await this.demo.sandbox.control.addTransactions({ transactions: [transaction] });
		return added[0].id;
	}

	/** The rows of `review` for a transaction. */
	async reviewOf(transactionId: string): Promise<Row[]> {
		return (await this.review()).filter((row) => row.transactionId === transactionId);
	}

	async review(): Promise<Row[]> {
		return await this.demo.n8n.client.dataTables.rows('review');
	}

	/** Changes an invoice by hand, as a person does in the table. */
	async change({ number }: Row, cells: Row): Promise<void> {
		await this.demo.n8n.client.dataTables.update('invoices', 'number', number, cells);
	}

	/** Ticks `handled` on the rows of a transaction in `review`. */
	async tick(transactionId: string): Promise<void> {
		const { dataTables } = this.demo.n8n.client;
		await dataTables.update('review', 'transactionId', transactionId, { handled: true });
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
