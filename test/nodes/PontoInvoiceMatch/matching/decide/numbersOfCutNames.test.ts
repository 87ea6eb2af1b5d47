import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { invoice, payment } from '../examples';

const LONG = { customerName: 'Schrijnwerkerij Zilverberk VOF', customerIbans: [] };

const decide = (differs: Partial<BankTransaction>) => {
	const open = [invoice({ number: '2025-1433', ...LONG })];
	const [decision] = decideTransactions([payment(differs)], open, {});
	const [allocation] = decision.allocations;
	return { outcome: decision.outcome, evidence: allocation?.evidence.map(({ code }) => code) };
};

describe('a number, from a payer whose name a bank cut off', () => {
	it.each([
		{ payer: 'SCHRIJNWERKERIJ ZI', customer: 'Schrijnwerkerij Zilverberk VOF' },
		{
			payer: 'Schrijnwerkerij Zilverberk vennoots',
			customer: 'Schrijnwerkerij Zilverberk vennootschap',
		},
	])('$payer pays a part as $customer does', ({ payer, customer }) => {
		const open = [invoice({ number: '2025-1433', ...LONG, customerName: customer })];
		const one = payment({
			remittanceInformation: 'factuur 2025-1433',
			amountMinor: 4000,
			counterpartName: payer,
		});
		expect(decideTransactions([one], open, {})[0].outcome).toBe('partial');
	});

	it('pays in short what only a known payer may write so', () =>
		expect(
			decide({ remittanceInformation: '2025 1433', counterpartName: 'SCHRIJNWERKERIJ ZI' }),
		).toEqual({
			outcome: 'matched',
			evidence: ['number-possible', 'amount-exact', 'payer-cut-name', 'before-due-date'],
		}));

	it.each(['SCHRIJNWERKERIJ ZIL', 'SCHRIJNWERKERIJ ZA', 'SCHRIJNWERKERIJ'])(
		'%s may be anybody',
		(counterpartName) =>
			expect(
				decide({ remittanceInformation: 'factuur 2025-1433', amountMinor: 4000, counterpartName })
					.outcome,
			).toBe('ambiguous'),
	);
});
