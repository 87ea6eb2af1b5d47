import { createLedger } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/ledger';
import type { Mention } from '../../../../../nodes/PontoInvoiceMatch/matching/references/reading';
import { readTexts } from '../../../../../nodes/PontoInvoiceMatch/matching/references/readTexts';
import { MEANING } from '../../../../../nodes/PontoInvoiceMatch/matching/text/keywords';
import { createTokens } from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';
import { invoice, payment } from '../examples';

type Numbers = ReadonlyArray<readonly [number: string, reference?: string]>;

/** What a text names and what a person is only shown, and whether it is a refund. */
function said(remittanceInformation: string, numbers: Numbers) {
	const invoices = numbers.map(([number, reference]) =>
		invoice({
			id: number,
			number,
			references: reference === undefined ? [] : [reference],
		}),
	);
	const ledger = createLedger(invoices, []);
	const reading = readTexts(ledger, createTokens(), payment({ remittanceInformation }));
	const inWords = ({ found, ofReference, alone }: Mention) => {
		const names = found.places.map((place) => ledger.invoices[place]?.number).join(' or ');
		return `${names} (${found.size})${ofReference ? ' by reference' : ''}${alone ? ' alone' : ''}`;
	};
	return {
		named: reading.mentions.map(inWords),
		shown: [...new Set(reading.hints.map(inWords))],
		isRefund: (reading.meanings & MEANING.refund) !== 0,
	};
}

describe('what a text names', () => {
	it.each<[string, Numbers, string[]]>([
		['2025-0140', [['2025-0140']], ['2025-0140 (1) alone']],
		['levering 2025-0140', [['2025-0140']], ['2025-0140 (1)']],
		['20250615', [['20250615']], ['20250615 (1)']],
		['factuur 1042', [['A-1042'], ['B-1042']], ['A-1042 or B-1042 (2) alone']],
		['factuur 1042', [['A-1042'], ['B-1042'], ['1042']], ['1042 (1) alone']],
		['factuur 1042', [['1042'], ['A-1042'], ['B-1042']], ['1042 (1) alone']],
		['77-88', [['F-1', '77-88']], ['F-1 (1) by reference alone']],
		[
			'77-88',
			[
				['F-1', '77-88'],
				['F-2', '77-88'],
			],
			['F-1 or F-2 (2) by reference alone'],
		],
		['77-88', [['77-88'], ['F-1', '77-88']], ['77-88 or F-1 (2) alone']],
		['factuur 77-88', [['F-1', '77-88'], ['77-88']], ['77-88 (1) alone']],
	])('%j of %j', (text, numbers, named) =>
		expect(said(text, numbers)).toEqual({ named, shown: [], isRefund: false }),
	);
});

describe('what a person is only shown', () => {
	it.each<[string, Numbers, string[]]>([
		['levering 25-06', [['25-06']], ['25-06 (1)']],
		['levering 42', [['42']], ['42 (1)']],
		['contract 2025-0140', [['2025-0140']], ['2025-0140 (1)']],
	])('what a word calls something else: %j', (text, numbers, shown) =>
		expect(said(text, numbers)).toEqual({ named: [], shown, isRefund: false }),
	);

	it('the number of one invoice that is the reference of another', () =>
		expect(said('77-88', [['F-1', 'REF-77-88'], ['F-2', '77-88'], ['A-77-88']])).toEqual({
			named: ['F-2 (1) by reference alone'],
			shown: ['A-77-88 (1) alone'],
			isRefund: false,
		}));
});

describe('a number behind the word for a credit note', () => {
	it.each([
		['Gutschrift 2025-0140', '2025-0140', true],
		['CN 2025-0140', '2025-0140', true],
		['CN 2025-0140', 'CN-2025-0140', false],
		['factuur 2025-0140', '2025-0140', false],
	])('asks for money, unless it has these letters itself: %s of %s', (text, number, isRefund) =>
		expect(said(text, [[number]]).isRefund).toBe(isRefund),
	);
});
