import type { IWebhookFunctions } from 'n8n-workflow';

const LINES_PER_MINUTE = 5;
const MINUTE_MS = 60_000;

/** Refusals of the current minute, by workflow and node. */
const refusalsByNode = new Map<string, { since: number; count: number }>();

/**
 * Logs why a delivery was refused, at most five times a minute: whoever forges deliveries must not fill the
 * log. What was left out is counted in the first line after. `now` is in milliseconds.
 */
export function logRefusal(context: IWebhookFunctions, reason: string, now: number): void {
	const { id, name } = context.getNode();
	const key = `${context.getWorkflow().id}:${id}`;
	const before = refusalsByNode.get(key);
	const isSameMinute = before !== undefined && now - before.since < MINUTE_MS;
	const current = isSameMinute ? before : { since: now, count: 0 };
	current.count += 1;
	refusalsByNode.set(key, current);
	if (current.count > LINES_PER_MINUTE) return;
	const leftOut = isSameMinute ? 0 : Math.max(0, (before?.count ?? 0) - LINES_PER_MINUTE);
	const more = leftOut > 0 ? ` (and ${leftOut} more that were not logged)` : '';
	context.logger.warn(`${name} refused a delivery: ${reason}${more}`);
}
