import { MARK_PAID } from '../../demo/templates';
import type { RunningDemo } from '../../demo/startDemo';

/** What one run of the workflow booked, how long it took, and what it would leave in the database if it were stored. */
export interface SweepResult {
	readonly booked: number;
	readonly seconds: number;
	readonly storedMegabytes: number;
}

const RUN_LIMIT_MS = 3_600_000;

/** Runs the sweep once, from the reading of the bank to the last row. @throws Error if it does not succeed. */
export async function measureSweep({ n8n, workflowId }: RunningDemo): Promise<SweepResult> {
	const { executions, workflows } = n8n.client;
	const id = await workflows.run(workflowId, MARK_PAID.sweep);
	const execution = await executions.finished(id, RUN_LIMIT_MS);
	if (execution.status !== 'success') throw new Error(`The sweep ended: ${execution.message}`);
	return {
		booked: execution.items(MARK_PAID.booking).flatMap(({ booked }) => booked).length,
		seconds: execution.seconds,
		storedMegabytes: execution.dataBytes / 1e6,
	};
}
