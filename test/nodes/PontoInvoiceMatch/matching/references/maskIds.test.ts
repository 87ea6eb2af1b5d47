import { whatElseIsRead, whatIsRead } from './whatIsRead';

const read = (text: string, numbers: readonly string[]) => [
	...whatIsRead(numbers, text),
	...whatElseIsRead(numbers, text),
];

describe('an id that a bank or an app made says nothing', () => {
	it.each([
		...['REFERENCE : 7F31A0C99', 'Ref. 2F1A0C99B31', 'REF. : 090549U16A042 VAL. 16-06'],
		...[
			'Transaction ID 4F31A0C99B',
			'Payment id 5a001409',
			'bedankt F66VHQ7ORT',
			'Ref: ED9934DA0400',
		],
		...['REFDO 020F0788A9D6A6E43775D6C8123B3146', 'Buchungstext Ref. 7T2C12AB34CD/2'],
		...['UETR b8497768-39e5-f35d-2c6f-50f9ee767710', 'TX d501f143'],
	])('%s', (text) => {
		expect(read(text, ['F1042'])).toEqual([]);
		expect(read(text, ['2025-0042'])).toEqual([]);
	});
});

describe('but what may be a number does', () => {
	it.each<[string, string]>([
		['behind a word', 'factuur 7F31A0C99'],
		['with a slip of the pen', 'F1O41 0041'],
		['with a year in front', '2025A0041'],
		['with the year in two digits', '25VK0881'],
		['of this ledger, glued to another', 'F1041F1043'],
		['with a word between', 'F1041en1043'],
		['with letters behind', 'F1041B'],
	])('%s: %s', (_, text) => expect(read(text, ['F1042'])).not.toEqual([]));

	it('made like those of the ledger', () =>
		expect(read('2025F0041', ['2025/F/0042'])).toContain('unknown number: 2025F0041'));

	it('that is open', () =>
		expect(read('A12B0042', ['A12B0042'])).toEqual(['full: A12B0042 = A12B0042']));
});
