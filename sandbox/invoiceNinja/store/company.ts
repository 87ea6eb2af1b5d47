import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { InvoiceNinjaOptions } from '../invoiceNinjaOptions';
import { STATUS, type NinjaClient, type NinjaDocument, type NinjaPayment } from './records';

/** What every part of the running stand-in shares. */
export interface Company extends StandInState {
	readonly options: InvoiceNinjaOptions;
	clients: Map<string, NinjaClient>;
	documents: Map<string, NinjaDocument>;
	payments: NinjaPayment[];
	/** When a body was posted last, in milliseconds. */
	postedAt: Map<string, number>;
}

/** The state at the start, and after a reset. */
export function openCompany({ seed }: InvoiceNinjaOptions): Omit<Company, 'options'> {
	return {
		clients: new Map(seed.clients.map((client) => [client.id, client])),
		documents: new Map(seed.documents.map((document) => [document.id, { ...document }])),
		payments: [],
		postedAt: new Map(),
		faults: noFaults(),
		requestLog: [],
	};
}

/** What is still due, in cents; a draft says nothing is. */
export function balanceCents({ payments }: Company, { id, amountCents, isDraft }: NinjaDocument) {
	if (isDraft) return 0;
	return payments
		.filter(({ isDeleted }) => !isDeleted)
		.flatMap(({ rows }) => rows)
		.filter(({ invoiceId }) => invoiceId === id)
		.reduce((left, { cents, discountCents }) => left - cents - discountCents, amountCents);
}

/** The vendor's number for the state of a document. */
export function statusOf(company: Company, document: NinjaDocument): number {
	if (document.isDraft) return STATUS.draft;
	if (document.isCancelled) return STATUS.cancelled;
	const left = balanceCents(company, document);
	if (left === document.amountCents && left !== 0) return STATUS.sent;
	return left === 0 ? STATUS.paid : STATUS.partial;
}
