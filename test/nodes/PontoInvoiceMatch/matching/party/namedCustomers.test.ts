import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { readPayerKeys } from '../../../../../nodes/PontoInvoiceMatch/matching/party/payerKeys';
import { createNamedCustomers } from '../../../../../nodes/PontoInvoiceMatch/matching/party/namedCustomers';
import { nameWords } from '../../../../../nodes/PontoInvoiceMatch/matching/party/names';

const invoices = ['Garage Peeters NV', 'Zoë De Smet', 'Colruyt', 'Garage Peeters NV'].map(
	(customerName, place): OpenInvoice => ({
		id: `i${place}`,
		number: `F${place}`,
		references: [],
		openMinor: 100,
		currency: 'EUR',
		customerName,
		customerIbans: [],
		appliedTransactionIds: [],
	}),
);
const named = createNamedCustomers(invoices, readPayerKeys(invoices));
const namedIn = (text: string) => named(nameWords(text));

test.each([
	['facture Garage Peeters', ['Garage Peeters NV']],
	['Garage Peeters', ['Garage Peeters NV']],
	['voor DE SMET Zoe, dank', ['Zoë De Smet']],
	['Garage Peeters en Zoë De Smet', ['Garage Peeters NV', 'Zoë De Smet']],
	['garage van Peeters', []],
	['Peeters', []],
	['Colruyt', []],
	['', []],
])('%j names %j', (text, customers) => expect(namedIn(text)).toEqual(customers));

test.each([
	['PEETERS', 'Garage Peeters NV'],
	['COLRUYT', 'Colruyt'],
	['NV', undefined],
	['PEETER', undefined],
])('%s stands in the name %s', (word, customer) => expect(named.withWord(word)).toBe(customer));
