import { createCustomers } from '../../../../../nodes/PontoInvoiceMatch/matching/party/customers';
import { mayPay, payerSought } from '../../../../../nodes/PontoInvoiceMatch/matching/party/mayPay';
import { readPayerKeys } from '../../../../../nodes/PontoInvoiceMatch/matching/party/payerKeys';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { invoice, payment } from '../examples';

const invoices = [invoice(), invoice({ customerName: '', customerIbans: [] })];
const customers = createCustomers([
	{
		transactionId: 't0',
		invoiceId: 'i0',
		allocatedMinor: 1,
		currency: 'EUR',
		counterpartIban: 'BE71096123456769',
		customerName: 'Bakkerij Janssens',
	},
]);

/** Whether the payer has to be held against the invoice of Bakkerij Janssens, and that of a customer of whom nothing is known. */
const heldAgainst = (differs: Partial<BankTransaction>) =>
	[0, 1].map((place) =>
		mayPay(readPayerKeys(invoices), payerSought(customers, payment(differs)), place),
	);

describe('a payer is held against the invoices of a customer', () => {
	it.each<[string, Partial<BankTransaction>]>([
		['with his account', { counterpartIban: 'BE68539007547034' }],
		['with his account alone', { counterpartIban: 'BE68539007547034', counterpartName: '' }],
		['with his name', { counterpartName: 'JANSSENS BAKKERIJ' }],
		['with his name alone', { counterpartName: 'JANSSENS BAKKERIJ', counterpartIban: '' }],
	])('%s', (_what, differs) => expect(heldAgainst(differs)).toEqual([true, false]));

	it.each<[string, Partial<BankTransaction>]>([
		['whose account has paid before', { counterpartIban: 'BE71096123456769' }],
		['whose name a bank may have cut off', { counterpartName: 'Jan Vandenbroecken' }],
	])('and of all others, %s', (_what, differs) =>
		expect(heldAgainst(differs)).toEqual([true, true]),
	);

	it.each<[string, Partial<BankTransaction>]>([
		['with another name and account', {}],
		['with nothing', { counterpartName: undefined, counterpartIban: undefined }],
		['with nothing but a legal form', { counterpartName: 'BV', counterpartIban: '' }],
	])('or of none, %s', (_what, differs) => expect(heldAgainst(differs)).toEqual([false, false]));
});
