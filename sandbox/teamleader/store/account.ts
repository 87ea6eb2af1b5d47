import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { TeamleaderOptions } from '../teamleaderOptions';
import type { TeamleaderCreditNote, TeamleaderInvoice } from './documents';

/** A payment on an invoice, in cents; its ID is shown to nobody. */
export interface TeamleaderPayment {
	readonly id: number;
	readonly invoiceId: string;
	readonly cents: number;
	/** As it was sent. */
	readonly paidAt: string;
}

/** What every part of the running stand-in shares. */
export interface Account extends StandInState {
	readonly options: TeamleaderOptions;
	invoices: TeamleaderInvoice[];
	creditNotes: TeamleaderCreditNote[];
	payments: TeamleaderPayment[];
	lastPaymentId: number;
	/** The tokens that hold now. */
	token: string;
	refreshToken: string;
	/** How often tokens were given. */
	renewals: number;
	/** When calls came, in milliseconds. */
	calls: number[];
}

/** The state at the start, and after a reset. */
export const openAccount = ({
	seed,
	token,
	refreshToken,
}: TeamleaderOptions): Omit<Account, 'options'> => ({
	invoices: [...seed.invoices],
	creditNotes: [...seed.creditNotes],
	payments: [],
	lastPaymentId: 0,
	token,
	refreshToken,
	renewals: 0,
	calls: [],
	faults: noFaults(),
	requestLog: [],
});

/** What is due of an invoice: credit notes and payments are taken off. */
export function dueCents(
	{ payments, creditNotes }: Account,
	{ id, payableCents }: TeamleaderInvoice,
): number {
	const credited = creditNotes.filter(({ invoiceId }) => invoiceId === id);
	const paid = payments.filter(({ invoiceId }) => invoiceId === id);
	return (
		payableCents -
		credited.reduce((sum, creditNote) => sum + creditNote.payableCents, 0) -
		paid.reduce((sum, { cents }) => sum + cents, 0)
	);
}

/** Puts a payment on an invoice. */
export function addPayment(account: Account, payment: Omit<TeamleaderPayment, 'id'>): number {
	account.lastPaymentId += 1;
	account.payments.push({ id: account.lastPaymentId, ...payment });
	return account.lastPaymentId;
}
