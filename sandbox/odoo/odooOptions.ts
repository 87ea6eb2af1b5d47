import type { OdooMove } from './store/odooMove';

/** What differs between one Odoo and another, or what the vendor's documents leave open. */
export interface OdooHabits {
	/**
	 * What the bank journal's incoming payment method books on: an account for outstanding receipts, the bank account
	 * itself, or none. With none a payment has no journal entry, and the invoice's residual does not move.
	 */
	readonly paymentAccount: 'outstanding' | 'bank' | 'none';
	/** The bank journal's own currency; false leaves it to the company's. */
	readonly journalCurrencyId: number | false;
	/** Databases on this host: with several of them the header X-Odoo-Database is needed. */
	readonly databases: readonly string[];
	/** The books are closed up to this day, and payments of it are refused. */
	readonly lockedUntil: string;
}

/** A partner as it is in the books. */
export interface OdooPartner {
	readonly id: number;
	readonly name: string;
	readonly ibans: readonly string[];
}

/** An invoice or credit note at the start, with what is due at each of its terms. */
export type SeededMove = Omit<OdooMove, 'lines'> & {
	readonly terms: ReadonlyArray<{ readonly dueDate: string; readonly cents: number }>;
};

/** How a stand-in is set up; every field has a default. */
export interface OdooOptions {
	/** 0 takes a free port. */
	readonly port: number;
	readonly apiKey: string;
	readonly partners: readonly OdooPartner[];
	readonly moves: readonly SeededMove[];
	readonly habits: OdooHabits;
	readonly now: () => Date;
}
