import type { NodeOperationError } from 'n8n-workflow';
import { dueForReport, keyOfFailure, reportOf } from './failures';
import { healthOf, isFirstPoll, noteHealth } from './nodeHealth';
import type { PollFindings, PollRun } from './pollRun';

/**
 * Logs each failure, and gives the error to throw for those that have not been reported lately. An error
 * takes the items of its poll along, so with items it waits for the next poll; then it comes before them,
 * and they follow with the one after. The first poll is left to succeed where it can: after a restart n8n
 * itself tries again an activation that was refused, and shows nobody why.
 */
export function reportFailures(
	{ context, now }: PollRun,
	{ failures, failed, well, isNothingRead, news }: PollFindings,
): NodeOperationError | undefined {
	const node = context.getNode();
	for (const { label, message } of failures) {
		context.logger.warn(`${node.name}: account ${label}: ${message}`);
	}
	const health = healthOf(context);
	const { due, reports } = dueForReport(health.reports, failures, well, now);
	const hasItems = [...news.values()].some(({ items }) => items.length > 0);
	const isOverdue = due.some((failure) => health.unsaid.has(failure.label));
	const waits = isFirstPoll(context) || (hasItems && !isOverdue);
	const toThrow = isNothingRead ? failures : waits ? [] : due;
	const isSaid = toThrow.length > 0 || due.length === 0;
	noteHealth(context, {
		failed,
		reports: isSaid
			? reports
			: new Map([...reports].filter(([key]) => !due.some((each) => keyOfFailure(each) === key))),
		unsaid: new Set(isSaid ? [] : due.map(({ label }) => label)),
	});
	return toThrow.length > 0 ? reportOf(node, toThrow) : undefined;
}
