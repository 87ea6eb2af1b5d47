import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { becomesOf } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const of = (customerName: string): Partial<OpenInvoice> => ({
	number: 'F-1043',
	openMinor: 7500,
	customerName,
	customerId: 'C2',
	customerIbans: ['BE21210123456703'],
});
const saying = (remittanceInformation: string, other: string) =>
	becomesOf({ remittanceInformation, ...HIS }, [{ number: 'F-1042' }, of(other)]);

it.each([
	['Peeters', 'Garage Peeters NV'],
	['voor Peeters', 'Garage Peeters NV'],
	['factuur Peeters', 'Garage Peeters NV'],
	['facture de Mr Peeters', 'Els Peeters'],
	['/REMI/Peeters/', 'Garage Peeters NV'],
	['factuur Peeters, Els', 'Els Peeters Tuinen'],
	['tuinwerken Peeters', 'Peeters NV'],
	['factuur Vandromme', 'Garage Vandromme NV'],
	['paiement Vandromme', 'Els Vandromme'],
	['Rechnung Coolshop', 'Coolshop BV'],
	['/DE BAKKERIJ JANSSENS /MOTIF FACTURE PEETERS /REF NOTPROVIDED', 'Familie Peeters'],
])('"%s" names %s', (text, other) =>
	expect(saying(text, other)).toEqual(['ambiguous', 'names-another-customer']),
);

it.each([
	['factuur Janssens', 'Els Janssens'],
	['factuur brood', 'Jan Brood'],
	['facture boulanger', 'Boulanger SA'],
	['betaling bakker', 'Bakker BV'],
	['Rechnung Müller', 'Garage Peeters NV'],
	['factuur garage', 'Garage Peeters NV'],
	['factuur Jan Peeters', 'Els Peeters'],
	['huur Jan. Peeters', 'Garage Peeters NV'],
	['factuur betaald, bedankt Peeters', 'Els Peeters'],
	['factuur Janssens Peeters', 'Els Peeters'],
	['factuur Gent', 'Gent Events BV'],
	['facture rue Peeters 12', 'Els Peeters'],
	['levering terras Vandromme', 'Els Vandromme'],
])('"%s" does not name %s', (text, other) =>
	expect(saying(text, other)).toEqual(['matched', 'F-1042']),
);
