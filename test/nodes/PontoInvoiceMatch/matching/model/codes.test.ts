import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	NOT_STARTED,
	UNREADABLE,
} from '../../../../../nodes/PontoInvoiceMatch/output/unmatchedItem';

const ROOT = join(__dirname, '../../../../..');
const MODEL = join(ROOT, 'nodes/PontoInvoiceMatch/matching/model');
const TYPES = ['reason.ts', 'evidence.ts'].map((name) => readFileSync(join(MODEL, name), 'utf8'));
const TABLE = readFileSync(join(ROOT, 'docs/reason-codes.md'), 'utf8');

const codes = TYPES.flatMap((types) =>
	[...types.matchAll(/code:((?:\s*\|?\s*'[^']+')+)/g)].flatMap(([, union = '']) =>
		[...union.matchAll(/'([^']+)'/g)].map(([, code]) => code),
	),
);

it('docs/reason-codes.md lists every code, once and no other', () => {
	const listed = [...TABLE.matchAll(/^\| `([^`]+)`/gm)].map(([, code]) => code);
	expect(codes.length).toBeGreaterThan(50);
	expect([...listed].sort()).toEqual([...codes, UNREADABLE, NOT_STARTED].sort());
});

it.each(codes)('the code %s is in kebab case', (code) =>
	expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/),
);
