import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { invoice, payment } from '../examples';

const open = [
	invoice({ id: 'lettered', number: 'VF25/00033' }),
	invoice({ id: 'dashed', number: '2025-0042', openMinor: 20_000 }),
	invoice({ id: 'running', number: '2887', openMinor: 30_000 }),
];

const decide = (
	remittanceInformation: string,
	amountMinor: number,
	differs: Partial<BankTransaction> = {},
) => decideTransactions([payment({ remittanceInformation, amountMinor, ...differs })], open, {})[0];

describe('a credit note in front of a number, from a payer whom nobody knows', () => {
	it.each([
		['Gutschrift VF25/00033', 10_000],
		['Gutschrift Nr. VF25/00033', 10_000],
		['GUTSCHRIFTSNR VF25/00033', 10_000],
		['avoir n° VF25/00033', 10_000],
		['note de crédit VF25/00033', 10_000],
		['nota di credito VF25/00033', 10_000],
		['nota de crédito VF25/00033', 10_000],
		['credit note VF25/00033', 10_000],
		['credit memo VF25/00033', 10_000],
		['creditnota 2025-0042', 20_000],
		['kredietnota nr 2025-0042', 20_000],
		['creditfactuur 2025-0042', 20_000],
		['Rechnungskorrektur 2025-0042', 20_000],
		['Gutschrift F2887', 30_000],
		['Gutschrift 2887', 30_000],
	])('leaves it to a person: %s', (text, amountMinor) =>
		expect(decide(text, amountMinor).allocations).toEqual([]),
	);

	it('says so', () =>
		expect(decide('Gutschrift VF25/00033', 10_000).reasons).toEqual([
			{ code: 'speaks-of-refund' },
		]));
});

describe('a credit as banks call it', () => {
	it.each([
		['SEPA-GUTSCHRIFT VF25/00033', 10_000],
		['SEPA GUTSCHRIFT VF25/00033', 10_000],
		['ECHTZEIT-GUTSCHRIFT VF25/00033', 10_000],
		['GUTSCHRIFT UEBERW. VF25/00033', 10_000],
		['SEPA-GUTSCHRIFT EREF+NOTPROVIDED SVWZ+VF25/00033 ABWA+Meier', 10_000],
		['SEPA CREDIT TRANSFER 2025-0042', 20_000],
		['credit 2025-0042', 20_000],
		['nota 2025-0042', 20_000],
		['VIR DE CREDIT AGRICOLE facture 2025-0042', 20_000],
		['Gutschrift zugesagt, danke! Rechnung 2025-0042', 20_000],
	])('changes nothing: %s', (text, amountMinor) =>
		expect(decide(text, amountMinor).outcome).toBe('matched'),
	);

	it('nor does a credit note from the customer himself', () =>
		expect(
			decide('Gutschrift VF25/00033', 10_000, { counterpartIban: 'BE68539007547034' }).outcome,
		).toBe('matched'));
});
