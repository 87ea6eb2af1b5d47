import { sleep, type IExecuteFunctions } from 'n8n-workflow';
import {
	synchronizationSchema,
	type Synchronization,
} from '../../../shared/ponto/schemas/synchronization';
import { pathTo } from '../../../shared/ponto/pathTo';
import { readResource } from '../../../shared/ponto/resources';
import { isOver } from './synchronizationRow';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/** Looks at a synchronization by its ID. */
export async function readSynchronization(
	context: IExecuteFunctions,
	id: string,
): Promise<Synchronization> {
	return await readResource(context, pathTo`/synchronizations/${id}`, synchronizationSchema);
}

/**
 * Looks again until the synchronization is over or `patienceMs` has gone by, each time after a longer wait. Returns it
 * as it was last seen.
 */
export async function waitForCompletion(
	context: IExecuteFunctions,
	id: string,
	patienceMs: number,
): Promise<Synchronization> {
	let waited = 0;
	let wait = FIRST_WAIT_MS;
	let synchronization = await readSynchronization(context, id);
	while (!isOver(synchronization) && waited < patienceMs) {
		const next = Math.min(wait, patienceMs - waited);
		await sleep(next);
		waited += next;
		wait = Math.min(wait * 2, LONGEST_WAIT_MS);
		synchronization = await readSynchronization(context, id);
	}
	return synchronization;
}
