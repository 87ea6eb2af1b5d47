import { dueCents, type Account, type TeamleaderPayment } from '../store/account';
import type {
	TeamleaderCreditNote,
	TeamleaderCustomer,
	TeamleaderInvoice,
} from '../store/documents';

const money = (cents: number, currency: string) => ({ amount: cents / 100, currency });

/** A draft has no number, and what has nothing due is matched. */
export function statusOf(account: Account, invoice: TeamleaderInvoice): string {
	if (invoice.number === null) return 'draft';
	return dueCents(account, invoice) > 0 ? 'outstanding' : 'matched';
}

const invoiceeOf = ({ name, type, id }: TeamleaderCustomer) => ({
	name,
	vat_number: null,
	customer: { type, id },
});

/** An invoice as the list shows it. */
export const presentInvoice = (account: Account, invoice: TeamleaderInvoice): object => ({
	id: invoice.id,
	invoice_number: invoice.number,
	invoice_date: invoice.date,
	status: statusOf(account, invoice),
	due_on: invoice.dueOn,
	paid: statusOf(account, invoice) === 'matched',
	payment_reference: invoice.paymentReference,
	invoicee: invoiceeOf(invoice.customer),
	total: {
		payable: money(invoice.payableCents, invoice.currency),
		due: money(dueCents(account, invoice), invoice.currency),
	},
});

const CUTS = { second: (text: string) => text, day: (text: string) => text.slice(0, 10) };

function paidAtOf({ options }: Account, { paidAt }: TeamleaderPayment): string {
	const { paidAt: habit } = options.habits;
	return habit === 'minute' ? `${paidAt.slice(0, 16)}:00+00:00` : CUTS[habit](paidAt);
}

/** An invoice by itself, with its payments: they have neither ID nor text. */
export const presentWithPayments = (account: Account, invoice: TeamleaderInvoice): object => ({
	...presentInvoice(account, invoice),
	payments: account.payments
		.filter(({ invoiceId }) => invoiceId === invoice.id)
		.map((payment) => ({
			paid_at: paidAtOf(account, payment),
			payment: money(payment.cents, invoice.currency),
		})),
	currency: invoice.currency,
});

/** A credit note as the list shows it. */
export const presentCreditNote = (creditNote: TeamleaderCreditNote): object => ({
	id: creditNote.id,
	credit_note_number: creditNote.number,
	credit_note_date: creditNote.date,
	status: 'booked',
	invoice: creditNote.invoiceId === null ? null : { type: 'invoice', id: creditNote.invoiceId },
	paid: creditNote.invoiceId !== null,
	paid_at: null,
	invoicee: invoiceeOf(creditNote.customer),
	total: { payable: money(creditNote.payableCents, creditNote.currency) },
});

/** A company or contact as its list shows it. */
export const presentCustomer = ({ id, type, name, iban }: TeamleaderCustomer): object => ({
	id,
	...(type === 'company' ? { name } : { first_name: null, last_name: name }),
	iban,
	bic: null,
});
