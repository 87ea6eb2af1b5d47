import { dueCents, type Organisation } from '../store/organisation';
import type { XeroContact, XeroDocument, XeroPayment } from '../store/xeroDocument';

const TYPES = { ACCREC: 'ACCRECPAYMENT', ACCRECCREDIT: 'ARCREDITPAYMENT', ACCPAY: 'ACCPAYPAYMENT' };

/** Cents as the number that Xero writes. */
export const amountOf = (cents: number): number => cents / 100;

/**
 * A day as Xero writes it in JSON.
 * @example msDate('2026-10-01') === '/Date(1790812800000+0000)/'
 */
export const msDate = (day: string): string => `/Date(${Date.parse(day)}+0000)/`;

/** The state that a document is in, PAID where nothing is left of it. */
export function statusOf(organisation: Organisation, document: XeroDocument): string {
	if (document.status !== 'AUTHORISED') return document.status;
	return dueCents(organisation, document) === 0 ? 'PAID' : 'AUTHORISED';
}

const contactOf = ({ contacts }: Organisation, id: string) => ({
	ContactID: id,
	Name: contacts.get(id)?.name ?? '',
	HasValidationErrors: false,
});

/** An invoice, bill or credit note; what is not filled in is left out. */
export function presentDocument(organisation: Organisation, document: XeroDocument): object {
	const { id, kind, number, reference, contactId, totalCents, currency, dueDate } = document;
	const left = dueCents(organisation, document);
	const payments = organisation.payments
		.filter(({ documentId, status }) => documentId === id && status === 'AUTHORISED')
		.map((payment) => ({
			PaymentID: payment.id,
			Date: msDate(payment.paidOn),
			Amount: amountOf(payment.cents),
			CurrencyRate: 1,
			HasAccount: false,
			HasValidationErrors: false,
		}));
	const shared = {
		Type: kind,
		...(reference !== null && { Reference: reference }),
		Payments: payments,
		Contact: contactOf(organisation, contactId),
		DateString: `${document.issueDate}T00:00:00`,
		Date: msDate(document.issueDate),
		...(dueDate !== null && { DueDateString: `${dueDate}T00:00:00`, DueDate: msDate(dueDate) }),
		Status: statusOf(organisation, document),
		LineAmountTypes: 'Exclusive',
		LineItems: [],
		SubTotal: amountOf(totalCents),
		TotalTax: 0,
		Total: amountOf(totalCents),
		UpdatedDateUTC: msDate(document.issueDate),
		CurrencyCode: currency,
		CurrencyRate: 1,
		HasAttachments: false,
		HasErrors: false,
	};
	if (kind === 'ACCRECCREDIT') {
		return {
			...shared,
			CreditNoteID: id,
			CreditNoteNumber: number,
			RemainingCredit: amountOf(left),
			Allocations: [],
		};
	}
	return {
		...shared,
		InvoiceID: id,
		InvoiceNumber: number,
		AmountDue: amountOf(left),
		AmountPaid: amountOf(totalCents - left),
		AmountCredited: 0,
		CreditNotes: [],
		Prepayments: [],
		Overpayments: [],
		IsDiscounted: false,
	};
}

/** A payment, with what is left of its invoice now. */
export function presentPayment(organisation: Organisation, payment: XeroPayment): object {
	const document = organisation.documents.get(payment.documentId);
	const { bankAccountId } = organisation.options;
	return {
		PaymentID: payment.id,
		Date: msDate(payment.paidOn),
		BankAmount: amountOf(payment.cents),
		Amount: amountOf(payment.cents),
		...(payment.reference !== null && { Reference: payment.reference }),
		CurrencyRate: 1,
		PaymentType: document ? TYPES[document.kind] : '',
		Status: payment.status,
		UpdatedDateUTC: msDate(payment.paidOn),
		HasAccount: true,
		IsReconciled: payment.isReconciled,
		Account: { AccountID: bankAccountId, Code: '090' },
		...(document && {
			Invoice: {
				Type: document.kind,
				InvoiceID: document.id,
				InvoiceNumber: document.number,
				AmountDue: amountOf(dueCents(organisation, document)),
				CurrencyCode: document.currency,
				Contact: contactOf(organisation, document.contactId),
				HasErrors: false,
			},
		}),
		HasValidationErrors: false,
	};
}

/** A contact; the bank account is there only where somebody filled it in. */
export const presentContact = ({ id, name, bankAccount, isArchived }: XeroContact): object => ({
	ContactID: id,
	ContactStatus: isArchived ? 'ARCHIVED' : 'ACTIVE',
	Name: name,
	...(bankAccount !== '' && { BankAccountDetails: bankAccount }),
	IsSupplier: false,
	IsCustomer: true,
	UpdatedDateUTC: msDate('2026-01-01'),
	HasValidationErrors: false,
});
