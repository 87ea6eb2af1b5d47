import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'JANSSENS BAKKERIJ' };
const DAMAGED = '+++123/4567/89003+++';
const MEANT = invoice({ references: ['+++123/4567/89002+++'] });

const decide = (
	differs: Partial<BankTransaction>,
	open: readonly OpenInvoice[] = [MEANT],
	options: MatchOptions = {},
) => {
	const one = payment({ remittanceInformation: DAMAGED, ...HIS, ...differs });
	const [{ outcome, reasons }] = decideTransactions([one], open, options);
	return [outcome, ...reasons.map(({ code }) => code)];
};

describe('a reference with one slip of the pen, from a payer with the name of the customer', () => {
	it.each([
		DAMAGED,
		'factuur 123/4567/89003',
		'/INV/123/4567/89003 22/04/2025',
		'123/4657/89002 bedankt',
		'votre réf. 123/4567/8900',
	])('books the one invoice of his that it nearly names, for its amount: %s', (text) =>
		expect(decide({ remittanceInformation: text })).toEqual(['matched']),
	);

	it('from an account that is not the known one as well', () =>
		expect(decide({ counterpartIban: 'BE71096123456769' })).toEqual(['matched']));

	it.each<[string, Partial<BankTransaction>, Partial<OpenInvoice>]>([
		['another amount', { amountMinor: 9999 }, {}],
		['the amount in another currency', {}, { currency: 'USD' }],
	])('a person, for %s, who reads that it is mistyped', (_what, differs, of) =>
		expect(decide(differs, [{ ...MEANT, ...of }]).slice(0, 2)).toEqual([
			'ambiguous',
			'reference-mistyped',
		]),
	);

	it('a person, where the name is only a part of the customer’s', () =>
		expect(decide({ counterpartName: 'Janssens' })[0]).toBe('ambiguous'));

	it('a person, where the bank cut the name off', () =>
		expect(
			decide({ counterpartName: 'Bakkerij Janssens ' }, [
				{ ...MEANT, customerName: 'Bakkerij Janssens en Zonen', customerIbans: [] },
			]),
		).toEqual(['ambiguous', 'reference-mistyped', 'name-only']));

	it('a person, where two of his invoices have the amount', () =>
		expect(decide({}, [MEANT, invoice({ id: 'i2', number: '2025-0141' })])).toEqual([
			'ambiguous',
			'several-have-amount',
		]));

	const near = (differs: Partial<OpenInvoice>) =>
		invoice({ id: 'i2', number: '2025-0141', references: ['+++123/4567/89103+++'], ...differs });
	const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: [] };

	it.each([500, 10_000])('another customer’s that is as near is not his, for %i', (openMinor) =>
		expect(decide({}, [MEANT, near({ ...PEETERS, openMinor })])).toEqual(['matched']),
	);

	it.each([
		[500, 10_000],
		[10_000, 500],
	])('a person, where another one of his is as near: %i and %i', (openMinor, otherMinor) =>
		expect(decide({}, [{ ...MEANT, openMinor }, near({ openMinor: otherMinor })])[0]).toBe(
			'ambiguous',
		),
	);

	it('a person, where a settled one is as near', () =>
		expect(
			decide({}, [MEANT], { knownReferences: [{ reference: '+++123/4567/89103+++' }] })[0],
		).toBe('ambiguous'));

	it('a person, where two customers have the name', () =>
		expect(
			decide({}, [
				{ ...MEANT, customerId: 'C1' },
				invoice({ id: 'i2', number: '2025-0141', openMinor: 500, customerId: 'C2' }),
			])[0],
		).toBe('ambiguous'));

	it('a person, where a second unknown reference stands beside it', () =>
		expect(decide({ remittanceInformation: `${DAMAGED} +++987/6543/21009+++` })[0]).toBe(
			'ambiguous',
		));

	it('a person, where references only are to be booked', () =>
		expect(decide({}, [MEANT], { autoBook: 'references' })[0]).toBe('ambiguous'));

	it.each(['waarborg', 'in naam van Garage Peeters', 'terugbetaling', 'loyer juillet'])(
		'a person, where the text speaks of something else: %s',
		(words) =>
			expect(decide({ remittanceInformation: `${words} ${DAMAGED}` })[0]).toBe('ambiguous'),
	);

	it('a person, before the invoice was issued', () =>
		expect(decide({ bookedOn: '2025-03-30' })[0]).toBe('ambiguous'));
});
