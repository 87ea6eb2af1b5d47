import { forkWorker } from './inTurns';
import type { AdversaryResult } from './measureAdversary';
import type { GrowthResult } from './measureGrowth';
import type { MemoryResult } from './measureMemory';
import type { RivalsResult } from './measureRivals';
import type { WholeNodeResult } from './measureWholeNode';
import type { Tasks } from './tasks';

interface Results {
	readonly growth: GrowthResult;
	readonly rivals: RivalsResult;
	readonly adversaries: readonly AdversaryResult[];
	readonly memory: MemoryResult;
	readonly wholeNode: WholeNodeResult;
}

/** One thing to measure. */
export type Measurement = {
	[What in keyof Tasks]: { readonly what: What } & Tasks[What];
}[keyof Tasks];

/** Measures in a fresh process that runs the compiled worker, so that nothing inherits another's heap. */
export async function measureInNewProcess<What extends keyof Tasks>(
	workerPath: string,
	what: What,
	task: Tasks[What],
): Promise<Results[What]> {
	const worker = forkWorker(workerPath);
	return await new Promise((resolve, reject) => {
		let result: Results[What] | undefined;
		worker.once('message', (message) => (result = message as Results[What]));
		worker.once('error', reject);
		worker.once('exit', (code) => {
			if (result) resolve(result);
			else reject(new Error(`measuring ${what} ended with code ${code}`));
		});
		worker.send({ what, ...task });
	});
}
