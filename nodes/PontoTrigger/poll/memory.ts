import { cloneDeep, isEqual } from 'lodash';
import type { IDataObject } from 'n8n-workflow';

/** So that changing the credential and back neither repeats nor forgets, nor keeps all there ever were. */
const CREDENTIALS_KEPT = 3;

/** Accounts that Ponto no longer lists keep their place, should they come back; this many of them. */
const ABSENT_ACCOUNTS_KEPT = 20;

type Entries = Record<string, IDataObject>;

/** What n8n keeps for this node: by credential, then by event, then by account. */
export interface Memory {
	readonly staticData: IDataObject;
	readonly credentialId: string;
	readonly event: string;
}

/** A change to make: the entry as it was read, and as it shall be. */
export interface MemoryChange {
	readonly accountId: string;
	readonly before: IDataObject | undefined;
	readonly after: IDataObject;
}

/** Reads what is remembered of each account, as a copy. */
export function readEntries({ staticData, credentialId, event }: Memory): Entries {
	const ofCredential = objectOr({}, staticData[credentialId]);
	return cloneDeep(objectOr({}, ofCredential[event])) as Entries;
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
): readonly MemoryChange[] {
	const { staticData, credentialId, event } = memory;
	const entries = readEntries(memory);
	const made = changes.filter(({ accountId, before }) => isEqual(entries[accountId], before));
	const changed = made.filter(({ before, after }) => !isEqual(before, after));
	if (changed.length === 0) return made;

	for (const { accountId, after } of changed) entries[accountId] = after;
	const absent = Object.keys(entries).filter((id) => !listedAccountIds.includes(id));
	for (const id of absent.slice(0, -ABSENT_ACCOUNTS_KEPT)) delete entries[id];

	const ofCredential = objectOr({}, staticData[credentialId]);
	delete staticData[credentialId];
	// n8n notices a change only where a value of the outermost object is set.
	staticData[credentialId] = { ...ofCredential, [event]: entries };
	for (const id of Object.keys(staticData).slice(0, -CREDENTIALS_KEPT)) delete staticData[id];
	return made;
}

function objectOr(otherwise: IDataObject, value: unknown): IDataObject {
	return typeof value === 'object' && value !== null ? (value as IDataObject) : otherwise;
}
