import type { IExecuteFunctions } from 'n8n-workflow';

/** Tells a person at the node's output what was left out, and keeps it in n8n's log. */
export function warn(run: IExecuteFunctions, warnings: readonly string[]): void {
	for (const message of warnings) {
		run.logger.warn(`${run.getNode().name}: ${message}`);
		run.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
	}
}
