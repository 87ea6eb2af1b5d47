import type { z } from 'zod';
import type { RequestContext } from '../../shared/http/requestContext';
import { attempt } from './attempt';
import { isRefusedOrder, listAll } from './listAll';
import { readPage, type RowSchema } from './readPage';

/**
 * The rows of a list with an id above `lastId`, however old their dates are: the API counts its ids up.
 * The order is asked of the API and checked: where it does not obey, the whole list is read.
 */
export async function listNewer<Schema extends RowSchema>(
	context: RequestContext,
	path: string,
	schema: Schema,
	lastId: number,
): Promise<Array<z.output<Schema>>> {
	type Row = z.output<Schema>;
	const isNewer = ({ id }: Row): boolean => !(Number(id) <= lastId);
	const readWhole = async () => (await listAll(context, path, schema)).filter(isNewer);
	const rows = new Map<string, Row>();
	for (let offset = 0; ;) {
		const ordered = { order_by: 'id:descend' };
		const read = await attempt(context, readPage(context, path, schema, offset, ordered));
		if (read.failure) {
			if (!isRefusedOrder(read.failure)) throw read.failure;
			return await readWhole();
		}
		const page = read.value;
		const ids = page.rows.map(({ id }) => Number(id));
		const descends = ids.every((id, index) => index === 0 || id < (ids[index - 1] ?? 0));
		if (!descends || page.rows.length < page.sent) return await readWhole();
		for (const row of page.rows) rows.set(row.id, row);
		const reachesKnown = page.rows.some((row) => !isNewer(row));
		if (reachesKnown || offset + page.sent >= page.count) return [...rows.values()].filter(isNewer);
		if (page.sent === 0) return await readWhole();
		offset += page.sent;
	}
}
