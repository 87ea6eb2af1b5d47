import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';
import { becomesOf } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const outcomes = (number: string, remittanceInformation: string) =>
	[{}, HIS].map(
		(payer) =>
			decideTransactions(
				[payment({ remittanceInformation, ...payer })],
				[invoice({ number })],
				{},
			)[0].outcome,
	);

describe('digits among what a card terminal writes', () => {
	it.each([
		['20250042', 'BEA, Betaalpas CCV*KAPSALON NR:20250042, 16.06.25/20:25 GENT'],
		['1042', 'BANCONTACT MISTER CASH STORTING 1042 16/06 20:25'],
		['2025-0042', 'GIROCARD EINKAUF 2025-0042 GENT'],
	])('%s means no invoice of a stranger: %s', (number, text) =>
		expect(outcomes(number, text)[0]).toBe('ambiguous'),
	);

	it.each([
		['20250042', 'Bancontact betaling factuur 20250042'],
		['2025-0042', 'VISA uw ref 2025-0042'],
	])('%s is an invoice where a word says so: %s', (number, text) =>
		expect(outcomes(number, text)).toEqual(['matched', 'matched']),
	);
});

describe('a whole number that a stranger means for something else', () => {
	const NEEDS_PAYER = ['ambiguous', 'number-needs-known-payer'];

	it.each([
		['INV/2025/0042', 'BANCONTACT INV/2025/0042 GENT'],
		['20250042', 'BEA, Betaalpas KAPSALON NR:20250042, 16.06.25/20:25 GENT'],
		['F1042', 'box F1042'],
		['F-201', 'lokaal F-201'],
		['1042', 'box F1042'],
		['1042', 'appt F 1042'],
		['75011', 'porte F-75011'],
		['1042', 'F1042 lokaal'],
	])('%s among the words of a card, or behind a noun: %s', (number, remittanceInformation) => {
		expect(becomesOf({ remittanceInformation }, [{ number }])).toEqual(NEEDS_PAYER);
		expect(becomesOf({ remittanceInformation, ...HIS }, [{ number }])).toEqual(['matched', number]);
	});

	it.each([
		['INV/2025/0042', 'module INV/2025/0042'],
		['F1042', 'Bakkerij Janssens F1042'],
		['F1042', 'Gent, F1042'],
		['F1042', 'box factuur F1042'],
		['F1042', 'F F1042'],
		['1042', 'F1042'],
		['1042', 'F-1042 merci'],
		['1042', 'Bakkerij Janssens F 1042'],
		['1042', 'Gent, factuur F1042'],
	])('%s is the invoice all the same: %s', (number, remittanceInformation) =>
		expect(becomesOf({ remittanceInformation }, [{ number }])).toEqual(['matched', number]),
	);
});
