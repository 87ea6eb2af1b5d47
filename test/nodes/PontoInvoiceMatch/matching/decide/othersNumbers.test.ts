import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };

/** What becomes of a payment of all that is open on one invoice. */
const outcome = (number: string, text: string, differs: object = {}, references: string[] = []) =>
	decideTransactions(
		[payment({ remittanceInformation: text, ...differs })],
		[invoice({ number, references })],
		{},
	)[0].outcome;

describe('numbers of somebody else who happens to owe as much', () => {
	it.each([
		['2025-0750', 'factuur VF25/00750'],
		['2025-0750', 'terugbetaling factuur 2025-0750'],
		['2025-0097', 'remboursement facture 2025-0097'],
		['20250062', 'avoir 20250062'],
		['20250062', 'Gutschrift 20250062'],
	])('%s is not paid by "%s"', (number, text) => expect(outcome(number, text)).not.toBe('matched'));

	it.each([
		['2025-0750', 'INV2025-0750', {}],
		['2025-0750', 'factuur 25/750', {}],
		['2025-0750', 'factuur 2025-0750 min creditnota', HIS],
		['20250062', 'SEPA-GUTSCHRIFT RE 20250062', {}],
	])('%s is paid by "%s"', (number, text, differs) =>
		expect(outcome(number, text, differs)).toBe('matched'),
	);
});

describe('a structured communication without its zeros', () => {
	const REFERENCE = ['+++002/0250/22621+++'];

	it.each(['2025-02-26 21:22:05', '1152949238755029 2025-02-26 21:22', 'order 2025022621'])(
		'is not named by "%s"',
		(text) => expect(outcome('x', text, {}, REFERENCE)).toBe('ambiguous'),
	);

	it.each(['2/0250/22621', '2025022621', '+++2/0250/22621+++', '20250 22621'])(
		'is named by "%s"',
		(text) => expect(outcome('x', text, {}, REFERENCE)).toBe('matched'),
	);
});
