import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { invoice, payment } from '../examples';

const ELLA = { customerName: 'Ella Jackson', customerIbans: ['BE44734024486445'] };
const open = [
	invoice({ id: 'named', number: '7682', references: ['+++123/4567/89002+++'], openMinor: 7500 }),
	invoice({ id: 'his', number: '4251', openMinor: 7500 }),
	invoice({ id: 'ellas', number: '51', openMinor: 7500, ...ELLA }),
	invoice({ id: 'ellas too', number: '5151', openMinor: 7500, ...ELLA }),
];

const decide = (remittanceInformation: string, differs: Partial<BankTransaction> = {}) => {
	const one = payment({ remittanceInformation, amountMinor: 15_000, ...differs });
	const [{ outcome, allocations, reasons }] = decideTransactions([one], open, {});
	return [
		outcome,
		...allocations.map(({ invoice: { id } }) => id),
		...reasons.map(({ code }) => code),
	];
};

describe('beside a payment reference', () => {
	it.each([
		'week 51 factuur +++123/4567/89002+++',
		'+++123/4567/89002+++ kot 51',
		'semaine 51, réf. 123/4567/89002',
		'KW 51 Rechnung 123456789002',
		'+++123/4567/89002+++ 51 personen',
	])('a short number is no second invoice: %s', (text) =>
		expect(decide(text)).toEqual(['overpaid', 'named']),
	);

	it.each([
		'+++123/4567/89002+++ bestelling 5151',
		'dossier 5151 +++123/4567/89002+++',
		'+++123/4567/89002+++ factuur 51',
	])(
		'an invoice that a stranger names weakly is for a person, though the sum be right: %s',
		(text) => expect(decide(text)).toEqual(['ambiguous', 'reference-and-number-differ']),
	);

	it('another invoice of a known payer is paid with it when the sum is right', () =>
		expect(
			decide('+++123/4567/89002+++ bestelling 4251', { counterpartIban: 'BE68539007547034' }),
		).toEqual(['multiple', 'his', 'named']));
});
