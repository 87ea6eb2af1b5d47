import { hasLostZeros } from '../../../../../nodes/PontoInvoiceMatch/matching/references/findReference';
import { whatIsRead } from './whatIsRead';

describe('digits carry a reference', () => {
	it.each<[string, string, string]>([
		['A-1 012345678901234', '012345678901234', 'reference: 012345678901234 = A-1'],
		['A-1 0123456789', '123456789', 'full: 123456789 = A-1'],
		['A-1 RF19012345678901', '012345678901', 'full: 012345678901 = A-1'],
		['251013130 RF89251013130', '251013130', 'full: 251013130 = 251013130'],
		['123456789002 +++123/4567/89002+++', '123456789002', 'reference: 123456789002 = 123456789002'],
		['9001 X9 +++123/4567/89002+++ Y8', '123456789002', 'reference: 123456789002 = 9001'],
	])('where an invoice has %s: %s', (invoice, text, read) =>
		expect(whatIsRead([invoice], text)).toEqual([read]),
	);

	it.each<[string, string]>([
		['A-1 012345678901234', '12345678901234'],
		['A-1 RF19012345678901', '12345678901'],
		['A-1 0012345678', '12345678'],
		['2025-04-13540', 'gsm/2025-04-13540'],
	])('but not without the zeros that make it one: %s is not %s', (invoice, text) =>
		expect(whatIsRead([invoice], text).join()).not.toContain(' = '),
	);

	it('of several invoices where several have it', () =>
		expect(whatIsRead(['A-1 1234567890 X9', 'B-2 Y8 1234567890'], '1234567890')).toEqual([
			'full: 1234567890 = A-1 or B-2',
		]));

	it('that was given out earlier, beside the number of an open invoice', () =>
		expect(whatIsRead(['F-77'], '13422/2025-04-13422', [{ reference: '2025-04-13422' }])).toContain(
			'full: 2025-04-13422 = a known one',
		));
});

it.each([
	['123456748', true],
	['1234/56748', true],
	['12345678901', true],
	['123456789002', false],
	['9001123412341234', false],
	['RF18539007547034', false],
	['', false],
])('%s lost its zeros: %s', (written, lost) => expect(hasLostZeros(written)).toBe(lost));
