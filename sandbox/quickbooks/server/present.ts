import { balanceCents, unappliedCents, type Company } from '../store/company';
import type { QuickBooksDocument, QuickBooksPayment } from '../store/document';

/** An invoice or credit memo as the API sends it: what is empty is left out. */
export function presentDocument(company: Company, document: QuickBooksDocument): object {
	const { homeCurrency, habits } = company.options;
	const linked = [...company.payments.values()].filter(({ lines }) =>
		lines.some(({ documentId }) => documentId === document.id),
	);
	return {
		Id: document.id,
		SyncToken: '0',
		...(document.docNumber !== undefined && { DocNumber: document.docNumber }),
		TxnDate: document.txnDate,
		...(document.type === 'Invoice' && { DueDate: document.dueDate }),
		TotalAmt: document.isVoided ? 0 : document.totalCents / 100,
		Balance: balanceCents(company, document) / 100,
		...(habits.isMulticurrency && {
			CurrencyRef: { value: document.currency, name: document.currency },
			ExchangeRate: document.currency === homeCurrency ? 1 : 0.9,
		}),
		CustomField:
			document.customField === undefined
				? []
				: [
						{
							DefinitionId: '1',
							Name: 'Communication',
							Type: 'StringType',
							StringValue: document.customField,
						},
					],
		CustomerRef: { value: document.customer.id, name: document.customer.name },
		...(document.isVoided && { PrivateNote: 'Voided' }),
		LinkedTxn: linked.map(({ id }) => ({ TxnId: id, TxnType: 'Payment' })),
		Line: [],
	};
}

/** A payment as the API sends it. */
export function presentPayment(company: Company, payment: QuickBooksPayment): object {
	const { id, syncToken, customerId, currency, txnDate, totalCents, lines } = payment;
	return {
		Id: id,
		SyncToken: String(syncToken),
		TxnDate: txnDate,
		TotalAmt: totalCents / 100,
		UnappliedAmt: unappliedCents(company, payment) / 100,
		...(payment.paymentRefNum !== undefined && { PaymentRefNum: payment.paymentRefNum }),
		...(payment.privateNote !== undefined && { PrivateNote: payment.privateNote }),
		...(company.options.habits.isMulticurrency && { CurrencyRef: { value: currency } }),
		ProcessPayment: false,
		CustomerRef: { value: customerId },
		DepositToAccountRef: { value: payment.depositAccountId },
		Line: lines.map(({ documentId, cents }) => ({
			Amount: cents / 100,
			LinkedTxn: [{ TxnId: documentId, TxnType: company.documents.get(documentId)?.type }],
		})),
	};
}
