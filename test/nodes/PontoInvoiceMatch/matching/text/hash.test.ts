import { hashInteger, hashPair } from '../../../../../nodes/PontoInvoiceMatch/matching/text/hash';

it.each([
	[1, 2],
	[1, -1],
	[1, 1 + 2 ** 32],
	[2 ** 32, 2 ** 33],
	[Number.MAX_SAFE_INTEGER, -1],
])('amounts of %i and %i have other keys', (one, other) =>
	expect(hashInteger(one)).not.toBe(hashInteger(other)),
);

it('a key of two parts tells them apart', () => expect(hashPair(1, 2)).not.toBe(hashPair(2, 1)));
