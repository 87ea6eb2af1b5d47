import {
	canonicalReference,
	countDigits,
	isCheckedReference,
	isCreditorNumber,
	isLongReference,
	isReference,
	createReferenceKey,
	readReferenceKey,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/referenceKeys';

function referenceKey(reference: string): number | undefined {
	const key = createReferenceKey();
	return readReferenceKey(key, reference) ? key.hash : undefined;
}

it.each([
	['RF18 5390 0754 7034', '539007547034'],
	['rf18539007547034', '539007547034'],
	['RF19539007547034', 'RF19539007547034'],
	['RFX', 'RFX'],
	['+++010/8068/17183+++', '10806817183'],
	['0100200', '100200'],
	['A-0100', 'A0100'],
	['000', ''],
])('%s is compared as "%s"', (reference, canonical) =>
	expect(canonicalReference(reference)).toBe(canonical),
);

it.each([
	['123 456', '123456', true],
	['000123-456', '123456', true],
	['123456', '12345', false],
	['12345', '123456', false],
	['123457', '123456', false],
	['1203', '1203', true],
	['1203', '123', false],
	['A12', 'A12', true],
	['B12', 'A12', false],
	['RF18 5390 0754 7034', '539007547034', true],
	['R F-18 5390 0754 7034', '539007547034', true],
	['RF19 5390 0754 7034', '539007547034', false],
	['', '', true],
])('%s is the reference %s: %s', (reference, canonical, is) =>
	expect(isReference(reference, canonical)).toBe(is),
);

it.each([
	['1234567', '123-4567'],
	['1234567', '0001234567'],
	['123456789002', '+++123/4567/89002+++'],
	['539007547034', 'RF18 5390 0754 7034'],
])('%s is found as %s is', (one, other) => {
	expect(referenceKey(one)).toBeDefined();
	expect(referenceKey(one)).toBe(referenceKey(other));
});

it.each([
	['1234567', '1234568'],
	['1234567', '12345670'],
	['1204567', '124567'],
])('%s is not found as %s is', (one, other) =>
	expect(referenceKey(one)).not.toBe(referenceKey(other)),
);

it.each([
	'123456',
	'0000',
	'00000000',
	'',
	'A1234567',
	'1234567A',
	'TOURNI-66',
	'RF19539007547034',
	'---',
])('"%s" is no reference of digits', (reference) =>
	expect(referenceKey(reference)).toBeUndefined(),
);

it.each(['0000001', '0123456'])('%s has digits enough with its zeros', (reference) =>
	expect(referenceKey(reference)).toBeDefined(),
);

it.each([
	['1234567890', true],
	['123-456-789-0', true],
	['123456789', false],
	['RF18 5390 0754 7034', true],
	['RF19 5390 0754 7034', false],
	['A123456789012', false],
])('%s is read as a reference, and not as a number: %s', (reference, is) =>
	expect(isLongReference(reference)).toBe(is),
);

it.each([
	['RF18 5390 0754 7034', true],
	['RF47 1234567890', true],
	['RF18 123456789', false],
	['RF19 5390 0754 7034', false],
])('an invoice numbered %s has an RF: %s', (number, is) =>
	expect(isCreditorNumber(number)).toBe(is),
);

it.each([
	['+++123/4567/89002+++', true],
	['+++123/4567/89003+++', false],
	['123456789012345', true],
	['12345678901234', false],
	['A123456789012345', false],
	['123456789012345A', false],
	['EENLANGEREFERENTIE', false],
	['RF18 5390 0754 7034', true],
])('%s proves itself by its digits: %s', (reference, is) =>
	expect(isCheckedReference(reference)).toBe(is),
);

it.each([
	['+++123/4567/89002+++', 12],
	['---', 0],
	['A12', undefined],
	['12Z', undefined],
])('%s has digits alone, %p of them', (reference, digits) =>
	expect(countDigits(reference)).toBe(digits),
);
