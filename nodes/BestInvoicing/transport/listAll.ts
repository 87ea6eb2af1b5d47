import { uniqBy } from 'lodash';
import { z } from 'zod';
import { explainUnreadable } from '../../shared/http/explainFailure';
import type { RequestContext } from '../../shared/http/requestContext';
import { request } from './request';
import { BEST_INVOICING } from './service';

const ROWS_PER_PAGE = 100;
const READINGS = 3;

/** What is asked of a list: the API's own filter and order. */
export interface ListQuery {
	readonly q?: string;
	readonly order_by?: string;
}

/**
 * All rows of a list. Rows that come or go while the pages are read shift the others between pages; such
 * a reading is done again, so that no row is missing. Throws if the list never holds still.
 */
export async function listAll<Row extends z.ZodType<{ id: string }, z.ZodTypeDef, unknown>>(
	context: RequestContext,
	path: string,
	row: Row,
	query: ListQuery = {},
): Promise<Array<z.output<Row>>> {
	for (let reading = 0; reading < READINGS; reading++) {
		const rows = await readOnce(context, path, row, query);
		if (rows) return rows;
	}
	throw explainUnreadable(
		context.getNode(),
		`The list ${path} changed each time it was read`,
		BEST_INVOICING,
	);
}

/** The list, or undefined if it changed between two pages. */
async function readOnce<Row extends z.ZodType<{ id: string }, z.ZodTypeDef, unknown>>(
	context: RequestContext,
	path: string,
	row: Row,
	query: ListQuery,
): Promise<Array<z.output<Row>> | undefined> {
	const answer = z.object({ count: z.number().int(), items: z.array(row) });
	const rows: Array<z.output<Row>> = [];
	let count: number | undefined;
	for (;;) {
		const page = await request(context, {
			path,
			query: { limit: ROWS_PER_PAGE, offset: rows.length, ...query },
			answer,
		});
		count ??= page.count;
		if (page.count !== count) return undefined;
		rows.push(...page.items);
		if (rows.length >= count) break;
		if (page.items.length === 0) return undefined;
	}
	return uniqBy(rows, 'id').length === count ? rows : undefined;
}
