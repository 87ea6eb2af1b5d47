import { NodeOperationError } from 'n8n-workflow';
import { z } from 'zod';
import type { RequestContext } from '../../shared/http/requestContext';
import { callApi } from './callApi';

/** What every row of a list has. */
export type RowSchema = z.ZodType<{ id: string }, z.ZodTypeDef, unknown>;

/** What is asked of a list: the API's own filter and order. */
export interface ListQuery {
	readonly q?: string;
	readonly order_by?: string;
}

/** Some rows of a list, in the order in which they came. */
export interface ListPage<Row> {
	/** How many rows the whole list has, as the API says. */
	readonly count: number;
	readonly rows: readonly Row[];
	/** How many rows came, also those without an id, which are left out. */
	readonly sent: number;
}

export const ROWS_PER_PAGE = 100;
const ROWS_AT_MOST = 200_000;

const wholeNumber = z.union([z.number().int(), z.string().regex(/^\d+$/).transform(Number)]);
// PHP writes a list with gaps as an object keyed by number, and none at all as null.
const listed = z
	.union([z.array(z.unknown()), z.record(z.unknown()), z.null()])
	.transform((items) => Object.values(items ?? []));
const answer = z.object({ count: wholeNumber, items: listed });

/** Reads up to 100 rows of a list from `offset` on. Throws for what is so far down that the list has no end. */
export async function readPage<Schema extends RowSchema>(
	context: RequestContext,
	path: string,
	row: Schema,
	offset: number,
	query: ListQuery,
): Promise<ListPage<z.output<Schema>>> {
	if (offset >= ROWS_AT_MOST) throw endless(context);
	const { count, items } = await callApi(context, {
		path,
		query: { limit: ROWS_PER_PAGE, offset, ...query },
		answer,
	});
	const rows = items.flatMap((item) => {
		const read = row.safeParse(item);
		return read.success ? [read.data] : [];
	});
	return { count, rows, sent: items.length };
}

function endless(context: RequestContext): NodeOperationError {
	return new NodeOperationError(
		context.getNode(),
		`BestInvoicing gives a list of more than ${ROWS_AT_MOST} records`,
		{
			description:
				'Reading was stopped. Set Limit, or a filter such as Issued From. If there cannot be so many, check that the API URL in the credential leads to BestInvoicing itself.',
		},
	);
}
