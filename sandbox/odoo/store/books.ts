import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { OdooOptions } from '../odooOptions';
import type { OdooMove } from './odooMove';
import { isAlive, type OdooPayment } from './odooPayment';

/** The one bank journal of the stand-in, its incoming payment method, and the currencies. */
export const BANK_JOURNAL = { id: 9, name: 'Bank', methodLineId: 14 } as const;
export const COMPANY = { id: 1, name: 'Voorbeeld BV', currencyId: 1 } as const;
export const CURRENCIES: ReadonlyMap<number, string> = new Map([
	[1, 'EUR'],
	[2, 'USD'],
]);
/** One euro in each currency. */
export const RATES: ReadonlyMap<number, number> = new Map([
	[1, 1],
	[2, 1.1],
]);

/** A register-payment wizard that was opened, with its fields as they were given. */
export interface Wizard {
	readonly id: number;
	readonly moveIds: readonly number[];
	readonly values: Readonly<Record<string, unknown>>;
}

/** What every part of the running stand-in shares. */
export interface Books extends StandInState {
	readonly options: OdooOptions;
	moves: Map<number, OdooMove>;
	payments: Map<number, OdooPayment>;
	wizards: Map<number, Wizard>;
	lastId: number;
}

/** The state at the start, and after a reset. */
export function openBooks({
	moves,
}: OdooOptions): Pick<
	Books,
	'faults' | 'lastId' | 'moves' | 'payments' | 'requestLog' | 'wizards'
> {
	const opened = moves.map(({ terms, ...move }): OdooMove => ({
		...move,
		lines: terms.map(({ dueDate, cents }, place) => ({
			id: move.id * 10 + place,
			dueDate,
			cents,
			residualCents: cents,
		})),
	}));
	return {
		moves: new Map(opened.map((move) => [move.id, move])),
		payments: new Map(),
		wizards: new Map(),
		faults: noFaults(),
		lastId: 200,
		requestLog: [],
	};
}

/** Payments that count and were registered for an invoice, whether it was reconciled with them or not. */
export const paymentsFor = ({ payments }: Books, moveId: number): OdooPayment[] =>
	[...payments.values()].filter(
		(payment) => isAlive(payment) && payment.invoiceIds.includes(moveId),
	);

/** The next id. */
export function newId(books: Books): number {
	books.lastId += 1;
	return books.lastId;
}
