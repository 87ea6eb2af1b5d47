import type { ExecutionStatus, IDataObject, IRunExecutionData } from 'n8n-workflow';

/** What the public API tells of one execution. */
export interface ExecutionRecord {
	readonly id: string | number;
	readonly status: ExecutionStatus;
	readonly mode: string;
	readonly workflowId: string;
	readonly startedAt?: string;
	readonly stoppedAt?: string | null;
	readonly data?: Pick<IRunExecutionData, 'resultData'>;
}

const RUNNING: readonly ExecutionStatus[] = ['new', 'running', 'waiting'];

/** One execution with the items that went through its nodes. */
export class Execution {
	readonly id: string;
	readonly status: ExecutionStatus;
	readonly mode: string;

	constructor(private readonly record: ExecutionRecord) {
		this.id = String(record.id);
		this.status = record.status;
		this.mode = record.mode;
	}

	get isRunning(): boolean {
		return RUNNING.includes(this.status);
	}

	/** The message of what stopped it. */
	get message(): string | undefined {
		return this.record.data?.resultData.error?.message;
	}

	/** From the first node to the end of the last; NaN while it runs. */
	get seconds(): number {
		const { startedAt = '', stoppedAt } = this.record;
		return (Date.parse(stoppedAt ?? '') - Date.parse(startedAt)) / 1_000;
	}

	/** How much its data takes as JSON. */
	get dataBytes(): number {
		return Buffer.byteLength(JSON.stringify(this.record.data ?? null));
	}

	/** Whether the node ran at all. */
	ran(nodeName: string): boolean {
		return this.record.data?.resultData.runData[nodeName] !== undefined;
	}

	/** The items that a node put out on one of its outputs. */
	items(nodeName: string, output = 0): IDataObject[] {
		const runs = this.record.data?.resultData.runData[nodeName] ?? [];
		return runs.flatMap((run) => (run.data?.main?.[output] ?? []).map(({ json }) => json));
	}
}
