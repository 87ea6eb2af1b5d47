import { cloneDeep } from 'lodash';
import type { IDataObject } from 'n8n-workflow';

/**
 * Reads what versions up to 0.1 kept by the node's name: by credential, then by event, then by account. The
 * credential that was used last comes last.
 */
export function readOlderEntries(
	olderData: IDataObject,
	event: string,
): Record<string, IDataObject> {
	const entries = Object.values(olderData).map((ofCredential) =>
		objectOr({}, objectOr({}, ofCredential)[event]),
	);
	return cloneDeep(Object.assign({}, ...entries)) as Record<string, IDataObject>;
}

/** Removes what {@link readOlderEntries} reads, once it has been taken over. */
export function withoutOlderEntries(olderData: IDataObject, event: string): void {
	for (const credentialId of Object.keys(olderData)) {
		const { [event]: taken, ...rest } = objectOr({}, olderData[credentialId]);
		if (taken === undefined) continue;
		if (Object.keys(rest).length > 0) olderData[credentialId] = rest;
		else delete olderData[credentialId];
	}
}

function objectOr(otherwise: IDataObject, value: unknown): IDataObject {
	return typeof value === 'object' && value !== null ? (value as IDataObject) : otherwise;
}
