import { whatIsRead } from './whatIsRead';

const isNamed = (number: string, others: readonly string[], text: string) =>
	whatIsRead([number, ...others], text)
		.join()
		.includes(`= ${number}`);

describe('the letters of a number', () => {
	it.each<[string, string]>([
		['FV/KR/0043/2025', 'FV/KR/0043/2025'],
		['FV/KR/0043/2025', 'FV KR 0043/2025'],
		['FV/KR/0043/2025', 'FVKR 0043/2025'],
		['ACC-SINV-002', 'ACC-SINV-002'],
		['ACC-SINV-002', 'acc sinv 002'],
		['SINV-002', 'SINV-002'],
		['F-42', 'dank.F-42'],
		['F-42', 'factuur-F-42'],
		['F-42', 'ref/F-42'],
		['F-42', 'nr-F-42'],
		['F-42', 'betaling-F-42'],
		['F-42', 'OF F-42'],
		['F-42', 'OF, F-42'],
		['INV-8', 'F-1/INV-8'],
	])('are read in whatever way they are written: %s in %s', (number, text) =>
		expect(isNamed(number, ['F-1', 'INV-1'], text)).toBe(true),
	);

	it.each<[string, string]>([
		['FV/KR/0043/2025', 'FV/XX/0043/2025'],
		['FV/KR/0043/2025', 'XX/KR/0043/2025'],
		['FV/KR/0043/2025', 'XFV/KR/0043/2025'],
		['SINV-002', 'ACC-SINV-002'],
		['ACC-SINV-002', 'SINV-002'],
		['ACC-SINV-002', 'SINV-ACC-002'],
		['F-42', 'stuks-F-42'],
		['F-42', 'OF-F-42'],
		['F-42', 'OF_F-42'],
		['F-42', 'xF-42'],
		['INV-8', '118842.INV-8'],
		['INV-8', '118842-INV-8'],
	])('all count: %s is not in %s', (number, text) =>
		expect(isNamed(number, ['F-1', 'INV-1'], text)).toBe(false),
	);

	it('are far apart when two blanks lie between them', () =>
		expect(whatIsRead(['FV/KR/0043/2025'], 'FV  KR 0043/2025')).toEqual([
			'short: 0043/2025 = FV/KR/0043/2025',
		]));
});

describe('what stands in front of a field of the bank', () => {
	it.each([
		'/NAME/JANSSENS BV/REMI/2025-0042/ISDT/2025-06-16',
		'/ADDR/DORPSSTRAAT 17 9000 GENT BE/REMI/2025-0042',
		'JANSSENS BV/REMI/2025-0042',
		'/ANDR/JANSSENS BV/RFB/2025-0042',
	])('is no part of a number: %s', (text) =>
		expect(isNamed('2025-0042', ['INV-1'], text)).toBe(true),
	);

	it.each(['BV/NR/2025-0042', 'BV-REMI-2025-0042', 'BV REMI-CN/2025-0042'])(
		'unless none begins: %s',
		(text) => expect(isNamed('2025-0042', ['INV-1'], text)).toBe(false),
	);
});

describe('a bill of a supplier', () => {
	it.each([
		['INV/2025/00042', 'BILL/2025/00042'],
		['2025/00042', 'RBILL/2025/00042'],
	])('is not %s: %s', (number, text) => expect(isNamed(number, ['F-1'], text)).toBe(false));

	it.each([
		['BILL/2025/00042', 'BILL/2025/00042'],
		['INV/2025/00042', 'bill INV/2025/00042'],
		['2025/00042', 'bill 2025/00042'],
	])('but %s is: %s', (number, text) => expect(isNamed(number, ['F-1'], text)).toBe(true));
});

describe('letters joined to a word in front of 2025-0042', () => {
	it.each([
		...['PRO-factuur-2025-0042', 'PRO/nr/2025-0042', 'PRO-nr.2025-0042', 'PRO-factuur2025-0042'],
		...['WOO-N-2025-0042', 'WOOD-factuur_2025-0042', 'CN-2025-0042', 'CN/2025-0042'],
		...['CN_2025-0042', 'VF2025-0042B', 'QX 2025-0042'],
	])('are those of another series: %s', (text) =>
		expect(isNamed('2025-0042', ['INV-1', 'QX-1'], text)).toBe(false),
	);

	it.each([
		...['PRO factuur-2025-0042', 'PRO.factuur-2025-0042', 'PRO-factuur: 2025-0042'],
		...['Janssens-factuur-2025-0042', 'WOODY-factuur-2025-0042', 'betaling-factuur-2025-0042'],
		...['van-factuur-2025-0042', 'uw-ref-2025-0042', '7-factuur-2025-0042', 'nr-factuur-2025-0042'],
		...['Janssens-2025-0042', 'CN 2025-0042', 'factuur-2025-0042', 'INV   2025-0042'],
	])('or none at all: %s', (text) => expect(isNamed('2025-0042', ['INV-1'], text)).toBe(true));

	it.each(['Janssens-2025-0042', 'CN/2025-0042'])(
		'are never ours where our numbers have other letters: %s',
		(text) => expect(isNamed('INV/2025-0042', [], text)).toBe(false),
	);
});
