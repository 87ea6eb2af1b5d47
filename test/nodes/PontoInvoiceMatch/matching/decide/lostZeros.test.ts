import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';

const invoices = [{ number: 'INV/2025/04052', references: ['+++000/1234/56748+++'] }];
const JANSSENS = { counterpartIban: 'BE68539007547034' };

describe('a structured communication without its zeros', () => {
	it.each<[string, Partial<BankTransaction>, string]>([
		['closes its invoice, whoever pays', {}, 't1 matched'],
		['pays a part from its customer', { ...JANSSENS, amountMinor: 2500 }, 't1 partial'],
		['pays more from its customer', { ...JANSSENS, amountMinor: 12_500 }, 't1 overpaid'],
		['pays no part from anybody else', { amountMinor: 2500 }, 't1 ambiguous'],
		['pays no more from anybody else', { amountMinor: 12_500 }, 't1 ambiguous'],
		[
			'pays a part from anybody where the bank says that it is one',
			{ amountMinor: 2500, remittanceInformationType: 'structured' },
			't1 partial',
		],
	])('%s', (_, differs, becomes) =>
		expect(decided({ remittanceInformation: '123456748', ...differs }, invoices)[0]).toBe(becomes),
	);

	it.each<[string, Partial<BankTransaction>, string]>([
		['of an unknown payer says nothing', {}, 't1 ambiguous'],
		['of its customer says what it closes', JANSSENS, 't1 matched'],
	])('as end-to-end id %s', (_, differs, becomes) =>
		expect(decided({ endToEndId: '123456748', ...differs }, invoices)[0]).toBe(becomes),
	);

	it('behind letters is the number of something else', () =>
		expect(decided({ remittanceInformation: 'Auftrag C123456748' }, invoices)[0]).toBe(
			't1 ambiguous',
		));
});
