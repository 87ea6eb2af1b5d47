import { isStructuredCommunication } from '../../../../../nodes/shared/domain/structuredCommunication';
import { nearCommunications } from '../../../../../nodes/PontoInvoiceMatch/matching/references/nearCommunication';

const DIGITS = [...'0123456789'];

/** Every way to change a text in one place. */
const atEachPlace = (text: string, change: (before: string, after: string) => string[]): string[] =>
	Array.from({ length: text.length + 1 }, (_, at) =>
		change(text.slice(0, at), text.slice(at)),
	).flat();

const replaced = (text: string) =>
	atEachPlace(text, (before, after) =>
		after === '' ? [] : DIGITS.map((digit) => before + digit + after.slice(1)),
	);
const exchanged = (text: string) =>
	atEachPlace(text, (before, after) =>
		after.length < 2 ? [] : [before + after[1] + after[0] + after.slice(2)],
	);
const removed = (text: string) =>
	atEachPlace(text, (before, after) => (after === '' ? [] : [before + after.slice(1)]));
const inserted = (text: string) =>
	atEachPlace(text, (before, after) => DIGITS.map((digit) => before + digit + after));

const valid = (candidates: string[]) =>
	[...new Set(candidates)].filter(isStructuredCommunication).sort();

it.each([
	['one other digit or two exchanged', '123456789003', replaced, exchanged],
	['one other digit or two exchanged', '123456798002', replaced, exchanged],
	['one digit too many', '1234567890022', removed, removed],
	['one digit too few', '12345678902', inserted, inserted],
])('%s: all that %s may stand for', (_slip, digits, one, other) => {
	const near = nearCommunications(digits);
	expect([...near].sort()).toEqual(valid([...one(digits), ...other(digits)]));
	expect(near.length).toBeGreaterThan(0);
});

it.each([
	['1234567890', ['123456789002']],
	['0000000097', ['000000009797']],
])('%s lost its check digits: %j', (digits, near) =>
	expect(nearCommunications(digits)).toEqual(near),
);

it.each([
	['123456789', 10],
	['12345678', 100],
])('%s may go on in %i ways', (digits, ways) => {
	const near = nearCommunications(digits);
	expect(near).toHaveLength(ways);
	expect(near.every((one) => one.startsWith(digits) && isStructuredCommunication(one))).toBe(true);
});

it.each(['1234567', '12345678901234', ''])('"%s" says too little or too much', (digits) =>
	expect(nearCommunications(digits)).toEqual([]),
);
