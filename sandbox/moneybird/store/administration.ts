import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { MoneybirdOptions } from '../moneybirdOptions';
import type { MoneybirdDocument } from './moneybirdDocument';

/** What every part of the running stand-in shares. */
export interface Administration extends StandInState {
	readonly options: MoneybirdOptions;
	documents: Map<string, MoneybirdDocument>;
	lastId: number;
}

/** The state at the start, and after a reset. */
export function openAdministration(
	options: MoneybirdOptions,
): Pick<Administration, 'documents' | 'faults' | 'lastId' | 'requestLog'> {
	const documents = options.seed.map((document) => ({ ...document, payments: [] }));
	return {
		documents: new Map(documents.map((document) => [document.id, document])),
		faults: noFaults(),
		lastId: 0,
		requestLog: [],
	};
}

/** An id in the vendor's length, which no JavaScript number holds. */
export function newId(administration: Administration): string {
	administration.lastId += 1;
	return `4300000000009${String(administration.lastId).padStart(5, '0')}`;
}
