import { between } from '../../../../../nodes/PontoInvoiceMatch/matching/references/between';

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
