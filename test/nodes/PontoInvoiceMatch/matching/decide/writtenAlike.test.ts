import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };

/** What becomes of 100.00 from a known payer whose one invoice has this number: its outcome, or why it is asked. */
const decided = (number: string, remittanceInformation: string) => {
	const [{ outcome, reasons }] = decideTransactions(
		[payment({ remittanceInformation, ...HIS })],
		[invoice({ id: number, number })],
		{},
	);
	return outcome === 'matched' ? outcome : reasons.map(({ code }) => code).join(', ');
};

describe('digits that nothing explains, beside the invoice that payer and amount suggest', () => {
	it.each([
		['F1142', '1141'],
		['F1142', 'betaling 1141'],
		['F3142', '1571'],
		['F1142', '2284'],
		['142/2025', '141 2025'],
		['142/2025', '141 25'],
		['142/2025', '1412025'],
		['25-142', '25 141'],
		['2025/06/142', '2025 06 141'],
		['RG25142', 'ref 25141'],
	])('%s, "%s": another number near to it speaks against it', (number, text) =>
		expect(decided(number, text)).toBe('another-number-alike'),
	);

	it.each([
		['F3142', '1570'],
		['F1142', '2285'],
		['F1142', '141'],
		['F1142', '11411'],
		['F1142', '2025'],
		['F1142', 'klant 1141'],
		['F1142', 'x1141'],
		['F1142', '1141x'],
		['142/2025', 'maart 2025'],
		['2025/06/142', '16 06 2025'],
		['FA-142-25', '16-06-25'],
		['BAKKER', '1141'],
	])('%s, "%s": anything else says nothing', (number, text) =>
		expect(decided(number, text)).toBe('matched'),
	);
});
