import { summarizeByAccount, totalOf, type AccountSummary, type Counts } from './accountSummary';
import type { RunningDemo } from './startDemo';
import { MARK_PAID } from './templates';

/** What the demo prints. */
export interface DemoResult extends Counts {
	readonly ok: boolean;
	readonly wrongBookings: number;
	/** One sentence for each wrong booking. */
	readonly wrong: readonly string[];
	/** Invoices that a payment closes or reduces and that the demo left to a person. */
	readonly leftToPerson: number;
	readonly accounts: readonly AccountSummary[];
	readonly n8n: string;
	readonly seconds: number;
}

/** Activates the workflow, waits until what its first poll found is booked, and checks the outcome. */
export async function watchFirstPoll(
	{ n8n, seed, invoicing, workflowId }: RunningDemo,
	startedAt: number,
): Promise<DemoResult> {
	const { executions, workflows } = n8n.client;
	await workflows.activate(workflowId);
	const execution = await executions.next(workflowId);
	if (execution.status !== 'success') {
		throw new Error(`The workflow ended with ${execution.status}: ${execution.message}`);
	}
	const accounts = summarizeByAccount(execution, seed.accounts);
	const pulled = execution.items(MARK_PAID.trigger).map(({ id }) => String(id));
	const check = await invoicing.check(n8n.client, seed, pulled);
	const totals = totalOf(accounts);
	return {
		ok: totals.paid > 0 && check.wrong.length === 0,
		...totals,
		wrongBookings: check.wrong.length,
		wrong: check.wrong,
		leftToPerson: check.leftToPerson,
		accounts,
		n8n: n8n.version,
		seconds: Math.round((Date.now() - startedAt) / 1000),
	};
}
