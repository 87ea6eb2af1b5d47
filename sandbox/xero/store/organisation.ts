import { deterministicId } from '../../seed/deterministicId';
import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { XeroOptions } from '../xeroOptions';
import type { XeroContact, XeroDocument, XeroPayment } from './xeroDocument';

/** An answer that is given again for the same key. */
export interface RememberedAnswer {
	readonly request: string;
	readonly status: number;
	readonly answer: object;
	readonly at: number;
}

/** What every part of the running stand-in shares. */
export interface Organisation extends StandInState {
	readonly options: XeroOptions;
	documents: Map<string, XeroDocument>;
	contacts: Map<string, XeroContact>;
	payments: XeroPayment[];
	remembered: Map<string, RememberedAnswer>;
	/** When the calls of the last minute came. */
	calls: number[];
}

/** The state at the start, and after a reset. */
export function openOrganisation({ seed }: XeroOptions): Omit<Organisation, 'options'> {
	return {
		documents: new Map(seed.documents.map((document) => [document.id, document])),
		contacts: new Map(seed.contacts.map((contact) => [contact.id, contact])),
		payments: [],
		remembered: new Map(),
		calls: [],
		faults: noFaults(),
		requestLog: [],
	};
}

/** A new payment's id. */
export const newPaymentId = ({ payments }: Organisation): string =>
	deterministicId(`xero payment ${payments.length}`);

/** What is left of a document, in cents. */
export const dueCents = ({ payments }: Organisation, { id, totalCents }: XeroDocument): number =>
	payments
		.filter(({ documentId, status }) => documentId === id && status === 'AUTHORISED')
		.reduce((left, { cents }) => left - cents, totalCents);
