import type { NodeApiError } from 'n8n-workflow';
import type { z } from 'zod';
import { explainUnreadable } from '../../shared/http/explainFailure';
import type { RequestContext } from '../../shared/http/requestContext';
import { attempt } from './attempt';
import { readPage, type ListPage, type ListQuery, type RowSchema } from './readPage';
import { BEST_INVOICING } from './bestInvoicing';

const READINGS = 5;

/**
 * All rows of a list, oldest first where the API obeys. Pages overlap by one row: where it is not the one
 * that was there before, a row was removed and others may have slipped past, so the list is read again.
 * Rows that are added meanwhile move others back, not away. Throws if rows keep being removed.
 */
export async function listAll<Schema extends RowSchema>(
	context: RequestContext,
	path: string,
	row: Schema,
	query: ListQuery = {},
): Promise<Array<z.output<Schema>>> {
	let ordered: ListQuery = { order_by: 'id:ascend', ...query };
	for (let reading = 0; reading < READINGS; reading++) {
		const read = await attempt(context, readOnce(context, path, row, ordered));
		if (!read.failure && read.value) return read.value;
		if (!read.failure) continue;
		// Not every list is known to take an order.
		if (!isRefusedOrder(read.failure) || ordered === query) throw read.failure;
		ordered = query;
	}
	throw explainUnreadable(
		context.getNode(),
		`The list ${path} changed each time it was read`,
		BEST_INVOICING,
	);
}

/** Whether the API does not take the order that was asked. */
export function isRefusedOrder({ httpCode }: NodeApiError): boolean {
	return httpCode === '400';
}

/** The list, or undefined if rows were removed between two pages. */
async function readOnce<Schema extends RowSchema>(
	context: RequestContext,
	path: string,
	row: Schema,
	query: ListQuery,
): Promise<Array<z.output<Schema>> | undefined> {
	const rows = new Map<string, z.output<Schema>>();
	let atFirst: number | undefined;
	let leftOut = 0;
	let offset = 0;
	for (;;) {
		const page = await readPage(context, path, row, offset, query);
		atFirst ??= page.count;
		if (hasGap(page, offset, rows)) return undefined;
		for (const one of page.rows) rows.set(one.id, one);
		leftOut += page.sent - page.rows.length;
		if (offset + page.sent >= page.count) {
			return rows.size + leftOut >= atFirst ? [...rows.values()] : undefined;
		}
		if (page.sent < 2) return undefined;
		offset += page.sent - 1;
	}
}

/** Whether a page does not begin with a row that was read before. */
export function hasGap<Row extends { readonly id: string }>(
	page: ListPage<Row>,
	offset: number,
	known: ReadonlyMap<string, Row>,
): boolean {
	if (offset === 0 || page.rows.length < page.sent) return offset > 0 && page.sent === 0;
	const [first] = page.rows;
	return first === undefined || !known.has(first.id);
}
