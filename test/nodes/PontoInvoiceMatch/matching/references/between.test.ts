import { numberParts } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/numberParts';
import {
	between,
	countBetween,
} from '../../../../../nodes/PontoInvoiceMatch/matching/references/between';
import { createLedger } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/ledger';
import { invoice } from '../examples';

it.each<[string, string, string[]]>([
	['0042', '0045', ['0043', '0044']],
	['42', '44', ['43']],
	['99', '101', ['100']],
	['9', '0011', ['0010']],
	['42', '43', []],
	['42', '42', []],
	['45', '42', []],
])('between %s and %s lie %j', (from, to, digits) => expect(between(from, to)).toEqual(digits));

it('between numbers that are fifty apart lie all, and none where they are farther apart', () => {
	expect(between('100', '150')).toHaveLength(49);
	expect(between('100', '151')).toEqual([]);
});

describe('how one number counts up to another', () => {
	const numbers = ['2025-0042', '2025-0043', '43/2025', 'F1043', '7/43/2025'];
	const ledger = createLedger(
		numbers.map((number) => invoice({ id: number, number })),
		[],
	);
	const count = (low: string, high: string) =>
		countBetween(ledger, numberParts(low), numberParts(high));

	it.each([
		['2025-0042', '2025-0044', ['0042', '0044']],
		['42/2025', '44/2025', ['42', '44']],
		['F1042', 'F1044', ['1042', '1044']],
	])('from %s to %s: by %j', (low, high, [from, to]) => {
		const found = count(low, high);
		expect([found?.from, found?.to]).toEqual([from, to]);
		expect(found?.find('0043') ?? found?.find('43') ?? found?.find('1043')).toBeDefined();
	});

	it.each([
		['2025-0044', '2025-0046', '0045'],
		['43/2025', '45/2025', '44'],
	])('nobody has the number between %s and %s', (low, high, digits) =>
		expect(count(low, high)?.find(digits)).toBeUndefined(),
	);

	it.each([
		['2025-0042', '2024-0044'],
		['F1042', 'G1044'],
		['7/42/2025', '7/44/2025'],
		['42/2025', 'F44/2025'],
		['1042', '42/2025'],
	])('not from %s to %s, which is of another series', (low, high) =>
		expect(count(low, high)).toBeUndefined(),
	);
});
