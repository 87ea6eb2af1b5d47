import { compactKey } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/compactKey';

const keyOf = (text: string) => compactKey(text, 0, text.length);

describe('digits without what stands between them', () => {
	it.each([
		['2025/00042', '202500042'],
		['2025/00042', '2500042'],
		['2025-0042', '250042'],
		['25a00042b', '2500042'],
		['20202542', '202542'],
	])('are the same: %s and %s', (one, other) => {
		expect(keyOf(one)).toBeDefined();
		expect(keyOf(one)).toBe(keyOf(other));
	});

	it.each([
		['2025-0042', '2024-0042'],
		['3025-0042', '250042'],
		['2025042', '202025042'],
		['123456', '1234567'],
	])('are not the same: %s and %s', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

	it.each(['12345', 'F1-2345', ''])('say too little: "%s"', (text) =>
		expect(keyOf(text)).toBeUndefined(),
	);

	it('are those of a part of a text', () =>
		expect(compactKey('1 123456 7', 2, 8)).toBe(keyOf('123456')));
});
