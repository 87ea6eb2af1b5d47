import type { IPollFunctions, NodeOperationError } from 'n8n-workflow';
import { dueForReport, keyOfFailure, reportOf } from './failures';
import { healthOf, isActivatedByItself, isFirstPoll, noteHealth } from './nodeHealth';
import type { PollFindings, PollRun } from './pollRun';

/**
 * Logs each failure, and gives the error to throw for those that have not been reported lately. An error
 * takes the items of its poll along, so with items it waits for the next poll; then it comes before them,
 * and they follow with the one after. The first poll is left to succeed where it can, and always where n8n
 * activates by itself.
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
	const isRefused = isNothingRead && !isActivatedByItself(context);
	const toThrow = isRefused ? failures : waits ? [] : due;
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

/** Where n8n activates by itself, what stops everything is said by the next poll; else at once. */
export async function leaveToNextPoll(context: IPollFunctions, error: Error): Promise<undefined> {
	if (!isActivatedByItself(context)) return await Promise.reject(error);
	context.logger.warn(`${context.getNode().name}: ${error.message}`);
	noteHealth(context);
	return undefined;
}
