import type { IExecuteFunctions } from 'n8n-workflow';
import type { Payment } from '../domain/payment';
import { oncePerRun } from '../../shared/actions/oncePerRun';
import { listPayments } from './payments';

/** The payments in the books for reading only, listed once for a run. */
export async function openPayments(run: IExecuteFunctions): Promise<readonly Payment[]> {
	return await oncePerRun(run, 'payments', async () => await listPayments(run));
}
