import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

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
