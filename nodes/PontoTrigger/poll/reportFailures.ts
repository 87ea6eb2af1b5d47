import { dueForReport, reportOf, type AccountFailure, type Reports } from './failures';
import type { PollRun } from './pollRun';

/**
 * Failures already reported, by workflow and node. Not in n8n's static data, which is not kept after an
 * error: an activation that n8n tries again after a restart would be refused for the same account forever.
 */
const reportsByNode = new Map<string, Reports>();

/**
 * Logs each failure. Throws those that have not been reported lately, unless there are items to emit: an
 * error would take them along, and the next poll reports just as well.
 */
export function reportFailures(
	{ context, now }: PollRun,
	failures: readonly AccountFailure[],
	{ isAnyoneServed, isAllThereIs }: { isAnyoneServed: boolean; isAllThereIs: boolean },
): void {
	const node = context.getNode();
	for (const { label, message } of failures) {
		context.logger.warn(`${node.name}: account ${label}: ${message}`);
	}
	if (isAnyoneServed) return;
	const key = `${context.getWorkflow().id}:${node.id}`;
	const { due, reports } = dueForReport(reportsByNode.get(key) ?? new Map(), failures, now);
	reportsByNode.set(key, reports);
	const toThrow = isAllThereIs ? failures : due;
	if (toThrow.length > 0) throw reportOf(node, toThrow);
}
