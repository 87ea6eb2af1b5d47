import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };

describe('a number that is named less surely', () => {
	it.each([
		['levering 2025-0042 reservering', 'names-another-invoice'],
		['huur 104', 'names-another-invoice'],
	])('of another open invoice leaves payer and amount to a person: %s', (text, code) => {
		const open = [
			invoice({ id: 'a', number: '2025-0140' }),
			invoice({
				id: 'b',
				number: '2025-0042',
				openMinor: 15000,
				customerName: 'Ella Jackson',
				customerIbans: [],
			}),
			invoice({
				id: 'c',
				number: '104',
				openMinor: 15000,
				customerName: 'Ella Jackson',
				customerIbans: [],
			}),
		];
		const [{ outcome, reasons }] = decideTransactions(
			[payment({ remittanceInformation: text, ...HIS })],
			open,
			{},
		);
		expect([outcome, reasons[0]?.code]).toEqual(['ambiguous', code]);
	});

	it('and that this payment cannot pay leaves a sure one beside it to a person', () => {
		const open = [
			invoice({ id: 'a', number: '1042' }),
			invoice({ id: 'b', number: '2025-0042', currency: 'USD' }),
		];
		const text = 'in naam van Garage Peeters 2025-0042 factuur 1042';
		const [{ outcome, reasons }] = decideTransactions(
			[payment({ remittanceInformation: text })],
			open,
			{},
		);
		expect([outcome, reasons[0]?.code]).toEqual(['ambiguous', 'may-mean-unpayable']);
	});
});
