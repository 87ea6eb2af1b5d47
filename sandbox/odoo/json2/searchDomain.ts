import { z } from 'zod';
import { unprocessable } from '../server/apiRefusal';

/** A record as the API would give it whole. */
export type OdooRecord = Readonly<Record<string, unknown>>;

const domainSchema = z.array(
	z.union([z.enum(['&', '|', '!']), z.tuple([z.string(), z.string(), z.unknown()])]),
);
type Term = z.output<typeof domainSchema>[number];
type Test = (record: OdooRecord) => boolean;

/** A domain in Odoo's prefix notation as a test; terms side by side all have to be met. @throws ApiRefusal 422. */
export function searchDomain(domain: unknown): Test {
	const terms = domainSchema.safeParse(domain);
	if (!terms.success) throw unprocessable('Invalid domain');
	const rest = [...terms.data];
	const tests: Test[] = [];
	while (rest.length > 0) tests.push(nextTest(rest));
	return (record) => tests.every((test) => test(record));
}

function nextTest(rest: Term[]): Test {
	const term = rest.shift();
	if (term === undefined) throw unprocessable('Invalid domain');
	if (term === '!') {
		const test = nextTest(rest);
		return (record) => !test(record);
	}
	if (term === '&' || term === '|') {
		const [one, other] = [nextTest(rest), nextTest(rest)];
		return term === '&'
			? (record) => one(record) && other(record)
			: (record) => one(record) || other(record);
	}
	return leaf(...term);
}

/** A relation is compared by the ids in it, as Odoo does. */
const idsOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? (typeof value[1] === 'string' ? [value[0]] : value) : [value];

function leaf(field: string, operator: string, wanted: unknown): Test {
	const valuesOf = (record: OdooRecord) => {
		if (!(field in record)) throw unprocessable(`Invalid field '${field}'`);
		return idsOf(record[field]);
	};
	const some = (test: (value: unknown) => boolean): Test => {
		return (record) => valuesOf(record).some(test);
	};
	switch (operator) {
		case '=':
			return some((value) => value === wanted);
		case '!=':
			return (record) => !valuesOf(record).includes(wanted);
		case 'in':
			return some((value) => idsOf(wanted).includes(value));
		case 'not in':
			return (record) => !valuesOf(record).some((value) => idsOf(wanted).includes(value));
		case '>':
			return some((value) => isComparable(value) && value > (wanted as string));
		case '>=':
			return some((value) => isComparable(value) && value >= (wanted as string));
		case '<=':
			return some((value) => isComparable(value) && value <= (wanted as string));
		case '=like':
			return some((value) => typeof value === 'string' && isLike(value, String(wanted)));
		default:
			throw unprocessable(`Invalid operator ${operator}`);
	}
}

const isComparable = (value: unknown): value is string | number =>
	typeof value === 'string' || typeof value === 'number';

const isLike = (value: string, pattern: string) =>
	pattern.endsWith('%') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;
