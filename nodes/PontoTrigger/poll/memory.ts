import { cloneDeep, isEqual, omit } from 'lodash';
import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { readOlderEntries, withoutOlderEntries } from './olderMemory';

const DAY_MS = 86_400_000;

/** So long an account that Ponto no longer lists keeps its place, should it come back. */
const ABSENT_KEPT_MS = 180 * DAY_MS;

const KEY_PREFIX = 'Ponto Trigger ';

const object = z.record(z.unknown());
const ofEventSchema = z.object({
	/** When the node last polled. */
	polledAt: z.string(),
	accounts: z.record(object),
	/** Since when accounts are no longer listed. */
	absent: z.record(z.string()).default({}),
});
type OfEvent = z.output<typeof ofEventSchema>;

type Entries = Record<string, IDataObject>;

/**
 * Where n8n keeps what this node remembers: for the whole workflow, under the node's ID, since what n8n
 * keeps for a node goes by its name and is lost when that changes. By event, then by account: Ponto's
 * account IDs are unique, so the credential does not matter. With the workflow's ID, since a copy of the
 * workflow must start on its own.
 */
export interface Memory {
	readonly staticData: IDataObject;
	/** What n8n keeps by the node's name, where earlier versions put it. */
	readonly olderData: IDataObject;
	readonly nodeId: string;
	readonly workflowId: string;
	readonly event: string;
}

/** A change to make: the entry as it was read, and as it shall be. */
export interface MemoryChange {
	readonly accountId: string;
	readonly before: IDataObject | undefined;
	readonly after: IDataObject;
}

/** The memory of the node that polls. */
export function memoryOf(context: IPollFunctions, event: string): Memory {
	return {
		staticData: context.getWorkflowStaticData('global'),
		olderData: context.getWorkflowStaticData('node'),
		nodeId: context.getNode().id,
		workflowId: String(context.getWorkflow().id ?? ''),
		event,
	};
}

/** Reads what is remembered of each account, as a copy, and when the node last polled. */
export function readEntries(memory: Memory): { accounts: Entries; polledAt?: number } {
	const own = readOfEvent(memory);
	if (!own) return { accounts: readOlderEntries(memory.olderData, memory.event) };
	const polledAt = Date.parse(own.polledAt);
	return {
		accounts: cloneDeep(own.accounts) as Entries,
		...(!Number.isNaN(polledAt) && { polledAt }),
	};
}

/**
 * Makes the changes in one go and returns those that were made. An entry that is no longer as it was read
 * belongs to another poll, which n8n started while this one was still running and which has emitted what
 * both found: it is left alone, and what this poll found for that account must not be emitted again.
 */
export function writeEntries(
	memory: Memory,
	changes: readonly MemoryChange[],
	listedAccountIds: readonly string[],
	now: number,
): readonly MemoryChange[] {
	const { accounts } = readEntries(memory);
	const made = changes.filter(({ accountId, before }) => isEqual(accounts[accountId], before));
	for (const { accountId, after } of made) accounts[accountId] = after;
	const absent = absentSince(memory, Object.keys(accounts), listedAccountIds, now);
	const forgotten = Object.keys(absent).filter(
		(id) => now - Date.parse(absent[id] ?? '') >= ABSENT_KEPT_MS,
	);
	const ofEvent: OfEvent = {
		polledAt: new Date(now).toISOString(),
		accounts: omit(accounts, forgotten),
		absent: omit(absent, forgotten),
	};
	keepOfEvent(memory, ofEvent, now);
	return made;
}

function absentSince(
	memory: Memory,
	remembered: readonly string[],
	listed: readonly string[],
	now: number,
): Record<string, string> {
	const before = readOfEvent(memory)?.absent ?? {};
	// An empty list tells nothing of any account.
	if (listed.length === 0) return before;
	return Object.fromEntries(
		remembered
			.filter((id) => !listed.includes(id))
			.map((id) => [id, before[id] ?? new Date(now).toISOString()]),
	);
}

function readOfEvent(memory: Memory): OfEvent | undefined {
	const ofNode = object.safeParse(memory.staticData[keyOf(memory)]).data;
	if (ofNode?.workflowId !== memory.workflowId) return undefined;
	return ofEventSchema.safeParse(ofNode[memory.event]).data;
}

function keepOfEvent(memory: Memory, ofEvent: OfEvent, now: number): void {
	const { staticData, olderData, workflowId, event } = memory;
	const key = keyOf(memory);
	const ofNode = object.safeParse(staticData[key]).data;
	const others = ofNode?.workflowId === workflowId ? ofNode : {};
	// n8n notices a change only where a value of the outermost object is set.
	staticData[key] = { ...others, workflowId, [event]: ofEvent } as IDataObject;
	withoutOlderEntries(olderData, event);
	for (const other of Object.keys(staticData)) {
		if (other !== key && isLeftOver(other, staticData[other], now)) delete staticData[other];
	}
}

/** Whether a memory belongs to a node that has not polled for so long that it must be gone. */
function isLeftOver(key: string, stored: unknown, now: number): boolean {
	if (!key.startsWith(KEY_PREFIX)) return false;
	const polls = Object.values(object.safeParse(stored).data ?? {}).flatMap(
		(ofEvent) => ofEventSchema.safeParse(ofEvent).data?.polledAt ?? [],
	);
	return polls.every((polledAt) => now - Date.parse(polledAt) >= ABSENT_KEPT_MS);
}

function keyOf({ nodeId }: Memory): string {
	return `${KEY_PREFIX}${nodeId}`;
}
