import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const ELLA = { customerName: 'Ella Jackson', customerIbans: ['BE44734024486445'] };

const decide = (remittanceInformation: string, differs: Partial<BankTransaction> = HIS) => {
	const open = [
		invoice({ id: 'his', number: '2025-1306' }),
		invoice({ id: 'ellas', number: '2025-2026', ...ELLA }),
	];
	const one = payment({ remittanceInformation, ...differs });
	const [{ outcome, allocations, reasons }] = decideTransactions([one], open, {
		knownReferences: [{ reference: '2024-2025' }],
	});
	return [
		outcome,
		...allocations.map(({ invoice: { id } }) => id),
		...reasons.map(({ code }) => code),
	];
};

describe('a season behind the word that goes by it', () => {
	it.each([
		'lidgeld 2025-2026',
		'Lidgeld 2024-2025',
		'cotisation 2025/2026',
		'saison 2024-2025',
		'lidgeld seizoen 2025 - 2026',
		'Mitgliedsbeitrag 2025/2026',
		'année scolaire 2024-2025',
		'schooljaar 2025-2026 bedankt',
	])('is no number, neither of an open invoice nor of a settled one: %s', (text) =>
		expect(decide(text)).toEqual(['matched', 'his']),
	);

	it.each([
		'levering 2025-2026',
		'2025-2026',
		'reservering 2025-2026',
		'huur 2024-2025',
		'2024-2025',
	])('may be a number behind any other word, or none: %s', (text) =>
		expect(decide(text)[0]).toBe('ambiguous'),
	);

	it('is a number where a word says so', () =>
		expect(decide('lidgeld factuur 2025-2026', {})).toEqual(['matched', 'ellas']));

	it('of other years than the invoice speaks of something else', () =>
		expect(decide('lidgeld 2022-2023')).toEqual(['ambiguous', 'other-year']));

	it('makes nobody known', () => expect(decide('lidgeld 2025-2026', {})[0]).toBe('ambiguous'));
});
