import { z } from 'zod';
import { unprocessable } from '../server/apiRefusal';
import type { Books } from '../store/books';
import { RECORDS } from './records';
import { searchDomain, type OdooRecord } from './searchDomain';

/** Names that the method does not know are refused, as any Odoo method does. */
const argumentsSchema = z
	.object({
		domain: z.unknown().default([]),
		fields: z.array(z.string()).optional(),
		offset: z.number().int().default(0),
		limit: z.number().int().optional(),
		order: z.string().optional(),
		context: z.record(z.unknown()).optional(),
	})
	.strict();

/** `search_read` on a model; without an order the newest come first. @throws ApiRefusal 422. */
export function searchRead(books: Books, model: string, body: unknown): OdooRecord[] {
	const asked = argumentsSchema.safeParse(body);
	if (!asked.success) {
		throw unprocessable(asked.error.issues.map(({ message }) => message).join());
	}
	const { domain, fields, offset, limit, order } = asked.data;
	const found = RECORDS[model](books).filter(searchDomain(domain));
	const isAscending = order === 'id' || order === 'id asc';
	const sorted = found.sort((one, other) =>
		isAscending ? Number(one.id) - Number(other.id) : Number(other.id) - Number(one.id),
	);
	const end = limit === undefined ? undefined : offset + limit;
	return sorted.slice(offset, end).map((record) => withFields(record, fields));
}

function withFields(record: OdooRecord, fields: readonly string[] | undefined): OdooRecord {
	if (fields === undefined) return record;
	const unknown = fields.find((field) => !(field in record));
	if (unknown !== undefined) throw unprocessable(`Invalid field '${unknown}'`);
	return Object.fromEntries(['id', ...fields].map((field) => [field, record[field]]));
}
