import type { IPollFunctions, WorkflowActivateMode } from 'n8n-workflow';
import type { Reports } from './failures';

/** What went wrong lately at one node. */
export interface NodeHealth {
	/** Failures already reported. */
	readonly reports: Reports;
	/** Failures that could not be reported yet, since there were items to emit. */
	readonly unsaid: ReadonlySet<string>;
	/** Accounts that could not be read last time. */
	readonly failed: ReadonlySet<string>;
}

const WELL: NodeHealth = { reports: new Map(), unsaid: new Set(), failed: new Set() };

/**
 * By workflow and node. Not in n8n's static data, which is not kept after an error: an activation that n8n
 * tries again after a restart would be refused for the same account forever.
 */
const healthByNode = new Map<string, NodeHealth>();

/** How the node fared so far, since n8n was started. */
export function healthOf(context: IPollFunctions): NodeHealth {
	return healthByNode.get(keyOf(context)) ?? WELL;
}

/** Whether this is the node's first poll since n8n was started: the one that n8n makes to activate it. */
export function isFirstPoll(context: IPollFunctions): boolean {
	return !healthByNode.has(keyOf(context));
}

/** How n8n activates a workflow without anybody looking on: when it starts, and when another main takes over. */
const BY_ITSELF: readonly WorkflowActivateMode[] = ['init', 'leadershipChange'];

/**
 * Whether n8n activates the workflow by itself. What is refused then is shown to nobody: n8n tries again, later and
 * later, and keeps no execution. So such a poll is left to succeed, and the next one says what is the matter.
 */
export const isActivatedByItself = (context: IPollFunctions): boolean =>
	isFirstPoll(context) && BY_ITSELF.includes(context.getActivationMode());

/** Notes how the node fared; without anything, that it has polled. */
export function noteHealth(context: IPollFunctions, health: NodeHealth = WELL): void {
	healthByNode.set(keyOf(context), health);
}

function keyOf(context: IPollFunctions): string {
	return `${context.getWorkflow().id}:${context.getNode().id}`;
}
