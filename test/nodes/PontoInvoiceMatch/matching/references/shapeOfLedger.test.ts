import { whatIsRead } from './whatIsRead';

const unknownsIn = (number: string, text: string) =>
	whatIsRead([number], text).filter((line) => line.startsWith('unknown number: '));

it.each([
	['2025-0042', '25-0041', '25-0041'],
	['2025-0042', '25/0041', '25/0041'],
	['2025-0042', '250041', '250041'],
	['20250042', '25-0041', '25-0041'],
	['RE2025-0815', 'RE25-0814', 'RE25-0814'],
	['VF25/0142', 'VF2025/0141', 'VF2025/0141'],
	['VF25-042', '25-041', '25-041'],
	['V2500042', 'V25-00041', 'V25-00041'],
	['V2500042', '25-00041', '25-00041'],
	['V2500042', 'factuur V25.00041', 'V25.00041'],
	['INV-BE-25-042', 'BE-25-041', 'BE-25-041'],
	['INV-BE-25-042', 'BE 25 041', '25 041'],
	['INV-BE-25-042', 'inv be 25041', '25041'],
	['INV-BE-25-042', 'factuurINV-BE-25-041', 'factuurINV-BE-25-041'],
	['42/2025', '41 / 2025', '41 / 2025'],
	['42/2025', '41/25', '41/25'],
	['42/2025', '41_2025', '41_2025'],
])('like %s, but not open: %s', (number, text, written) =>
	expect(unknownsIn(number, text)).toEqual([`unknown number: ${written}`]),
);

it.each([
	['2025-0042', '19-0041'],
	['2025-0042', '251234'],
	['2025-0042', 'zaal 25-1234'],
	['2025-0042', '25-06'],
	['42/2025', '25/36'],
	['42/2025', '24/25'],
	['42/2025', '41/19'],
	['VF25-042', '19-041'],
	['INV-BE-25-042', 'BE 0403 170 701'],
	['9000', 'B-9001 Gent'],
	['68159', 'D-68160'],
])('not like %s: %s', (number, text) => expect(unknownsIn(number, text)).toEqual([]));

it.each([
	['F1042', 'PO-F1041', 'PO-F1041'],
	['2025-0042', 'AB-2025-0042', 'AB-2025-0042'],
	['2025-0042', 'factuur-2025-0041', '2025-0041'],
])('where there is %s, with letters that a sign joins to it: %s', (number, text, written) =>
	expect(unknownsIn(number, text)).toEqual([`unknown number: ${written}`]),
);
