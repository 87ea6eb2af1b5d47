import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { nearCommunications } from '../../../../../nodes/PontoInvoiceMatch/matching/references/nearCommunication';
import { numberParts } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/numberParts';
import { isInRange } from '../../../../../nodes/PontoInvoiceMatch/matching/references/knownRange';
import { canonicalReference } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/referenceKeys';
import { invoice, payment } from '../examples';

const booked = (number: string, remittanceInformation: string, more = {}) =>
	decideTransactions([payment({ remittanceInformation, ...more })], [invoice({ number })], {})[0]
		.outcome;

it.each([
	['vf25/03382', { digits: ['25', '03382'], letters: ['VF', '', ''], lastGroup: 'VF', length: 9 }],
	['2025-042B', { digits: ['2025', '042'], letters: ['', '', 'B'], lastGroup: '', length: 8 }],
	['', { digits: [], letters: [''], lastGroup: '', length: 0 }],
])('%s has its parts', (number, parts) => expect(numberParts(number)).toEqual(parts));

describe.each([
	['INV/2025/00042', 'INV/2025/00042'],
	['INV/2025/00042', 'inv 2025 42'],
	['INV/2025/00042', 'factuur 2025/42'],
	['INV/2025/00042', 'INV202500042'],
	['INV/2025/00042', 'inv. 25/00042'],
	['VF25/03382', '/INV/2025/03382 25/08/2025'],
	['2025-04-13422', 'factuur 250413422'],
	['2025-04-13422', '20250413422'],
	['250413422', 'factuur 2025-04-13422'],
	['VF24/02060', 'VF24/2060'],
	['42/2025', 'facture 42/25'],
	['F123', 'betaling F123'],
	['521909', '521909'],
	['2025-042B', 'fact 2025-42b'],
	['INV/2025/00042', 'bedankt<br>INV/2025/00042<br/>'],
])('%s', (number, text) => {
	it(`is read in "${text}"`, () => expect(booked(number, text)).toBe('matched'));
});

describe.each([
	['INV/2025/00042', 'INV/2025/00043'],
	['INV/2025/00042', 'CN/2025/00042'],
	['INV/2025/00042', 'xINV/2025/00042'],
	['INV/2025/00042', 'INV/2025/00042y'],
	['VF24/00060', 'VF24/2060'],
	['10/2025', 'huur 10/2025'],
	['VF25/00008', 'levering 25/08/2025'],
	['475123', 'tel 0475 12 34 56'],
	['1089', 'EUR 1089'],
	['123456', 'xx56yy34zz12'],
	['539007547034', 'van BE68 5390 0754 7034'],
	['2025-0140', 'contract 2025-0140'],
])('%s', (number, text) => {
	it(`is not booked for "${text}"`, () =>
		expect(['ambiguous', 'unmatched']).toContain(booked(number, text)));
});

it.each([
	['123456789003', '123456789002'],
	['213456789002', '123456789002'],
	['12345678900', '123456789002'],
	['1234567890022', '123456789002'],
	['12345678', '123456789002'],
])('%s is one slip away from %s', (digits, right) =>
	expect(nearCommunications(digits)).toContain(right),
);

it('two slips are one too many', () => {
	expect(nearCommunications('123456789113')).not.toContain('123456789002');
	expect(nearCommunications('1234567')).toEqual([]);
});

it.each([
	['RF13 5550 0011 14', '5550001114'],
	['+++010/8068/17183+++', '10806817183'],
	['rf18 0000 5390 0754 7034', 'RF18000053900754703' + '4'],
	['Tourni-66', 'TOURNI66'],
])('%s is compared as %s', (reference, canonical) =>
	expect(canonicalReference(reference)).toBe(canonicalReference(canonical)),
);

it.each([
	['INV/2025/42', true],
	['2025/400', true],
	['INV/2025/401', false],
	['INV/2024/42', false],
	['CN/2025/42', false],
	['42', false],
])('%s lies between INV/2025/00001 and INV/2025/00400: %s', (number, lies) =>
	expect(isInRange(number, { from: 'INV/2025/00001', to: 'INV/2025/00400' })).toBe(lies),
);

it.each([
	['2025/10', true],
	['2025/9', false],
	['2025/20', true],
	['2025/21', false],
	['2025/04/15', false],
	['15', false],
])('%s lies between 2025/10 and 2025/20: %s', (number, lies) =>
	expect(isInRange(number, { from: '2025/10', to: '2025/20' })).toBe(lies),
);

it.each([
	['2025/04/5', true],
	['25/04/5', true],
	['2024/04/5', false],
	['2025/05/5', false],
])('%s lies between 2025/04/1 and 2025/04/9: %s', (number, lies) =>
	expect(isInRange(number, { from: '2025/04/1', to: '2025/04/9' })).toBe(lies),
);

it.each([
	['INV', 'INV', 'INV'],
	['INV/5', 'INV/1', 'INV/2025/9'],
	['INV/2025/5', 'INV/1', 'INV/2025/9'],
	['INV/5', 'INV/2025/1', 'INV/9'],
])('%s does not lie between %s and %s, which are no range', (number, from, to) =>
	expect(isInRange(number, { from, to })).toBe(false),
);
