import { wholeNumber } from '../../../../../nodes/PontoInvoiceMatch/matching/decide/wholeText';
import { decided } from './decided';

const bookedOn = '2025-04-10';

describe('a text that is a number and nothing else', () => {
	it.each([
		['42', '42', false],
		['nr 42', '42', false],
		['N° 0042', '0042', false],
		['42/2025', '42', true],
		['42 / 2025', '42', true],
		['2025 42', '42', true],
		['2025-003', '003', true],
		['2025042', '042', true],
		['25/42', '42', true],
	])('%s is the number %s', (remittanceInformation, serial, hasYear) =>
		expect(wholeNumber({ remittanceInformation, bookedOn })).toEqual({ serial, hasYear }),
	);

	it.each([
		'',
		'huur 42',
		'2025',
		'03/2025',
		'2025-03',
		'25/03',
		'202503',
		'032025',
		'20250415',
		'42 43',
	])('%p is none', (remittanceInformation) =>
		expect(wholeNumber({ remittanceInformation, bookedOn })).toBeUndefined(),
	);
});

describe('a known payer whose amount is that of another invoice of his', () => {
	const byAccount = { counterpartIban: 'BE68539007547034' };
	const settled = { knownReferences: [{ reference: '2025-0042' }] };
	const open = [{ number: '2025-0043' }];

	it.each(['42', 'nr 42', '0042', '42/2025', '0042/2025', '42-2025', '2025042'])(
		'pays nothing by %s alone',
		(remittanceInformation) =>
			expect(decided({ ...byAccount, remittanceInformation }, open, settled).slice(0, 2)).toEqual([
				't1 ambiguous',
				`${remittanceInformation} points to another invoice than payer and amount do`,
			]),
	);

	it.each(['43', '0043', '43/2025', '03/2025', '15/03/2025', '100', '12345', '2025', 'betaling'])(
		'still pays it by %s',
		(remittanceInformation) =>
			expect(decided({ ...byAccount, remittanceInformation }, open, settled)[0]).toBe('t1 matched'),
	);
});
