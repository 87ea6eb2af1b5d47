import { setTimeout as sleep } from 'node:timers/promises';
import { Execution, type ExecutionRecord } from './Execution';
import type { Session } from './Session';

const LOOK_AGAIN_MS = 250;
const PAGE_SIZE = 250;

/** Executions of one n8n. */
export class Executions {
	constructor(private readonly session: Session) {}

	/** The latest executions of a workflow, oldest first, without their data. */
	async list(workflowId: string): Promise<Execution[]> {
		const { data } = await this.session.publicApi<{ data: ExecutionRecord[] }>(
			'GET',
			`/executions?workflowId=${workflowId}&limit=${PAGE_SIZE}`,
		);
		return data.map((record) => new Execution(record)).reverse();
	}

	async read(id: string): Promise<Execution> {
		const query = 'includeData=true&ignoreDataSizeLimit=true';
		return new Execution(
			await this.session.publicApi<ExecutionRecord>('GET', `/executions/${id}?${query}`),
		);
	}

	/** Waits until an execution has ended and returns it with its data. */
	async finished(id: string, limitMs = 120_000): Promise<Execution> {
		const giveUp = Date.now() + limitMs;
		for (;;) {
			const execution = await this.read(id);
			if (!execution.isRunning) return execution;
			if (Date.now() > giveUp) throw new Error(`Execution ${id} is still ${execution.status}`);
			await sleep(LOOK_AGAIN_MS);
		}
	}

	/** Waits for the first execution of a workflow that is not among `known`, and for its end. */
	async next(
		workflowId: string,
		known: readonly string[] = [],
		limitMs = 120_000,
	): Promise<Execution> {
		const giveUp = Date.now() + limitMs;
		for (;;) {
			const found = (await this.list(workflowId)).find(({ id }) => !known.includes(id));
			if (found) return await this.finished(found.id, Math.max(giveUp - Date.now(), 1));
			if (Date.now() > giveUp) throw new Error(`Workflow ${workflowId} did not execute`);
			await sleep(LOOK_AGAIN_MS);
		}
	}
}
