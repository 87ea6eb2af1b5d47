import type { IExecuteFunctions } from 'n8n-workflow';
import { oncePerRun } from './oncePerRun';

/** Shows a remark above the output of the node; the same one once for a run, however many items it is about. */
export async function showHint(
	context: IExecuteFunctions,
	message: string | undefined,
): Promise<void> {
	if (message === undefined) return;
	await oncePerRun(context, `hint ${message}`, async () =>
		context.addExecutionHints({ message, location: 'outputPane', type: 'warning' }),
	);
}
