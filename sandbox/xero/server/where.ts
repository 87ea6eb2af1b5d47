import { badQuery } from './apiRefusal';

const TERM =
	/^\s*([\w.]+)\s*(==|>=|<)\s*(?:guid\("([^"]*)"\)|DateTime\((\d+),\s*(\d+),\s*(\d+)\)|"([^"]*)")\s*$/i;

type Row = Readonly<Record<string, unknown>>;

const valueAt = (row: Row, path: string): string =>
	String(path.split('.').reduce<unknown>((value, key) => Object(value)[key], row) ?? '');

/** The day in `/Date(1790812800000+0000)/`. */
const dayIn = (value: string): string =>
	new Date(Number(/\d+/.exec(value)?.[0] ?? 0)).toISOString().slice(0, 10);

/** What a `where` of Xero lets through: equalities, days from and days before, joined by AND. @throws 400 for anything else. */
export function readWhere(where: string | undefined): (row: object) => boolean {
	const terms = (where ?? '').split(/\s+AND\s+|&&/i).filter((term) => term.trim() !== '');
	const tests = terms.map((term) => {
		const parts = TERM.exec(term);
		if (!parts) throw badQuery(`Expression expected: ${term}`);
		const [, path, operator, id, year, month, day, text] = parts;
		if (year !== undefined) {
			const from = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
			const isBefore = (row: object) => dayIn(valueAt(row as Row, path)) < from;
			return (row: object) => isBefore(row) === (operator === '<');
		}
		if (operator !== '==') throw badQuery(`Operator ${operator} cannot be used on ${path}`);
		return (row: object) => valueAt(row as Row, path) === (id ?? text);
	});
	return (row) => tests.every((test) => test(row));
}
