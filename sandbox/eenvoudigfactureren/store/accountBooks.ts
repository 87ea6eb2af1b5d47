import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { EenvoudigOptions } from '../eenvoudigOptions';
import type { EenvoudigDocument } from './eenvoudigDocument';

/** A payment on a document, in cents. */
export interface EenvoudigPayment {
	readonly id: number;
	readonly documentId: number;
	readonly date: string;
	readonly cents: number;
	readonly method: string;
	readonly description: string;
}

/** What every part of the running stand-in shares. */
export interface AccountBooks extends StandInState {
	readonly options: EenvoudigOptions;
	documents: Map<number, EenvoudigDocument>;
	payments: EenvoudigPayment[];
	lastPaymentId: number;
}

/** The state at the start, and after a reset. */
export const openBooks = ({ seed }: EenvoudigOptions): Omit<AccountBooks, 'options'> => ({
	documents: new Map(seed.map((document) => [document.id, document])),
	payments: [],
	lastPaymentId: 5_000,
	faults: noFaults(),
	requestLog: [],
});

/** What is left of a document, in cents. */
export const leftCents = ({ payments }: AccountBooks, { id, totalCents }: EenvoudigDocument) =>
	payments
		.filter(({ documentId }) => documentId === id)
		.reduce((left, { cents }) => left - cents, totalCents);

/** Puts a payment on a document; returns its id. */
export function addPayment(
	books: AccountBooks,
	payment: Omit<EenvoudigPayment, 'id'>,
): EenvoudigPayment {
	books.lastPaymentId += 1;
	const added = { id: books.lastPaymentId, ...payment };
	books.payments.push(added);
	return added;
}
